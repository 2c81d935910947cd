import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbon';
import { createPane } from '../../src/taskpane/pane';
import { createStore } from '../../src/taskpane/store';
import { attributes, elements, manifest, ROOT, references, texts } from './manifest';

const packageFile = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };

const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
  attributes(name, 'id').filter((id) => id !== ''),
);

/** The kind of resource that an element may name. */
const KINDS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

function pixels(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

const fileOf = (address: string) => path.join(ROOT, ...new URL(address).pathname.split('/'));
const addresses = [...manifest.matchAll(/"(https?:[^"]*)"/g)]
  .map((match) => match[1] ?? '')
  .filter(
    (address) => !address.startsWith('http://schemas.microsoft.com/') && !address.startsWith('http://www.w3.org/'),
  );

describe('the resources of the manifest', () => {
  it('are all there that are asked for', () => {
    expect(references().filter(({ id }) => !RESOURCES.includes(id))).toEqual([]);
  });

  it('are all asked for', () => {
    const asked = references().map(({ id }) => id);
    expect(RESOURCES.filter((id) => !asked.includes(id))).toEqual([]);
  });

  it('are there once', () => {
    expect(RESOURCES.filter((id, index) => RESOURCES.indexOf(id) !== index)).toEqual([]);
  });

  it('are of the kind that the element wants', () => {
    const wrong = references().filter(
      ({ element, id }) =>
        !elements(KINDS[element] ?? element)
          .join('')
          .includes(`id="${id}"`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the addresses of the manifest', () => {
  it('are encrypted', () => {
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it('lie in its domains', () => {
    const domains = texts('AppDomain');
    expect(addresses.filter((address) => !domains.includes(new URL(address).origin))).toEqual([]);
  });

  it('name files that exist', () => {
    expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });
});

describe('the icons of the manifest', () => {
  const sizes = elements('Icon').map((icon) => attributes('bt:Image', 'size', icon));

  it('come in the three sizes that Excel wants', () => {
    expect(sizes).toEqual(sizes.map(() => ['16', '32', '80']));
  });

  it('have the size that their place says', () => {
    const byId = new Map(
      elements('bt:Images')
        .flatMap((images) => images.match(/<bt:Image [^>]*>/g) ?? [])
        .map((image) => [attributes('bt:Image', 'id', image)[0], attributes('bt:Image', 'DefaultValue', image)[0]]),
    );
    const places = elements('Icon').flatMap((icon) => icon.match(/<bt:Image [^>]*>/g) ?? []);
    const found = places.map((image) => {
      const address = byId.get(attributes('bt:Image', 'resid', image)[0] ?? '') ?? '';
      return { size: attributes('bt:Image', 'size', image)[0], pixels: pixels(fileOf(address)) };
    });
    expect(found).toEqual(found.map(({ size }) => ({ size, pixels: `${size} × ${size}` })));
  });

  it('have 32 and 64 pixels in the list of add-ins', () => {
    const listed = ['IconUrl', 'HighResolutionIconUrl'].map((name) => attributes(name, 'DefaultValue')[0] ?? '');
    expect(listed.map((address) => pixels(fileOf(address)))).toEqual(['32 × 32', '64 × 64']);
  });
});

describe('the commands of the manifest', () => {
  const pane = createPane(createStore(), () => Promise.reject(new Error('no workbook is needed')));

  it('are the ones that the page associates', () => {
    expect(texts('FunctionName').toSorted()).toEqual([...ribbonCommands(pane).keys()].toSorted());
  });

  it('run in the page of the pane', () => {
    const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].map((name) =>
      attributes(name, 'resid').filter(Boolean),
    );
    expect(pages).toEqual([['Pane.Url'], ['Pane.Url'], ['Pane.Url']]);
  });

  it('ask for the shared runtime', () => {
    expect(attributes('bt:Set', 'Name')).toEqual(['SharedRuntime']);
  });

  it('have ids of their own', () => {
    const ids = [...attributes('Control', 'id'), ...attributes('Group', 'id')];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the manifest', () => {
  it('has the version of the package', () => {
    expect(texts('Version')).toEqual([`${packageFile.version}.0`]);
  });

  it('keeps its id, by which Excel knows the add-in again', () => {
    expect(texts('Id')).toEqual(['8c4e2f61-5b0d-4a7e-9f3a-2d61c7b9e504']);
  });

  it('has display names that fit into 30 characters', () => {
    const names = elements('DisplayName').flatMap((name) => [
      ...attributes('DisplayName', 'DefaultValue', name),
      ...attributes('Override', 'Value', name),
    ]);
    expect(names.filter((name) => name.replaceAll('&amp;', '&').length > 30)).toEqual([]);
  });

  it('names a page for help', () => {
    expect(attributes('SupportUrl', 'DefaultValue')).toEqual(['https://localhost:3000/help.html']);
  });

  it('asks for Excel and for no more of it than an old one has', () => {
    expect([attributes('Host', 'Name')[0], attributes('Set', 'Name'), attributes('Set', 'MinVersion')]).toEqual([
      'Workbook',
      ['ExcelApi'],
      ['1.7'],
    ]);
  });
});

describe('the words of the manifest', () => {
  const localised = [...elements('DisplayName'), ...elements('Description'), ...elements('bt:String')].filter((each) =>
    each.includes('DefaultValue='),
  );

  it('are there in English, too', () => {
    expect(localised.filter((each) => !/Override Locale="en-US" Value="[^"]+"/.test(each))).toEqual([]);
  });

  it('are Chinese by default', () => {
    expect(texts('DefaultLocale')).toEqual(['zh-CN']);
    const standing = localised.map((each) => /DefaultValue="([^"]*)"/.exec(each)?.[1] ?? '');
    expect(standing.filter((words) => !/^[\p{Script=Han}\d，。、“”（）]+$/u.test(words))).toEqual([]);
  });

  it('hold no Chinese in English', () => {
    expect(attributes('(?:bt:)?Override', 'Value').filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
  });
});
