import { strFromU8, unzipSync } from 'fflate';
import { LIST_LIMITS, listWorkbook } from '../../../src/workbook/file/list-workbook';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';

const list = (rows: Parameters<typeof listWorkbook>[0][number]['rows']) =>
  listWorkbook([{ name: '清单', widths: [20], headings: ['甲'], rows }]);

test('a text is a text whatever it begins with', () => {
  const sheet = readXlsx(list([['=1+1'], ['+1'], ['@a'], [5]])).sheets[0];
  expect([1, 2, 3, 4].map((row) => sheet?.content(row, 0))).toEqual(['=1+1', '+1', '@a', 5]);
});

test('a text that is too long for a cell is cut', () => {
  const sheet = readXlsx(list([['支'.repeat(40_000)]])).sheets[0];
  expect(String(sheet?.content(1, 0)).length).toBe(LIST_LIMITS.characters);
});

test('links beyond what a sheet can take are texts', () => {
  const rows = Array.from({ length: LIST_LIMITS.links + 5 }, () => [{ text: '甲', file: 'a.xlsx' }]);
  const sheet = strFromU8(unzipSync(list(rows))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet.split('<hyperlink ').length - 1).toBe(LIST_LIMITS.links);
});
