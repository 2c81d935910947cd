import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { paneForWorkbench } from './pane-page';

/** What the pane's office.js asks for, of Microsoft's package. */
const OFFICE_JS = [
  'office.js',
  'excel-win32-16.01.js',
  ...['zh-cn', 'en-us'].map((language) => `${language}/office_strings.js`),
];

/** Patterns of hyphenation, of which the grid loads those for English; the worker's own files. */
const NOT_KEPT = /^(?:assets\/unused\/(?!en-gb)|service-worker\.js$|files\.json$)/;

async function copy(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to, { recursive: true });
}

async function script(
  root: string,
  entry: string,
  outfile: string,
  define: Record<string, string> = {},
): Promise<void> {
  await bundle({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    define,
  });
}

/** The files that are to be there without a network, and a mark of what they hold. */
async function keptFiles(site: string): Promise<{ readonly files: readonly string[]; readonly version: string }> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !NOT_KEPT.test(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(path.join(site, file)));
  return { files, version: hash.digest('hex').slice(0, 16) };
}

/**
 * Makes `dist/workbench`, where the page lies already, a folder that any web server can hand out as it is: with the
 * pane, office.js, the samples, and what keeps all of it on the machine of who opens it.
 */
export async function assemble(root: string): Promise<void> {
  const site = path.join(root, 'dist', 'workbench');
  const at = (...parts: readonly string[]) => path.join(site, ...parts);
  await copy(path.join(root, 'dist', 'assets'), at('pane', 'assets'));
  await copy(path.join(root, 'dist', 'help.html'), at('pane', 'help.html'));
  const pane = await readFile(path.join(root, 'dist', 'taskpane.html'), 'utf8');
  await writeFile(at('pane', 'taskpane.html'), paneForWorkbench(pane));
  const office = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  for (const file of OFFICE_JS) await copy(path.join(office, file), at('office-js', file));
  await copy(path.join(root, 'assets', 'samples'), at('samples'));
  const offline = path.join(root, 'src', 'workbench', 'offline');
  for (const file of ['manifest.webmanifest', 'icon.svg']) await copy(path.join(offline, file), at(file));
  await copy(path.join(root, 'assets', 'icons', 'check-80.png'), at('icon-80.png'));
  await copy(at('workbench.html'), at('index.html'));
  await script(root, 'src/workbench/pane-frame.ts', at('pane-frame.js'));
  const { files, version } = await keptFiles(site);
  await writeFile(at('files.json'), JSON.stringify(files));
  await script(root, 'src/workbench/offline/service-worker.ts', at('service-worker.js'), {
    VERSION: JSON.stringify(version),
  });
}
