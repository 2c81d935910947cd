import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCalculation } from '../../../src/excel-host/formulas/engine';
import { textOf } from '../../../src/excel-host/number-text';
import { cellKey } from '../../../src/excel-host/workbook-model/cell';
import { createWorkbookModel, type WorkbookModel } from '../../../src/excel-host/workbook-model/workbook';
import { applyLooks } from '../../../src/workbench/looks/apply-looks';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';

const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/samples/huashi-2024-faults.xlsx')));
let model: WorkbookModel;
const first = () => model.state.sheets[0];

beforeAll(async () => {
  const { sheets } = await readWorkbookFile(bytes);
  const names = sheets.map(({ name }) => name);
  model = createWorkbookModel({ createCalculation, textOf }, names);
  applyLooks(model, bytes);
});

describe('the sample with faults', () => {
  it('has the headings that its file fills', () => {
    const heading = first()?.state.cells.get(cellKey(2, 0));
    expect(Object.fromEntries(model.styles.get(heading?.style ?? 0))).toMatchObject({
      'Fill.Color': '#E7EEF7',
      'Font.Bold': true,
      HorizontalAlignment: 'Center',
    });
  });

  it('has the widths, heights and frozen rows of its file', () => {
    expect(first()?.state).toMatchObject({ frozen: { rows: 3, columns: 0 } });
    expect(first()?.state.columnWidths.get(0)).toBeGreaterThan(150);
    expect(first()?.state.rowHeights.get(0)).toBe(30);
  });

  it('gets no contents by its looks', () => {
    expect([...(first()?.state.cells.values() ?? [])].every(({ value }) => value === null)).toBe(true);
  });
});
