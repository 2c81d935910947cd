import type { Sheet as SheetContent, WorkbookContent } from '../core/grid/sheet';
import type { Json } from './json';
import { newWorkbook } from './new-workbook';
import { reloadCalculation } from './workbook-model/calculate';
import { type Cell, cellKey } from './workbook-model/cell';
import type { Sheet, SheetState } from './workbook-model/sheet';
import { withProperties } from './workbook-model/style';
import { newId, sheetNamed, type WorkbookModel } from './workbook-model/workbook';

/** How cells of a loaded sheet look beyond what `Sheet` tells; properties by Excel's names, such as `Font.Bold`. */
interface LoadedLooks {
  /** The properties of a cell's look; undefined for a cell that has none. */
  look(row: number, column: number): ReadonlyMap<string, Json> | undefined;
  /** In points. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export interface LoadedExtras {
  readonly name?: string;
  /** By the name of the sheet. */
  readonly looks?: ReadonlyMap<string, LoadedLooks>;
  /** Custom XML parts of the file. */
  readonly xmlParts?: readonly string[];
  /** The sheet that is shown first. */
  readonly active?: string;
}

function cellsOf(model: WorkbookModel, content: SheetContent, looks: LoadedLooks | undefined): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (let row = 0; row < content.rowCount; row += 1) {
    for (let column = 0; column < content.columnCount; column += 1) {
      const value = content.content(row, column);
      const formula = content.formula(row, column);
      const look = new Map<string, Json>(looks?.look(row, column) ?? []);
      look.set('NumberFormat', content.format(row, column));
      if (content.indent(row, column) > 0) look.set('IndentLevel', content.indent(row, column));
      const style = model.styles.idOf(withProperties(new Map(), look));
      if (value === null && formula === undefined && style === 0) continue;
      cells.set(cellKey(row, column), formula === undefined ? { value, style } : { value, formula, style });
    }
  }
  return cells;
}

function lines(count: number, hidden: (line: number) => boolean): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, line) => line).filter(hidden));
}

/** Puts the contents of a sheet of a file into an empty sheet; the calculation is to be loaded anew afterwards. */
export function fillSheet(model: WorkbookModel, sheet: Sheet, content: SheetContent, looks?: LoadedLooks): void {
  const loaded: Partial<SheetState> = {
    visibility: content.hidden ? 'Hidden' : 'Visible',
    cells: cellsOf(model, content, looks),
    hiddenRows: lines(content.rowCount, (row) => content.rowHidden(row)),
    hiddenColumns: lines(content.columnCount, (column) => content.columnHidden(column)),
    merges: content.merges,
    protection: content.protected ? {} : undefined,
    rowHeights: looks?.rowHeights ?? new Map(),
    columnWidths: looks?.columnWidths ?? new Map(),
    frozen: looks?.frozen ?? { rows: 0, columns: 0 },
    tables: content.listObjects.map((area, index) => ({
      id: newId(model),
      name: `表${sheet.id.slice(20, 24)}${index + 1}`,
      area,
      showHeaders: true,
      showTotals: false,
      properties: new Map(),
    })),
  };
  Object.assign(sheet.state, loaded);
}

/** Opens what a file reader made of a file; formulas keep their stored values until an edit touches them. */
export function loadWorkbook(content: WorkbookContent, extras: LoadedExtras = {}): WorkbookModel {
  const model = newWorkbook(content.sheets.map(({ name }) => name));
  for (const [index, sheet] of model.state.sheets.entries()) {
    const source = content.sheets[index];
    if (source !== undefined) fillSheet(model, sheet, source, extras.looks?.get(source.name));
  }
  model.state.names = content.names.map(({ name, reference, hidden }) => ({
    name,
    sheet: undefined,
    formula: `=${reference}`,
    visible: !hidden,
    comment: '',
  }));
  model.state.xmlParts = (extras.xmlParts ?? []).map((xml) => ({ id: newId(model), xml }));
  model.calculationMode = content.calculation === 'manual' ? 'Manual' : 'Automatic';
  if (extras.name !== undefined) model.name = extras.name;
  const shown = extras.active === undefined ? undefined : sheetNamed(model, extras.active);
  const firstVisible = model.state.sheets.find(({ state }) => state.visibility === 'Visible');
  model.active = shown ?? firstVisible ?? model.active;
  reloadCalculation(model);
  return model;
}
