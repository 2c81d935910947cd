import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
folder.add('县/=平.xlsx', readFileSync('assets/samples/huashi-2024.xlsx'));
folder.add('县/镇 1/错.xlsx', readFileSync('assets/samples/huashi-2024-faults.xlsx'));
folder.add('县/坏.xlsx', 'PK\u0003\u0004');

async function typed(...words: string[]): Promise<number> {
  return run(words, folder.path, () => ({ result: () => {}, note: () => {}, progress: () => {} }));
}

const bytes = (name: string) => new Uint8Array(readFileSync(path.join(folder.path, name)));

function lines(name: string, sheet: number): readonly (readonly unknown[])[] {
  const read = readXlsx(bytes(name)).sheets[sheet];
  if (read === undefined) return [];
  return Array.from({ length: read.rowCount }, (_, row) =>
    Array.from({ length: read.columnCount }, (_cell, column) => read.content(row, column)),
  );
}

test('has a row for each file, in the order of the paths, with what became of it', async () => {
  await typed('县', '--summary', '汇总.xlsx');
  expect(lines('汇总.xlsx', 0).map((line) => line.slice(0, 7))).toEqual([
    ['文件', '结论', '错误', '待说明', '提示', '已说明', '支出表'],
    ['=平.xlsx', '可以提交', 0, 0, 0, 0, 1],
    ['坏.xlsx', '没有校验', null, null, null, null, null],
    ['镇 1/错.xlsx', '还不能提交', 9, expect.any(Number), expect.any(Number), 0, 5],
  ]);
});

test('has a row for each finding, whose link leads to its cell in its file', async () => {
  await typed('县', '--summary', '汇总2.xlsx');
  const parts = unzipSync(bytes('汇总2.xlsx'));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect([
    lines('汇总2.xlsx', 1)[1]?.slice(0, 4),
    part('xl/worksheets/sheet2.xml').match(/<hyperlink [^>]*>/)?.[0],
    part('xl/worksheets/_rels/sheet2.xml.rels').match(/Target="[^"]*"/)?.[0],
  ]).toEqual([
    ['镇 1/错.xlsx', '错误', expect.any(String), expect.stringMatching(/^.+![A-Z]+\d+$/)],
    expect.stringMatching(/^<hyperlink ref="D2" r:id="rId1" location="'.+'![A-Z]+\d+"\/>$/),
    `Target="${['县', '镇 1', '错.xlsx'].map(encodeURIComponent).join('/')}"`,
  ]);
});

test('holds no formula, whatever files are called', async () => {
  await typed('县', '--summary', '汇总3.xlsx');
  const sheet = readXlsx(bytes('汇总3.xlsx')).sheets[0];
  expect([sheet?.content(1, 0), sheet?.formula(1, 0)]).toEqual(['=平.xlsx', undefined]);
});

test('is not taken for a workbook to be checked when it lies among them', async () => {
  await typed('县', '--summary', '县/汇总.xlsx');
  await typed('县', '--summary', '县/汇总.xlsx', '--force');
  expect(lines('县/汇总.xlsx', 0)).toHaveLength(4);
});

test('an existing file is not overwritten unasked, and nothing is checked for it', async () => {
  folder.add('旧.xlsx', '旧');
  expect([await typed('县', '--summary', '旧.xlsx', '--jsonl', '没有.jsonl'), bytes('旧.xlsx').length]).toEqual([2, 3]);
});
