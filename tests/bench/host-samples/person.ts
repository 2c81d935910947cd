import { utils, write } from '@e965/xlsx';
import type { ExcelHost } from '../../../src/excel-host/host';
import { readArea, splitAddress } from '../../../src/excel-host/workbook-model/address-text';
import { clickCell } from '../../../src/excel-host/workbook-model/click';
import { selectAreas } from '../../../src/excel-host/workbook-model/selection';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { addSheet } from '../../../src/excel-host/workbook-model/sheets';
import { sheetNamed, type WorkbookModel } from '../../../src/excel-host/workbook-model/workbook';
import { writeCells } from '../../../src/excel-host/workbook-model/write-cells';
import type { Step } from './expectation';

/** A sheet and an area of it by their address. */
export function placeOf(model: WorkbookModel, address: string) {
  const { sheet: name = '', address: local } = splitAddress(address);
  const sheet = sheetNamed(model, name);
  const area = readArea(local);
  if (sheet === undefined || area === undefined) throw new Error(`there is no ${address}`);
  return { sheet, area };
}

type ActInExcel = Exclude<Step, string | { readonly field: string } | { readonly file: string }>;

/** Does in Excel what a person does beside the pane. */
export function actInExcel(host: ExcelHost, step: ActInExcel): void {
  const { model } = host;
  if ('select' in step) {
    const places = step.select.split(',').map((address) => placeOf(model, address));
    const [first] = places;
    if (first === undefined) throw new Error('nothing to select');
    selectAreas(
      model,
      first.sheet,
      places.map(({ area }) => area),
    );
  } else if ('enter' in step) {
    const { sheet, area } = placeOf(model, step.enter);
    writeCells(model, sheet, area, (row, column) => step.values[row]?.[column] ?? null, 'user');
  } else if ('click' in step) {
    const { sheet, area } = placeOf(model, step.click);
    clickCell(model, sheet, area.top, area.left);
  } else if ('addSheet' in step) addSheet(model, step.addSheet);
  else host.activateWorkbook();
  settle(model);
}

/** A workbook file with these sheets, in base64. */
export function workbookFile(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>,
): string {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return write(book, { type: 'base64', bookType: 'xlsx' }) as string;
}
