import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const DOCS = readdirSync(path.join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...DOCS];

const textOf = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

/** Where the links and images of a page lead, those to other servers left out. */
function targetsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** What a heading is called in an address: small letters, hyphens for spaces, no punctuation. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe.each(PAGES)('%s', (page) => {
  test('links to files and pictures that are there', () => {
    const files = targetsOf(page).flatMap((target) => target.split('#')[0] || []);
    expect(files.filter((file) => !existsSync(path.join(ROOT, path.dirname(page), file)))).toEqual([]);
  });

  test('links to headings that are there', () => {
    const missing = targetsOf(page).filter((target) => {
      const [file = '', heading] = target.split('#');
      const other = file === '' ? page : path.join(path.dirname(page), file);
      return heading !== undefined && !anchorsOf(other).has(heading);
    });
    expect(missing).toEqual([]);
  });

  test('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const named = [...textOf(page).matchAll(/npm run (?:-s )?([a-z][a-z:]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('the pictures of the guides are small', () => {
  const folder = path.join(ROOT, 'docs', 'images');
  const pictures = readdirSync(folder).filter((name) => name.startsWith('guide-'));
  expect(pictures.filter((name) => statSync(path.join(folder, name)).size > 120_000)).toEqual([]);
});

test('every option of the command line that a page names is in its help', () => {
  const help = execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'check.mjs'), '--help'], {
    encoding: 'utf8',
  });
  const named = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/npm run (?:-s )?check -- ([^\n`&|;]*)/g)].flatMap(
      ([, line = '']) => line.match(/--[a-z-]+/g) ?? [],
    ),
  );
  expect(named.filter((option) => !help.includes(option))).toEqual([]);
});
