import type { Plugin } from 'vite';

/** Words that only the other programs speak: the command line, its summary, the demo and the page of the workbench. */
const OTHERS = /^\.\/(cli|summary|demo|workbench)$/;
const DICTIONARY = /\/src\/messages\/[^/]+\/index\.ts$/;
const NONE = '\0no-words:';

/** Leaves the words of the other programs out of the pane, which would load them in both languages for nothing. */
export function paneWords(): Plugin {
  return {
    name: 'pane-words',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const room = OTHERS.exec(source)?.[1];
      return room !== undefined && DICTIONARY.test(importer ?? '') ? NONE + room : null;
    },
    load(id) {
      return id.startsWith(NONE) ? `export const ${id.slice(NONE.length)} = {};` : null;
    },
  };
}
