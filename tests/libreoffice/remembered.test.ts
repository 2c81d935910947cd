import { readFileSync } from 'node:fs';
import { acceptFinding } from '../../src/app/accept';
import { type Checked, check } from '../../src/app/check';
import { correctTable } from '../../src/app/correct';
import { previewReport } from '../../src/app/fill-report';
import { chooseReportTable } from '../../src/app/report-table';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { converted } from './converted';

const NAME = 'huashi-2024-faults.xlsx';

/** What is understood and accepted in a workbook. */
function remembered(checked: Checked) {
  const { tables, findings } = checked.result;
  return {
    corrections: checked.state.corrections.map(({ sheet, area, roles }) => ({ sheet, area, roles })),
    units: tables.map(({ unit }) => unit),
    accepted: findings.flatMap(({ message, accepted }) =>
      accepted === undefined ? [] : [[message.key, accepted.reason]],
    ),
    reportTable: previewReport(checked).report.table,
  };
}

test('corrections, reasons and the chosen table survive being saved by LibreOffice', async () => {
  const workbook = createFileWorkbook(new Uint8Array(readFileSync(`assets/samples/${NAME}`)));
  const first = await check(workbook);
  const [table] = first.result.tables;
  if (table === undefined) throw new Error('the sample has no table');
  await correctTable(workbook, first, {
    sheet: table.sheet.name,
    area: table.area,
    unit: '元',
    roles: { '2': 'prior' },
  });
  const [finding] = (await check(workbook)).result.findings;
  if (finding === undefined) throw new Error('the sample has no finding');
  await acceptFinding(workbook, await check(workbook), finding, '已核实');
  const [other] = previewReport(await check(workbook)).report.alternatives;
  await chooseReportTable(workbook, await check(workbook), other ?? '');
  const before = remembered(await check(workbook));
  const after = remembered(await check(createFileWorkbook(converted(workbook.bytes(), NAME, 'xlsx'))));
  expect([after, after.accepted.length, after.reportTable]).toEqual([before, 1, other]);
});
