import { newWorkbook } from '../../../src/excel-host/new-workbook';
import { cellKey } from '../../../src/excel-host/workbook-model/cell';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { addTableRows } from '../../../src/excel-host/workbook-model/table-lines';
import {
  addTable,
  changeTable,
  presentTable,
  removeTable,
  showTotals,
} from '../../../src/excel-host/workbook-model/tables';
import { area, sheet, type } from '../open-excel';

/** 表1 on A1:C4 with a column of formulas, and what it is asked from outside. */
function opened(formulas: readonly string[]) {
  const model = newWorkbook(['支出']);
  const place = sheet(model, '支出');
  type(model, '支出', 'A1:C4', [
    ['科目', '金额', '上年'],
    ['办公费', 10, 8],
    ['差旅费', 20, 30],
    ['会议费', 5, 2],
  ]);
  const { id } = addTable(model, place, area('A1:C4'), true);
  settle(model);
  for (const [row, formula] of formulas.entries()) type(model, '支出', `F${row + 1}`, [[formula]]);
  const valueAt = (row: number, column: number) => place.state.cells.get(cellKey(row, column))?.value ?? null;
  const formulaAt = (row: number, column: number) => place.state.cells.get(cellKey(row, column))?.formula;
  return { model, place, id, valueAt, formulaAt, table: () => presentTable(place, id) };
}

describe('a reference to a part of a table', () => {
  it.each([
    ['=SUM(表1[金额])', 35],
    ['=SUM(表1)', 75],
    ['=SUM(表1[[金额]:[上年]])', 75],
    ['=表1[[#Headers],[上年]]', '上年'],
    ['=ROWS(表1[#All])', 4],
    ['=COUNTA(表1[[#Headers],[#Data],[科目]])', 4],
    ['=SUMIFS(表1[金额],表1[科目],"差旅费")', 20],
    ['=表1[[#Totals],[金额]]', { error: '#REF!' }],
  ])('%s comes to %p', (formula, expected) => {
    expect(opened([formula]).valueAt(0, 5)).toEqual(expected);
  });

  it('of its own row is that row alone', () => {
    const { model, valueAt } = opened([]);
    type(model, '支出', 'D1:D4', [['增减'], ['=表1[@金额]-表1[@上年]'], ['=表1[@金额]-表1[@上年]'], [0]]);
    expect([valueAt(1, 3), valueAt(2, 3)]).toEqual([2, -10]);
  });

  it('follows the edit of a cell', () => {
    const { model, valueAt } = opened(['=SUM(表1[金额])']);
    type(model, '支出', 'B2', [[100]]);
    expect(valueAt(0, 5)).toBe(125);
  });

  it('takes in rows that are added to the table', () => {
    const { model, place, table, valueAt } = opened(['=SUM(表1[金额])']);
    addTableRows(model, place, table(), 3, 1);
    type(model, '支出', 'A5:C5', [['培训费', 7, 7]]);
    expect(valueAt(0, 5)).toBe(42);
  });

  it('finds the totals as soon as they are shown', () => {
    const { model, place, table, valueAt } = opened(['=表1[[#Totals],[上年]]']);
    showTotals(model, place, table(), true);
    settle(model);
    expect(valueAt(0, 5)).toBe(40);
  });

  it('follows another name of the table and of a column', () => {
    const { model, place, table, formulaAt, valueAt } = opened(['=SUM(表1[金额])']);
    changeTable(model, place, table(), { name: '支出表' });
    type(model, '支出', 'B1', [['本年数']]);
    expect([formulaAt(0, 5), valueAt(0, 5)]).toEqual(['=SUM(支出表[本年数])', 35]);
  });

  it('becomes one to plain cells with the table', () => {
    const { model, place, table, formulaAt, valueAt } = opened(['=SUM(表1[金额])']);
    removeTable(model, place, table());
    settle(model);
    expect([formulaAt(0, 5), valueAt(0, 5)]).toEqual(['=SUM(支出!$B$2:$B$4)', 35]);
  });

  it('keeps its value and is listed where there is no such table', () => {
    const { model, valueAt } = opened(['=SUM(别的表[金额])']);
    expect(valueAt(0, 5)).toEqual({ error: '#NAME?' });
    expect(model.calculation.unsupported()).toEqual([{ sheet: '支出', row: 0, column: 5 }]);
  });
});
