import fc from 'fast-check';
import type { LineChange } from '../../../src/excel-host/calculation';
import { calculationOf, formulaAt, placeOf, put, SHEET, valueAt } from './workbook';

function lines(kind: LineChange['kind'], axis: LineChange['axis'], first: number, count = 1): LineChange {
  return { kind, axis, sheet: SHEET, first, count };
}

test('a row inserted inside a sum widens it', () => {
  const calculation = calculationOf([[1], [2], ['=SUM(A1:A2)']]);
  calculation.changeLines(lines('insert', 'rows', 1));
  put(calculation, 'A2', 10);
  calculation.recalculate();
  expect([formulaAt(calculation, 'A4'), valueAt(calculation, 'A4')]).toEqual(['=SUM(A1:A3)', 13]);
});

test('the rewritten formulas are told with their new place', () => {
  const calculation = calculationOf([[1], [2], ['=SUM(A1:A2)', '=$A$3']]);
  expect(calculation.changeLines(lines('insert', 'rows', 1))).toEqual([
    { ...placeOf('A4'), formula: '=SUM(A1:A3)' },
    { ...placeOf('B4'), formula: '=$A$4' },
  ]);
});

test('a deleted cell leaves #REF! and the others follow', () => {
  const calculation = calculationOf([[1], [2], [3], [4], ['=A2+A4']]);
  calculation.changeLines(lines('delete', 'rows', 1));
  calculation.recalculate();
  expect([formulaAt(calculation, 'A4'), valueAt(calculation, 'A4')]).toEqual(['=#REF!+A3', '#REF!']);
});

test('a sum that loses one of its rows is calculated anew', () => {
  const calculation = calculationOf([[1], [2], [3], ['=SUM(A1:A3)']]);
  calculation.changeLines(lines('delete', 'rows', 1));
  calculation.recalculate();
  expect(valueAt(calculation, 'A3')).toBe(4);
});

test('columns move references, names and contents', () => {
  const calculation = calculationOf([[1, 2, '=A1+B1', '=本年']]);
  calculation.setName('本年', undefined, `=${SHEET}!$B$1`);
  calculation.recalculate();
  calculation.changeLines(lines('insert', 'columns', 1, 2));
  calculation.recalculate();
  expect([
    formulaAt(calculation, 'E1'),
    calculation.nameFormula('本年', undefined),
    valueAt(calculation, 'F1'),
  ]).toEqual(['=A1+D1', `=${SHEET}!$D$1`, 2]);
});

test('formulas of other sheets follow, their own references do not', () => {
  const calculation = calculationOf([[1], [2]]);
  calculation.addSheet('汇总');
  put(calculation, '汇总!A5', `=${SHEET}!A2+A2`);
  calculation.changeLines(lines('insert', 'rows', 0));
  expect(formulaAt(calculation, '汇总!A5')).toBe(`=${SHEET}!A3+A2`);
});

test('cells that move in some columns only leave the others alone', () => {
  const calculation = calculationOf([
    [1, 10, '=A2', '=B2'],
    [2, 20],
  ]);
  calculation.changeLines({ ...lines('insert', 'rows', 1), across: { from: 0, to: 0 } });
  expect([formulaAt(calculation, 'C1'), formulaAt(calculation, 'D1'), valueAt(calculation, 'A3')]).toEqual([
    '=A3',
    '=B2',
    2,
  ]);
});

test('whole columns stay whole when rows move', () => {
  const calculation = calculationOf([[1, '=SUM(A:A)']]);
  calculation.changeLines(lines('insert', 'rows', 0));
  expect(formulaAt(calculation, 'B2')).toBe('=SUM(A:A)');
});

test('inserting lines and deleting them again leaves every formula as it was', () => {
  const rows = [
    [1, 2, '=SUM(A1:B3)', '=A3'],
    [3, 4, '=C1*2', '=$B$1'],
    [5, 6, '=SUM(A:A)', '=SUM(1:2)'],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom<LineChange['axis']>('rows', 'columns'),
      fc.nat(4),
      fc.integer({ min: 1, max: 5 }),
      (axis, first, count) => {
        const calculation = calculationOf(rows);
        const formulas = ['C1', 'D1', 'C2', 'D2', 'C3', 'D3'].map((cell) => formulaAt(calculation, cell));
        calculation.changeLines(lines('insert', axis, first, count));
        calculation.changeLines(lines('delete', axis, first, count));
        expect(['C1', 'D1', 'C2', 'D2', 'C3', 'D3'].map((cell) => formulaAt(calculation, cell))).toEqual(formulas);
      },
    ),
  );
});

test('a range of one row stays a range, so that rows inserted into it later count', () => {
  const calculation = calculationOf([[1], [2], ['=SUM(A2:A2)']]);
  calculation.changeLines(lines('insert', 'rows', 0));
  expect(formulaAt(calculation, 'A4')).toBe('=SUM(A3:A3)');
});
