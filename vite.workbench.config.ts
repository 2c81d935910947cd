import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { POLICY } from './scripts/serve/policy.ts';

const root = import.meta.dirname;

/** What the server says to the browser, for servers that do not; a page can't say who may frame it. */
function policy(): Plugin {
  const said = (POLICY['Content-Security-Policy'] ?? '').replace(/; frame-ancestors[^;]*/, '');
  return {
    name: 'workbench-policy',
    transformIndexHtml: (html) =>
      html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${said}">`),
  };
}

/**
 * Builds the page of the workbench into `dist/workbench`. A build of its own, so that nothing of the grid (1.7 MB
 * gzipped) can get into the pane.
 */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [policy()],
  build: {
    outDir: 'dist/workbench',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
    rollupOptions: {
      input: path.join(root, 'workbench.html'),
      output: {
        // Patterns of hyphenation in thirty languages come with the grid; one of them is asked for.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${facadeModuleId?.includes('/engine-render/') ? 'unused/' : ''}[name]-[hash].js`,
      },
      // The grid's own packages carry "use client", which means nothing here.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
});
