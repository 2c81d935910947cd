import { newWorkbook } from '../../../src/excel-host/new-workbook';
import { cellKey } from '../../../src/excel-host/workbook-model/cell';
import { setFormats } from '../../../src/excel-host/workbook-model/formats';
import { changeLines } from '../../../src/excel-host/workbook-model/lines';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { renameSheet } from '../../../src/excel-host/workbook-model/sheets';
import { redo, undo } from '../../../src/excel-host/workbook-model/undo';
import type { WorkbookModel } from '../../../src/excel-host/workbook-model/workbook';
import { area, sheet, type } from '../open-excel';

function valueAt(model: WorkbookModel, row: number, column: number): unknown {
  return sheet(model, '表').state.cells.get(cellKey(row, column))?.value ?? null;
}

function formulaAt(model: WorkbookModel, row: number, column: number): string | undefined {
  return sheet(model, '表').state.cells.get(cellKey(row, column))?.formula;
}

function takeBack(model: WorkbookModel): void {
  undo(model);
  settle(model);
}

/** 10 and 20 with their sum below. */
function book(): WorkbookModel {
  const model = newWorkbook(['表']);
  type(model, '表', 'A1:A3', [[10], [20], ['=SUM(A1:A2)']]);
  return model;
}

describe('undo', () => {
  it('brings a value back, and what was calculated from it', () => {
    const model = book();
    type(model, '表', 'A1', [[100]]);
    takeBack(model);
    expect([valueAt(model, 0, 0), valueAt(model, 2, 0)]).toEqual([10, 30]);
  });

  it('brings the look of cells back', () => {
    const model = book();
    setFormats(model, sheet(model, '表'), area('A1'), new Map([['Font.Bold', true]]), 'user');
    settle(model);
    takeBack(model);
    expect(sheet(model, '表').state.cells.get(cellKey(0, 0))?.style).toBe(0);
  });

  it('brings deleted rows back with the formulas that pointed at them', () => {
    const model = book();
    changeLines(model, sheet(model, '表'), { kind: 'delete', axis: 'rows', first: 0, count: 2 }, 'user');
    settle(model);
    const broken = formulaAt(model, 0, 0);
    takeBack(model);
    expect([broken, formulaAt(model, 2, 0), valueAt(model, 2, 0)]).toEqual(['=SUM(#REF!)', '=SUM(A1:A2)', 30]);
  });

  it('calculates on after rows came back', () => {
    const model = book();
    changeLines(model, sheet(model, '表'), { kind: 'insert', axis: 'rows', first: 0, count: 1 }, 'user');
    settle(model);
    takeBack(model);
    type(model, '表', 'A2', [[21]]);
    expect(valueAt(model, 2, 0)).toBe(31);
  });

  it('tells which cells are again as they were', () => {
    const model = book();
    type(model, '表', 'A1', [[100]]);
    const told: unknown[] = [];
    model.listeners.add((events) => told.push(...events.filter(({ kind }) => kind === 'edited')));
    takeBack(model);
    expect(told).toMatchObject([{ kind: 'edited', area: area('A1') }]);
  });

  it('can itself be undone', () => {
    const model = book();
    type(model, '表', 'A1', [[100]]);
    takeBack(model);
    redo(model);
    settle(model);
    expect([valueAt(model, 0, 0), valueAt(model, 2, 0)]).toEqual([100, 120]);
  });

  it('goes back more than one step', () => {
    const model = book();
    type(model, '表', 'A1', [[100]]);
    type(model, '表', 'A1', [[1000]]);
    takeBack(model);
    takeBack(model);
    expect(valueAt(model, 0, 0)).toBe(10);
  });

  it('forgets what came before a renamed sheet, as Excel does', () => {
    const model = book();
    renameSheet(model, sheet(model, '表'), '支出');
    settle(model);
    expect(undo(model)).toBe(false);
  });

  it('has nothing to do in a new workbook', () => {
    expect(undo(newWorkbook(['表']))).toBe(false);
  });
});
