import { newWorkbook } from '../../../src/excel-host/new-workbook';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { addTable } from '../../../src/excel-host/workbook-model/tables';
import { writeCells } from '../../../src/excel-host/workbook-model/write-cells';
import { area, sheet } from '../open-excel';

describe('the heading of a table column', () => {
  it.each([
    ['2024', '2024'],
    [2025, '2025'],
    ['=1+1', '2'],
    ["'=1+1", '=1+1'],
    [true, 'TRUE'],
  ])('%p becomes the text %p', (entered, expected) => {
    const model = newWorkbook(['表']);
    const place = sheet(model, '表');
    addTable(model, place, area('A1:B3'), true);
    writeCells(model, place, area('A1'), () => entered, 'user');
    settle(model);
    expect(place.state.cells.get(0)).toMatchObject({ value: expected });
    expect(place.state.cells.get(0)?.formula).toBeUndefined();
  });
});
