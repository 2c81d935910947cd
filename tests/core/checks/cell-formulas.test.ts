import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { parseAddress } from '../../../src/core/grid/address';
import { cellKey, denseSheet } from '../../../src/core/grid/dense-sheet';
import { findingsOf, wordsOf } from './findings-of';
import type { TableParts } from './table-of';

/** Formulas by their cells. */
function formulas(byCell: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(byCell).map(([name, formula]) => {
      const at = parseAddress(`x!${name}`);
      return [cellKey(at?.row ?? 0, at?.column ?? 0), formula] as const;
    }),
  );
}

const rows: TableParts['rows'] = [
  ['甲', 10, 8, 2],
  ['乙', 20, 19, 1],
  ['丙', 30, 25, 5],
  ['丁', 40, 42, -2],
  ['合计', 100, 94, 6],
];

/** A table of this year, last year and change, with formulas in some cells. */
const table = (byCell: Readonly<Record<string, string>>, more: Partial<TableParts> = {}): TableParts => ({
  roles: ['current', 'prior', 'change'],
  rows,
  ...more,
  sheet: { formulas: formulas(byCell), ...more.sheet },
});

const totals = { B6: '=SUM(B2:B5)', C6: '=SUM(C2:C5)', D6: '=B6-C6' };
const changes = { D2: '=B2-C2', D3: '=B3-C3', D4: '=B4-C4', D5: '=B5-C5' };

const found = (subject: TableParts) => findingsOf('cell-quality', subject);

describe('formulas', () => {
  test('that are all right give no finding', () => {
    expect(found(table({ ...totals, ...changes }))).toEqual([]);
  });

  test('of a total may add its cells one by one', () => {
    expect(found(table({ B6: '=B2+B3+B4+B5', C6: '=SUM(C2,C3:C5)', D6: '=B6-C6' }))).toEqual([]);
  });

  test('of a total that adds something else are let be', () => {
    expect(found(table({ B6: '=C6*2-88' }))).toEqual([]);
  });
});

describe('a sum', () => {
  const short = (formula: string) =>
    table({ B6: formula }, { rows: rows.map((row) => (row[0] === '合计' ? ['合计', 60, 94, 6] : row)) });

  test('that misses the last row is an error with the whole range', () => {
    expect(found(short('=SUM(B2:B4)'))).toEqual(['error B6 =SUM(B2:B4) → =SUM(B2:B5) cell-quality.short-sum']);
  });

  test('names what it misses', () => {
    expect(wordsOf('cell-quality', short('=SUM(B2:B4)'))).toEqual([
      '“合计”的公式 =SUM(B2:B4) 没有包括“丁”。请核对求和范围，应为 =SUM(B2:B5)。',
    ]);
  });

  test('that misses a row without an amount is a warning', () => {
    const blank: TableParts['rows'] = [
      ['甲', 10],
      ['乙', 20],
      ['丙', null],
      ['合计', 30],
    ];
    expect(
      findingsOf('cell-quality', {
        roles: ['current'],
        rows: blank,
        sheet: { formulas: formulas({ B5: '=SUM(B2:B3)' }) },
      }),
    ).toEqual(['warning B5 =SUM(B2:B3) → =SUM(B2:B4) cell-quality.short-sum']);
  });

  test('that takes lower levels as well is an error', () => {
    const levels: TableParts['rows'] = [
      ['甲', 10],
      [' 甲一', 10],
      ['乙', 20],
      ['合计', 40],
    ];
    expect(
      findingsOf('cell-quality', {
        roles: ['current'],
        rows: levels,
        sheet: { formulas: formulas({ B5: '=SUM(B2:B4)' }) },
      }),
    ).toEqual(['error B5 =SUM(B2:B4) → =SUM(B2,B4) cell-quality.double-sum']);
  });

  test('may take the lower levels in place of the upper ones', () => {
    const levels: TableParts['rows'] = [
      ['甲', 10],
      [' 甲一', 4],
      [' 甲二', 6],
      ['乙', 20],
      ['合计', 30],
    ];
    expect(
      findingsOf('cell-quality', {
        roles: ['current'],
        rows: levels,
        sheet: { formulas: formulas({ B6: '=SUM(B3:B5)' }) },
      }),
    ).toEqual([]);
  });

  test('that passes over a number kept as text is an error', () => {
    const text: TableParts['rows'] = [
      ['甲', 10],
      ['乙', '20'],
      ['丙', 5],
      ['合计', 15],
    ];
    expect(
      findingsOf('cell-quality', {
        roles: ['current'],
        rows: text,
        sheet: { formulas: formulas({ B5: '=SUM(B2:B4)' }) },
      }),
    ).toEqual(['error B5 cell-quality.skipped-text', 'info B3 cell-quality.text-number']);
  });

  test('typed over, though right, is an info', () => {
    expect(found(table({ C6: '=SUM(C2:C5)', D6: '=B6-C6' }))).toEqual([
      'info B6 100 → =SUM(B2:B5) cell-quality.typed-over-total',
    ]);
  });

  test('typed over and wrong is a warning', () => {
    const wrong = rows.map((row): TableParts['rows'][number] => (row[0] === '合计' ? ['合计', 109, 94, 15] : row));
    expect(found(table({ C6: '=SUM(C2:C5)', D6: '=B6-C6' }, { rows: wrong }))).toEqual([
      'warning B6 109 → =SUM(B2:B5) cell-quality.typed-over-total',
    ]);
  });

  test('of hidden lines is a warning', () => {
    expect(found(table(totals, { sheet: { hiddenRows: new Set([3]), formulas: formulas(totals) } }))).toEqual([
      'warning B4 cell-quality.hidden-rows',
    ]);
  });
});

describe('a formula unlike those of the other lines', () => {
  test('is a warning when it takes another row', () => {
    const subject = table({ ...changes, D4: '=B4-B4+5' });
    expect(found(subject)).toEqual(['info D4 =B4-B4+5 → =B4-C4 cell-quality.other-formula']);
  });

  test('is told when a line takes a figure of the line above, though both are equal today', () => {
    const equal: TableParts['rows'] = rows.map((row) => (row[0] === '合计' ? row : [row[0], 30, 10, 20]));
    const subject = table({ ...changes, D4: '=B4-C3' }, { rows: equal });
    expect(found(subject)).toContain('info D4 =B4-C3 → =B4-C4 cell-quality.other-formula');
  });

  test('typed over by the same number is an info', () => {
    expect(
      found(
        table(
          { ...changes, D4: '' },
          { sheet: { formulas: formulas({ D2: '=B2-C2', D3: '=B3-C3', D5: '=B5-C5', D6: '=B6-C6' }) } },
        ),
      ),
    ).toEqual(['info D4 5 → =B4-C4 cell-quality.typed-over-formula']);
  });
});

describe('a shown value', () => {
  test('that is not what the formula gives is out of date', () => {
    const old = rows.map((row): TableParts['rows'][number] => (row[0] === '合计' ? ['合计', 99, 94, 6] : row));
    expect(found(table({ B6: '=SUM(B2:B5)' }, { rows: old }))).toContain('error B6 99 → 100 cell-quality.stale');
  });

  test('that is out of date is told with the difference, and no figure is proposed for it', () => {
    const sheet = denseSheet({
      name: '支出表',
      rows: [['2024年支出表（万元）'], ['项目', '2024年'], ['教育支出', 10.5], ['农林水支出', 25.5], ['合计', 31]],
      formulas: formulas({ B5: '=SUM(B3:B4)' }),
    });
    const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
    expect(findings.map(({ check, difference, diagnoses }) => [check, difference, diagnoses])).toEqual([
      ['category-sum', '-5.0', []],
      ['cell-quality', '-5.0', []],
    ]);
  });

  test('that is missing was never calculated', () => {
    const none = rows.map((row): TableParts['rows'][number] => (row[0] === '合计' ? ['合计', null, 94, 6] : row));
    expect(found(table({ B6: '=SUM(B2:B5)' }, { rows: none }))).toContain('warning B6 cell-quality.not-calculated');
  });

  test('of a formula that is not simple is trusted', () => {
    expect(found(table({ B6: '=SUMIF(A2:A5,"*",B2:B5)+1' }))).toEqual([]);
  });

  test('that is an error is told with the cell it comes from', () => {
    const errors: TableParts['rows'] = [
      ['甲', { error: '#REF!' }],
      ['乙', 1],
      ['合计', { error: '#REF!' }],
    ];
    const subject: TableParts = {
      roles: ['current'],
      rows: errors.toReversed() as TableParts['rows'],
      sheet: { formulas: formulas({ B2: '=SUM(B3:B4)' }) },
    };
    expect(wordsOf('cell-quality', subject)).toEqual([
      '“current”栏有 2 个错误值（B2、B4：#REF!），来自 支出表!B4，与它们有关的数都没有校验。请先改正 支出表!B4。',
    ]);
  });
});

describe('how amounts are written', () => {
  test('a few with other decimals are an info', () => {
    const mixed: TableParts['rows'] = [
      ['甲', 1.25],
      ['乙', 2.25],
      ['丙', 3.25],
      ['丁', 4.1234],
    ];
    expect(findingsOf('cell-quality', { roles: ['current'], rows: mixed })).toEqual([
      'info B5 cell-quality.mixed-decimals',
    ]);
  });

  test('another unit in a cell is a warning', () => {
    expect(
      findingsOf('cell-quality', {
        roles: ['current'],
        unit: '元',
        rows: [
          ['甲', 10000],
          ['乙', '2万元'],
        ],
      }),
    ).toEqual(['info B3 cell-quality.text-number', 'warning B3 cell-quality.mixed-units'].toReversed());
  });

  test('the same line twice is a warning', () => {
    expect(
      findingsOf('cell-quality', {
        roles: ['current'],
        rows: [
          ['甲', 10],
          ['乙', 2],
          ['甲', 10],
        ],
      }),
    ).toEqual(['warning B4 cell-quality.duplicate']);
  });

  test('the same name with other amounts is not the same line', () => {
    expect(
      findingsOf('cell-quality', {
        roles: ['current'],
        rows: [
          ['甲', 10],
          ['乙', 2],
          ['甲', 11],
        ],
      }),
    ).toEqual([]);
  });
});
