import fc from 'fast-check';
import { cellName } from '../../../src/core/grid/address';
import { calculationOf, put, SHEET, valueAt } from './workbook';

const SIZE = 5;
const CELLS = Array.from({ length: SIZE * SIZE }, (_, index) => cellName(Math.floor(index / SIZE), index % SIZE));

const cell = fc.constantFrom(...CELLS);
const formula = fc.oneof(
  fc.tuple(cell, cell).map(([left, right]) => `=${left}+${right}*2`),
  fc.tuple(cell, cell).map(([from, to]) => `=SUM(${from}:${to})`),
  cell.map((at) => `=INDIRECT("${at}")+1`),
  fc.tuple(cell, cell).map(([test, other]) => `=IF(${test}>3,${other},7)`),
);
const edit = fc.tuple(cell, fc.oneof(fc.integer({ min: -5, max: 9 }), formula, fc.constant(null)));

test('editing step by step comes to the same as calculating everything at once', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const stepwise = calculationOf();
      for (const [at, content] of edits) {
        put(stepwise, at, content);
        stepwise.recalculate();
      }
      const circles = stepwise.circular().length;
      const atOnce = calculationOf();
      for (const [at, content] of edits) put(atOnce, at, content);
      atOnce.recalculate();
      if (circles === 0 && atOnce.circular().length === 0) {
        expect(CELLS.map((at) => valueAt(stepwise, at))).toEqual(CELLS.map((at) => valueAt(atOnce, at)));
      }
    }),
    { numRuns: 300 },
  );
});

describe('20,000 rows', () => {
  const COUNT = 20_000;

  test('one edit among as many formulas reaches those that depend on it', () => {
    const calculation = calculationOf();
    for (let row = 0; row < COUNT; row += 1) {
      calculation.set(SHEET, row, 0, { value: row });
      calculation.set(SHEET, row, 1, { value: 100 });
      calculation.set(SHEET, row, 2, { formula: `=A${row + 1}/B${row + 1}` });
    }
    put(calculation, 'D1', `=SUM(C1:C${COUNT})`);
    put(calculation, 'D2', `=SUMIF(A:A,">100",C:C)`);
    calculation.recalculate();
    const before = Number(valueAt(calculation, 'D1'));
    put(calculation, 'B100', 50);
    calculation.recalculate();
    expect([valueAt(calculation, 'C100'), Number(valueAt(calculation, 'D1')) - before]).toEqual([
      1.98,
      expect.closeTo(0.99, 6),
    ]);
  });

  test('fifty sums by name follow an edit', () => {
    const calculation = calculationOf();
    for (let row = 0; row < COUNT; row += 1) {
      calculation.set(SHEET, row, 0, { value: `科目${row % 50}` });
      calculation.set(SHEET, row, 1, { value: 1 });
    }
    for (let row = 0; row < 50; row += 1) put(calculation, `D${row + 1}`, `=SUMIF(A:A,"科目${row}",B:B)`);
    calculation.recalculate();
    put(calculation, 'B1', 11);
    calculation.recalculate();
    expect(valueAt(calculation, 'D1')).toBe(COUNT / 50 + 10);
  });

  test('a chain through all of them needs no stack', () => {
    const calculation = calculationOf([[1]]);
    for (let row = 1; row < COUNT; row += 1) calculation.set(SHEET, row, 0, { formula: `=A${row}+1` });
    calculation.recalculate();
    put(calculation, 'A1', 2);
    calculation.recalculate();
    expect(valueAt(calculation, `A${COUNT}`)).toBe(COUNT + 1);
  });

  test('a chain written from the bottom up needs none either', () => {
    const calculation = calculationOf();
    for (let row = COUNT - 1; row > 0; row -= 1) calculation.set(SHEET, row, 0, { formula: `=A${row}+1` });
    put(calculation, 'A1', 2);
    calculation.recalculate();
    expect(valueAt(calculation, `A${COUNT}`)).toBe(COUNT + 1);
  });
});
