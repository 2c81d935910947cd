import type { Diagnosis } from '../../src/core/findings/finding';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import type { WorkbookPort } from '../../src/workbook/port';
import type { StartSheet } from '../workbook/contract/fixtures';
import { openInExcel } from '../workbook/excel/open';

/** The name of a host, and how a workbook is opened in it. */
type Host = readonly [name: string, open: (...sheets: readonly StartSheet[]) => Promise<WorkbookPort>];

/** The hosts in which every use case has to work. */
export const HOSTS: readonly Host[] = [
  ['Excel', async (...sheets) => (await openInExcel(sheets)).port],
  [
    'a file',
    async (...sheets) => {
      const { look } = await openInExcel(sheets);
      return createFileWorkbook(writeWorkbookFile(look()));
    },
  ],
];

/** A made-up township; every relation holds. */
export const EXPENDITURE: StartSheet = {
  name: '支出表',
  rows: [
    ['某镇2024年度支出情况表', null, null, null, null],
    ['单位：万元', null, null, null, null],
    ['支出功能分类', '2024年', '2023年', '增减额', '增减率（%）'],
    ['一般公共服务支出', 2100.5, 2000, 100.5, 5.03],
    ['公共安全支出', 48.2, 50, -1.8, -3.6],
    ['社会保障和就业支出', 381.12, 370, 11.12, 3.01],
    ['卫生健康支出', 201.3, 198, 3.3, 1.67],
    ['农林水支出', 1236.4, 1210, 26.4, 2.18],
    ['住房保障支出', 195.5, 190.4, 5.1, 2.68],
    ['合计', 4163.02, 4018.4, 144.62, 3.6],
  ],
};

/** The same sheet with other contents in some cells, by row and column, both 0-based. */
export function changed(
  changes: readonly (readonly [row: number, column: number, content: string | number | null])[],
  sheet: StartSheet = EXPENDITURE,
): StartSheet {
  const rows = sheet.rows.map((row, index) =>
    row.map((content, column) => {
      const change = changes.find(([atRow, atColumn]) => atRow === index && atColumn === column);
      return change === undefined ? content : change[2];
    }),
  );
  return { ...sheet, rows };
}

/** A proposed change of a cell of the expenditure table. */
export function diagnosisOf(row: number, column: number, from: string, to: string): Diagnosis {
  return {
    cause: 'single-digit-slip',
    cell: { sheet: EXPENDITURE.name, row, column },
    from,
    to,
    explains: [],
    verified: 1,
    certain: true,
    message: { key: 'causes.single-digit-slip', values: {} },
  };
}
