import { cellName } from '../../../src/core/grid/address';
import { createCalculation } from '../../../src/excel-host/formulas/engine';
import { calculationOf, formulaAt, placeOf, put, SHEET, valueAt } from './workbook';

function changedCells(calculation: ReturnType<typeof calculationOf>): readonly string[] {
  return calculation.recalculate().map(({ row, column }) => cellName(row, column));
}

describe('an edit', () => {
  test('recalculates what depends on it, through others', () => {
    const calculation = calculationOf([[1, 2, '=A1+B1', '=C1*10']]);
    put(calculation, 'A1', 5);
    calculation.recalculate();
    expect(valueAt(calculation, 'D1')).toBe(70);
  });

  test('tells exactly the cells whose value is another one', () => {
    const calculation = calculationOf([[1, 2, '=A1+B1', '=C1*10', '=B1', '=IF(A1>0,"有","无")']]);
    put(calculation, 'A1', 5);
    expect(changedCells(calculation)).toEqual(['C1', 'D1']);
  });

  test('that changes nothing changes no formula', () => {
    const calculation = calculationOf([[1, '=A1']]);
    put(calculation, 'A1', 1);
    expect(changedCells(calculation)).toEqual([]);
  });

  test('that empties a cell counts', () => {
    const calculation = calculationOf([[1, 2, '=SUM(A1:B1)']]);
    put(calculation, 'A1', null);
    calculation.recalculate();
    expect(valueAt(calculation, 'C1')).toBe(2);
  });

  test('replaces a formula for good', () => {
    const calculation = calculationOf([[1, '=A1', '=B1']]);
    put(calculation, 'B1', 7);
    put(calculation, 'A1', 2);
    calculation.recalculate();
    expect(valueAt(calculation, 'C1')).toBe(7);
  });
});

describe('stored values', () => {
  test('of a file are kept until an edit', () => {
    const calculation = calculationOf();
    put(calculation, 'A1', 1);
    put(calculation, 'B1', '=A1+1', 42);
    calculation.recalculate();
    expect(valueAt(calculation, 'B1')).toBe(42);
  });

  test('are recalculated when an edit touches what they read', () => {
    const calculation = calculationOf();
    put(calculation, 'A1', 1);
    put(calculation, 'B1', '=A1+1', 42);
    calculation.recalculate();
    put(calculation, 'A1', 2);
    calculation.recalculate();
    expect(valueAt(calculation, 'B1')).toBe(3);
  });

  test('are kept by formulas with an unknown function', () => {
    const calculation = calculationOf();
    put(calculation, 'B1', '=未知函数(A1)+CUBEVALUE(A1)', 42);
    calculation.recalculate();
    put(calculation, 'A1', 2);
    calculation.recalculate('all');
    expect(valueAt(calculation, 'B1')).toBe(42);
  });

  test.each(['=FOO(A1)', '=SUM(表1[金额])', '=[1]支出!A1', '=SUM(甲:乙!A1)', '=LAMBDA(x,x)(1)'])(
    '%s is listed as not recalculated',
    (formula) => {
      const calculation = calculationOf();
      put(calculation, 'B2', formula, 1);
      expect(calculation.unsupported()).toEqual([placeOf('B2')]);
    },
  );

  test('a formula that is entered with an unknown function shows #NAME?', () => {
    expect(valueAt(calculationOf([['=FOO(1)']]), 'A1')).toBe('#NAME?');
  });
});

describe('circles', () => {
  test('show 0', () => {
    expect(valueAt(calculationOf([['=B1+1', '=A1+1']]), 'A1')).toBe(0);
  });

  test('are listed, without what only follows them', () => {
    const calculation = calculationOf([['=B1+1', '=A1+1', '=A1+5']]);
    expect(calculation.circular().map((cell) => cell.column)).toEqual([0, 1]);
  });

  test('do not stop what follows them', () => {
    expect(valueAt(calculationOf([['=B1+1', '=A1+1', '=A1+5']]), 'C1')).toBe(5);
  });

  test('through a range that holds the own cell are found', () => {
    expect(calculationOf([['=SUM(A1:A3)']]).circular()).toEqual([placeOf('A1')]);
  });

  test('are forgotten when an edit breaks them', () => {
    const calculation = calculationOf([['=B1+1', '=A1+1']]);
    put(calculation, 'B1', 3);
    calculation.recalculate();
    expect([valueAt(calculation, 'A1'), calculation.circular()]).toEqual([4, []]);
  });
});

describe('volatile functions', () => {
  test('see cells that INDIRECT names, whatever the order', () => {
    const calculation = calculationOf([[1, '=INDIRECT("C1")', '=A1*2']]);
    put(calculation, 'A1', 4);
    calculation.recalculate();
    expect(valueAt(calculation, 'B1')).toBe(8);
  });

  test('pass what they find on to others', () => {
    const calculation = calculationOf([[1, '=SUM(OFFSET(D1,0,0,1,2))', '=B1+1', '=A1*2', '=D1*2']]);
    put(calculation, 'A1', 4);
    calculation.recalculate();
    expect(valueAt(calculation, 'C1')).toBe(25);
  });

  test('that read themselves are a circle', () => {
    expect(calculationOf([['=INDIRECT("A1")+1']]).circular()).toEqual([placeOf('A1')]);
  });

  test('a sum down to the cell above itself is no circle', () => {
    const calculation = calculationOf([[1], [2], ['=SUM(A1:OFFSET(A3,-1,0))']]);
    expect([valueAt(calculation, 'A3'), calculation.circular()]).toEqual([3, []]);
  });
});

describe('defined names', () => {
  test('in Chinese stand for areas and change with them', () => {
    const calculation = calculationOf([[1, 2, '=SUM(支出合计)']]);
    calculation.setName('支出合计', undefined, `=${SHEET}!$A$1:$B$1`);
    calculation.recalculate();
    put(calculation, 'A1', 10);
    calculation.recalculate();
    expect(valueAt(calculation, 'C1')).toBe(12);
  });

  test('of the sheet go before those of the workbook', () => {
    const calculation = calculationOf([['=单位']]);
    calculation.setName('单位', undefined, '="万元"');
    calculation.setName('单位', SHEET, '="元"');
    calculation.recalculate();
    expect(valueAt(calculation, 'A1')).toBe('元');
  });

  test('that were taken away leave #NAME?', () => {
    const calculation = calculationOf([['=单位']]);
    calculation.setName('单位', undefined, '="万元"');
    calculation.recalculate();
    calculation.removeName('单位', undefined);
    calculation.recalculate();
    expect(valueAt(calculation, 'A1')).toBe('#NAME?');
  });

  test('can be named like members of every object', () => {
    const calculation = calculationOf([['=__proto__+constructor']]);
    calculation.setName('__proto__', undefined, '=1');
    calculation.setName('constructor', undefined, '=2');
    calculation.recalculate();
    expect(valueAt(calculation, 'A1')).toBe(3);
  });
});

describe('sheets', () => {
  test('are read across, with a space and quotes in their names', () => {
    const calculation = calculationOf([["='汇总 ''24'!A1*2"]]);
    calculation.addSheet("汇总 '24");
    put(calculation, "汇总 '24!A1", 21);
    calculation.recalculate();
    expect(valueAt(calculation, 'A1')).toBe(42);
  });

  test('take their references along when renamed', () => {
    const calculation = calculationOf([['=汇总!A1&"汇总!A1"']]);
    calculation.addSheet('汇总');
    calculation.renameSheet('汇总', '2024 汇总');
    expect(formulaAt(calculation, 'A1')).toBe(`='2024 汇总'!A1&"汇总!A1"`);
  });

  test('leave #REF! when removed', () => {
    const calculation = calculationOf([['=汇总!A1+1']]);
    calculation.addSheet('汇总');
    const rewritten = calculation.removeSheet('汇总');
    calculation.recalculate();
    expect([rewritten, valueAt(calculation, 'A1')]).toEqual([[{ ...placeOf('A1'), formula: '=#REF!+1' }], '#REF!']);
  });
});

test('isFormula tells formulas from text that only begins with "="', () => {
  const calculation = createCalculation();
  expect(['=1+1', '=SUM(', '=1+', '=====', '=支出!#REF!'].map(calculation.isFormula)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('hidden rows count in SUBTOTAL(9) and not in SUBTOTAL(109)', () => {
  const calculation = calculationOf([[1, '=SUBTOTAL(9,A1:A3)'], [2, '=SUBTOTAL(109,A1:A3)'], [4]]);
  calculation.setRowHidden(SHEET, 1, true);
  calculation.recalculate();
  expect([valueAt(calculation, 'B1'), valueAt(calculation, 'B2')]).toEqual([7, 5]);
});
