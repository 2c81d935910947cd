import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Puts the icons that the manifest names into the build, under the addresses that the manifest gives. */
export function paneIcons(root: string): Plugin {
  const folder = path.join(root, 'assets', 'icons');
  return {
    name: 'pane-icons',
    async generateBundle() {
      for (const file of (await readdir(folder)).filter((name) => name.endsWith('.png'))) {
        this.emitFile({
          type: 'asset',
          fileName: `assets/icons/${file}`,
          source: await readFile(path.join(folder, file)),
        });
      }
    },
  };
}
