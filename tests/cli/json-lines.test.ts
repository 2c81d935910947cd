import { appendFileSync, readFileSync } from 'node:fs';
import { JsonLines, type Line } from '../../src/cli/json-lines';
import { WorkbookError } from '../../src/workbook/port';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const line: Line = {
  file: '甲.xlsx',
  hash: 'h1',
  rules: '{}',
  tables: [],
  skipped: [],
  findings: [],
  checks: [],
  summary: { errors: 0, warnings: 0, infos: 0, accepted: 0, ready: true },
};

/** A file that holds `line`. */
function written(name: string): string {
  const file = folder.add(name, '');
  const lines = new JsonLines(file, { resume: true, force: false });
  lines.add(line);
  lines.close();
  return file;
}

function codeOf(open: () => unknown): unknown {
  try {
    open();
    return undefined;
  } catch (error) {
    return error instanceof WorkbookError ? error.code : error;
  }
}

test('a file that is done is found again with the same content and rules', () => {
  const lines = new JsonLines(written('a.jsonl'), { resume: true, force: false });
  expect([
    lines.find('甲.xlsx', 'h1', '{}')?.file,
    lines.find('甲.xlsx', 'h2', '{}'),
    lines.find('甲.xlsx', 'h1', '{"off":[]}'),
  ]).toEqual(['甲.xlsx', undefined, undefined]);
});

test('a last line that was cut off is taken away before the next is written', () => {
  const file = written('b.jsonl');
  appendFileSync(file, '{"file":"乙.xlsx","ha');
  const lines = new JsonLines(file, { resume: true, force: false });
  lines.add({ ...line, file: '丙.xlsx' });
  lines.close();
  expect(
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text).file),
  ).toEqual(['甲.xlsx', '丙.xlsx']);
});

test('an existing file is not overwritten unasked', () => {
  const file = written('c.jsonl');
  expect(codeOf(() => new JsonLines(file, { resume: false, force: false }))).toBe('not-writable');
});

test('a missing folder is said to be not writable', () => {
  expect(codeOf(() => new JsonLines(`${folder.path}/没有/a.jsonl`, { resume: false, force: false }))).toBe(
    'not-writable',
  );
});
