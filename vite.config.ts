import { rm } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { paneIcons } from './vite.icons.ts';
import { panePage } from './vite.page.ts';
import { paneWords } from './vite.words.ts';

const root = import.meta.dirname;

/** Takes away what an earlier build wrote, and only that: dist/node holds the command line. */
function cleanAssets(): Plugin {
  let folder = '';
  return {
    name: 'clean-assets',
    apply: 'build',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir, 'assets');
    },
    buildStart: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Builds the pane: `dist/taskpane.html` (and `dist/gallery.html`, which nothing links to) with their parts below
 * `dist/assets`. `VITE_OFFICE_JS` is the address of office.js: Microsoft's by default, that of the Chinese cloud or of
 * an intranet copy where it is set.
 */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [panePage(process.env.VITE_OFFICE_JS), paneIcons(root), paneWords(), cleanAssets()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // The library for Word documents is loaded on use and counted apart, so it has a name of its own.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${facadeModuleId?.includes('/node_modules/docx/') ? 'docx' : '[name]'}-[hash].js`,
      },
      // Fluent marks its files for a server that renders parts of a page; here all of them run in the browser.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      input: ['taskpane.html', 'help.html', 'gallery.html'].map((page) => path.join(root, page)),
    },
  },
  server: { port: 3000, strictPort: true },
});
