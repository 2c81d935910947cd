import fc from 'fast-check';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { decimal } from '../../../src/core/figures/decimal';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';

const NAMES = ['教育支出', '国防支出', '公共安全支出', '卫生健康支出', '节能环保支出', '农林水支出', '住房保障支出'];

/** A line of this and last year in whole 分 of 万元 (0.01 万元), with the change as it is typed. */
interface Line {
  readonly name: string;
  readonly current: number;
  readonly prior: number;
  readonly change: number;
}

const lines = fc
  .uniqueArray(fc.nat(NAMES.length - 1), { minLength: 3, maxLength: NAMES.length })
  .chain((picked) =>
    fc.tuple(
      ...picked.map((at) =>
        fc.record({
          name: fc.constant(NAMES[at] ?? ''),
          current: fc.integer({ min: 100, max: 900_000 }),
          prior: fc.integer({ min: 100, max: 900_000 }),
          slip: fc.constantFrom(0, 0, 0, 900, 12_345),
        }),
      ),
    ),
  )
  .map((rows) => rows.map(({ slip, ...row }): Line => ({ ...row, change: row.current - row.prior + slip })));

type Unit = '万元' | '元';

function tableOf(rows: readonly (Line | null)[], unit: Unit, totalSlip: number): readonly (readonly Content[])[] {
  const amount = (cents: number) => (unit === '万元' ? cents / 100 : cents * 100);
  const known = rows.flatMap((row) => row ?? []);
  const sum = (of: (line: Line) => number) => known.reduce((total, line) => total + of(line), 0);
  const line = (row: Line) => [row.name, amount(row.current), amount(row.prior), amount(row.change)];
  return [
    ['2024年度支出表', null, null, `单位：${unit}`],
    ['项目', '2024年', '2023年', '增减额'],
    ...rows.map((row): readonly Content[] => (row === null ? [] : line(row))),
    line({
      name: '合计',
      current: sum((each) => each.current) + totalSlip,
      prior: sum((each) => each.prior),
      change: sum((each) => each.change),
    }),
  ];
}

/** The errors of a table, as what is wrong with which line by how much in 万元, whatever row it stands in. */
function errorsOf(rows: readonly (readonly Content[])[], unit: Unit): readonly string[] {
  const sheet = denseSheet({ name: '表', rows });
  const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
  return findings
    .filter((finding) => finding.severity === 'error')
    .map(({ check, cells, difference }) => {
      const at = cells[0];
      const name = at === undefined ? '' : String(sheet.content(at.row, 0));
      const gap = decimal(difference ?? '0').times(unit === '元' ? '0.0001' : '1');
      return `${check} ${name} ${at?.column} ${gap.toFixed(2)}`;
    })
    .sort();
}

const slips = fc.constantFrom(0, 0, 90, -4_000);

describe('what is wrong with a table does not depend on how it is kept', () => {
  test('the order of the rows', () => {
    fc.assert(
      fc.property(lines, slips, fc.infiniteStream(fc.nat()), (rows, slip, keys) => {
        const order = new Map(rows.map((row) => [row, keys.next().value ?? 0]));
        const shuffled = [...rows].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
        expect(errorsOf(tableOf(shuffled, '万元', slip), '万元')).toEqual(
          errorsOf(tableOf(rows, '万元', slip), '万元'),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('元 or 万元', () => {
    fc.assert(
      fc.property(lines, slips, (rows, slip) => {
        expect(errorsOf(tableOf(rows, '元', slip), '元')).toEqual(errorsOf(tableOf(rows, '万元', slip), '万元'));
      }),
      { numRuns: 60 },
    );
  });

  test('blank rows between the lines', () => {
    fc.assert(
      fc.property(lines, slips, fc.nat(2), (rows, slip, every) => {
        const spaced = rows.flatMap((row, index) => (index % 3 === every ? [row, null] : [row]));
        expect(errorsOf(tableOf(spaced, '万元', slip), '万元')).toEqual(errorsOf(tableOf(rows, '万元', slip), '万元'));
      }),
      { numRuns: 60 },
    );
  });
});
