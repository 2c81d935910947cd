import path from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { isStale } from './stale';

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
