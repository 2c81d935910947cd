import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that is removed after the tests of a file, with a way to put files into it. */
export function temporaryFolder(): { readonly path: string; add(name: string, content: string | Uint8Array): string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecr-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: folder,
    add: (name, content) => {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}
