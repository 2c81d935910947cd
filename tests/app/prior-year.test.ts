import { check } from '../../src/app/check';
import { denseSheet } from '../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../src/core/grid/sheet';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';

function book(year: number, defence: readonly [number, number]): WorkbookContent {
  const rows = [
    [`${year}年度支出表`, null, null],
    [null, null, '单位：万元'],
    ['项目', `${year}年`, `${year - 1}年`],
    ['国防支出', ...defence],
    ['教育支出', 90, 88],
    ['合计', defence[0] + 90, defence[1] + 88],
  ];
  return { sheets: [denseSheet({ name: '支出', rows })], names: [], calculation: 'automatic' };
}

async function found(prior: WorkbookContent | undefined): Promise<readonly string[]> {
  const port = { ...createFileWorkbook(writeWorkbookFile(book(2024, [100, 95]))), prior: () => prior };
  return (await check(port)).result.findings.map(({ check: id }) => id).filter((id) => id === 'prior-year');
}

describe('a check with last year’s workbook open beside', () => {
  it('compares last year’s figures with it', async () => {
    expect((await found(book(2023, [96, 80]))).length).toBeGreaterThan(0);
  });

  it('says nothing where none is open', async () => {
    expect(await found(undefined)).toEqual([]);
  });
});
