import { strFromU8, unzipSync } from 'fflate';
import { checkBytes } from '../../src/cli/check-file';
import { markedCopy } from '../../src/cli/marked-copy';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { cells } from './cells';
import { packageWith } from './zip-tricks';

const TEXTS = ["=cmd|'/C'!A0", '+1+1', '@SUM(1)', '<script>alert(1)</script>', '\u202e支出', '__proto__'];
const file = packageWith(
  {},
  {
    sheets: {
      支出表: cells([
        ['单位：万元'],
        ['项目', '2024年', '2023年', '增减额'],
        ...TEXTS.map((text) => [text, 1, 1, 5]),
        ['合计', TEXTS.length, TEXTS.length, 7],
      ]),
    },
  },
);

async function copied(): Promise<Uint8Array> {
  const { checked } = await checkBytes(file, '来件.xlsx', { rules: {} });
  if (checked === null) throw new Error('not checked');
  return (await markedCopy(file, checked, 'zh-CN', false)).bytes;
}

test('texts that look like formulas are findings that hold text, and no formula is written', async () => {
  const parts = unzipSync(await copied());
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const cellFormulas = sheets.flatMap(([, bytes]) => strFromU8(bytes).match(/<f>[^<]*<\/f>/g) ?? []);
  expect(cellFormulas).toEqual([]);
});

test('names from the workbook stand in the copy as they are', async () => {
  const result = readXlsx(await copied()).sheets.find(({ name }) => name === '校验结果');
  const texts = Array.from({ length: result?.rowCount ?? 0 }, (_, row) => String(result?.content(row, 4) ?? ''));
  expect(TEXTS.filter((text) => !texts.some((each) => each.includes(text)))).toEqual([]);
});

test('nothing reaches the prototype of all objects', async () => {
  await copied();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
