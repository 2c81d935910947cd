import { movedFormula } from '../../../src/workbench/grid/moved-formula';

describe('a formula that moves', () => {
  it.each([
    ["='汇总 表'!A1+支出A1", "='汇总 表'!A2+支出A1"],
    ['=LOG10(A1)&"A1"', '=LOG10(A2)&"A1"'],
    ['=$A$1/B$1', '=$A$1/B$1'],
  ])('%s becomes %s one row below', (formula, moved) => {
    expect(movedFormula(formula, { row: 0, column: 2 }, { row: 1, column: 2 })).toBe(moved);
  });
});
