import { name, version } from '../../package.json';
import type { FileJson } from '../../src/cli/json';
import { JsonDocument } from '../../src/cli/json-document';

const summary = { errors: 0, warnings: 0, infos: 0, accepted: 0, ready: true };
const file = (path: string): FileJson => ({ file: path, tables: [], skipped: [], findings: [], checks: [], summary });

function written(files: readonly FileJson[]): string {
  const pieces: string[] = [];
  const document = new JsonDocument((text) => pieces.push(text));
  for (const each of files) document.add(each);
  document.close();
  return pieces.join('\n');
}

test.each([0, 1, 3])('a document of %i files reads as if it had been written in one go', (count) => {
  const files = Array.from({ length: count }, (_, index) => file(`镇\n${index}.xlsx`));
  expect(written(files)).toBe(JSON.stringify({ version: 1, program: { name, version }, files }, null, 2));
});
