import { readFileSync } from 'node:fs';
import { judgeReading } from '../../src/app/check';
import { addressText } from '../../src/core/grid/address';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { converted } from './converted';

const faults = new Uint8Array(readFileSync('assets/samples/huashi-2024-faults.xlsx'));

test('an old .xls file is read with its formulas, formats and merged cells', async () => {
  const [sheet] = (await readWorkbookFile(converted(faults, 'a.xlsx', 'xls'), 'a.xls')).sheets;
  const [original] = readXlsx(faults).sheets;
  expect({
    name: sheet?.name,
    size: [sheet?.rowCount, sheet?.columnCount],
    total: [sheet?.content(22, 1), sheet?.formula(22, 3), sheet?.format(22, 1), sheet?.format(22, 4)],
    merges: sheet?.merges,
  }).toEqual({
    name: '类级数字错',
    size: [24, 5],
    total: [6291.03, '=B23-C23', '#,##0.00', '0.00%'],
    merges: original?.merges,
  });
});

test('the same errors are found in an .xls as in the .xlsx, where indents do not decide', async () => {
  const file = await readWorkbookFile(converted(faults, 'a.xlsx', 'xls'), 'a.xls');
  const errorsIn = (content: typeof file) =>
    judgeReading({ content, state: null })
      .result.findings.filter(({ severity }) => severity === 'error')
      .flatMap(({ cells }) => cells.slice(0, 1).map(addressText))
      .filter((cell) => !cell.startsWith('类级数字错'))
      .sort();
  expect(errorsIn(file)).toEqual(errorsIn(readXlsx(faults)));
});
