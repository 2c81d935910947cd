/**
 * Runs a TypeScript entry with plain Node: bundles it with esbuild (packages stay outside) and imports the bundle.
 * `node scripts/run.mjs src/demo/main.ts [arguments…]`
 */
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Bundles `entry` (a path below the root of the repository) to one ES module and returns the module's path. */
export async function bundle(entry) {
  const outfile = path.join(root, 'dist', 'node', entry.replaceAll(/[\\/]/g, '.').replace(/\.tsx?$/, '.mjs'));
  await mkdir(path.dirname(outfile), { recursive: true });
  // Written beside and renamed: another process may be importing the bundle at this moment.
  const unfinished = `${outfile}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: unfinished,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await rename(unfinished, outfile);
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [entry, ...rest] = process.argv.slice(2);
  if (entry === undefined) throw new Error('usage: node scripts/run.mjs <entry.ts> [arguments…]');
  const outfile = await bundle(entry);
  process.argv = [process.argv[0], outfile, ...rest];
  await import(pathToFileURL(outfile).href);
}
