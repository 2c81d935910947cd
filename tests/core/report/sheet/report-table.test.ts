import { denseSheet } from '../../../../src/core/grid/dense-sheet';
import { handEditsOf, statusesOf } from '../../../../src/core/report/sheet/hand-edits';
import { readReportSheet } from '../../../../src/core/report/sheet/read-report-sheet';
import { layOutReport, textsOf } from '../../../../src/core/report/sheet/report-layout';
import { reportOf } from '../workbook-of';

const report = reportOf({
  自评表: [
    ['2024年部门整体支出绩效自评表'],
    ['一级指标', '二级指标', '分值', '得分'],
    ['产出', '数量', 50, 48],
    [null, '时效', 10, 9.5],
    ['效益', null, 40, 38],
    ['合计', null, 100, 95.5],
  ],
});

/** The rows as the sheet holds them: the label, then the text or the cells of a table. */
function written(): (string | null)[][] {
  return layOutReport(report).map(({ kind, label, text }) =>
    kind === 'title' || kind === 'section' ? [text] : [label || null, ...text.split('\t').map((cell) => cell || null)],
  );
}

const readBack = (rows: readonly (readonly (string | null)[])[]) =>
  readReportSheet(denseSheet({ name: '评价报告', rows }), textsOf(report), report);
const statusOf = (rows: readonly (readonly (string | null)[])[]) => {
  const reading = readBack(rows);
  return statusesOf(report, textsOf(report), reading).find(({ key }) => key === 'score-table')?.status;
};
const rowWith = (rows: readonly (readonly (string | null)[])[], word: string) =>
  rows.findIndex((cells) => cells.length > 2 && cells.includes(word));

test('a table has a row for its headings and one for each of its lines', () => {
  expect(
    layOutReport(report)
      .filter(({ key }) => key === 'score-table')
      .map(({ kind, text }) => [kind, text.split('\t')]),
  ).toEqual([
    ['table-heading', ['一级指标', '二级指标', '分值', '得分']],
    ['table-row', ['产出', '数量', '50', '48']],
    ['table-row', ['', '时效', '10', '9.5']],
    ['table-row', ['效益', '', '40', '38']],
    ['table-row', ['合计', '', '100', '95.5']],
  ]);
});

test('an untouched table is read as it was written', () => {
  expect([statusOf(written()), readBack(written()).added]).toEqual(['filled', []]);
});

test('a point changed by hand makes the table the clerk’s own, and it is kept as a table', () => {
  const rows = written();
  const row = rowWith(rows, '时效');
  rows[row] = [null, null, '时效', '10', '9.8'];
  const reading = readBack(rows);
  const edits = handEditsOf(report, statusesOf(report, textsOf(report), reading), reading, new Set());
  const kept = layOutReport(report, edits).filter(({ key }) => key === 'score-table');
  expect([statusOf(rows), kept.map(({ text }) => text)]).toEqual([
    'edited',
    ['一级指标\t二级指标\t分值\t得分', '产出\t数量\t50\t48', '\t时效\t10\t9.8', '效益\t\t40\t38', '合计\t\t100\t95.5'],
  ]);
});

test('a line that the clerk puts into the table belongs to it', () => {
  const rows = written();
  rows.splice(rowWith(rows, '时效'), 0, [null, '产出', '质量', '0', '0']);
  expect([statusOf(rows), readBack(rows).added]).toEqual(['edited', []]);
});
