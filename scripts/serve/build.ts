import path from 'node:path';
import { build } from 'vite';
import { assemble } from './assemble';
import { isStale } from './stale';

const SHARED = ['src', 'package-lock.json'] as const;

async function buildPane(root: string): Promise<void> {
  await build({ root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
}

async function buildWorkbench(root: string): Promise<void> {
  await build({ root, configFile: path.join(root, 'vite.workbench.config.ts'), logLevel: 'warn' });
  await assemble(root);
}

/** Builds the pane and the workbench where they are missing or older than their sources. The pane first: it empties `dist`. */
export async function buildWhatIsStale(root: string, say: (step: 'pane' | 'workbench') => void): Promise<void> {
  if (await isStale(root, 'dist/taskpane.html', [...SHARED, 'taskpane.html', 'vite.config.ts'])) {
    say('pane');
    await buildPane(root);
  }
  const page = ['workbench.html', 'vite.workbench.config.ts', 'scripts/serve', 'assets'];
  if (await isStale(root, 'dist/workbench/service-worker.js', [...SHARED, ...page])) {
    say('workbench');
    await buildWorkbench(root);
  }
}
