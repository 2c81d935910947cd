import { rm } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig } from 'vite';
import { paneIcons } from './vite.icons';
import { panePage } from './vite.page';

const root = import.meta.dirname;

/**
 * Builds the pane: `dist/taskpane.html` (and `dist/gallery.html`, which nothing links to) with their parts below
 * `dist/assets`. `VITE_OFFICE_JS` is the address of office.js: Microsoft's by default, that of the Chinese cloud or of
 * an intranet copy where it is set.
 */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [
    panePage(process.env.VITE_OFFICE_JS),
    paneIcons(root),
    {
      name: 'clean-assets',
      apply: 'build',
      // Only what this build writes: dist/node holds the command line.
      buildStart: () => rm(path.join(root, 'dist', 'assets'), { recursive: true, force: true }),
    },
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['taskpane.html', 'help.html', 'gallery.html'].map((page) => path.join(root, page)) },
  },
  server: { port: 3000, strictPort: true },
});
