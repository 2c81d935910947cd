import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'vite';

async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}

async function latestChange(root: string, sources: readonly string[]): Promise<number> {
  let latest = 0;
  for (const source of sources) {
    const place = path.join(root, source);
    const inside = await readdir(place, { recursive: true }).catch(() => []);
    for (const file of [place, ...inside.map((name) => path.join(place, name))]) {
      latest = Math.max(latest, await changedAt(file));
    }
  }
  return latest;
}

/** Whether `output` is missing or older than one of the sources (files or folders below the root). */
export async function isStale(root: string, output: string, sources: readonly string[]): Promise<boolean> {
  return (await changedAt(path.join(root, output))) < (await latestChange(root, sources));
}

const SHARED = ['src', 'package-lock.json'] as const;

async function buildPane(root: string): Promise<void> {
  await build({ root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
}

/** The page, and the script that runs inside the frame of the pane before office.js. */
async function buildWorkbench(root: string): Promise<void> {
  await build({ root, configFile: path.join(root, 'vite.workbench.config.ts'), logLevel: 'warn' });
  await bundle({
    absWorkingDir: root,
    entryPoints: ['src/workbench/pane-frame.ts'],
    outfile: 'dist/workbench/pane-frame.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
}

/** Builds the pane and the workbench where they are missing or older than their sources. The pane first: it empties `dist`. */
export async function buildWhatIsStale(root: string, say: (step: 'pane' | 'workbench') => void): Promise<void> {
  if (await isStale(root, 'dist/taskpane.html', [...SHARED, 'taskpane.html', 'vite.config.ts'])) {
    say('pane');
    await buildPane(root);
  }
  const page = ['workbench.html', 'vite.workbench.config.ts'];
  if (await isStale(root, 'dist/workbench/pane-frame.js', [...SHARED, ...page])) {
    say('workbench');
    await buildWorkbench(root);
  }
}
