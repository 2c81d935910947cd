import { readFileSync } from 'node:fs';
import { cleanCopy } from '../../src/workbook/file/clean-copy';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { converted } from './converted';

test('LibreOffice opens a copy to be submitted', () => {
  const copy = cleanCopy(new Uint8Array(readFileSync('assets/samples/huashi-2024.xlsx')));
  expect(readXlsx(converted(copy, 'a.xlsx', 'xlsx')).sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['支出表', 18],
  ]);
});
