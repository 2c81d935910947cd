import type { Content } from '../core/grid/cell';
import { denseSheet } from '../core/grid/dense-sheet';
import type { Sheet as SheetContent, WorkbookContent } from '../core/grid/sheet';
import { columnOfKey, rowOfKey } from './workbook-model/cell';
import type { Sheet } from './workbook-model/sheet';
import { styleValue } from './workbook-model/style';
import type { WorkbookModel } from './workbook-model/workbook';

function sheetContent(model: WorkbookModel, { state }: Sheet): SheetContent {
  const rows: Content[][] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const indents = new Map<number, number>();
  for (const [key, { value, formula, style }] of state.cells) {
    const row = rowOfKey(key);
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (line === undefined) continue;
    while (line.length <= columnOfKey(key)) line.push(null);
    line[columnOfKey(key)] = value;
    if (formula !== undefined) formulas.set(key, formula);
    const look = model.styles.get(style);
    const format = styleValue(look, 'NumberFormat');
    if (format !== 'General') formats.set(key, String(format));
    const indent = Number(styleValue(look, 'IndentLevel'));
    if (indent > 0) indents.set(key, indent);
  }
  return denseSheet({
    name: state.name,
    rows,
    formulas,
    formats,
    indents,
    merges: state.merges,
    listObjects: state.tables.map(({ area }) => area),
    hiddenRows: state.hiddenRows,
    hiddenColumns: state.hiddenColumns,
    hidden: state.visibility !== 'Visible',
    protected: state.protection !== undefined,
  });
}

/** What the workbook holds, as checks, report and file writers read it. */
export function contentOf(model: WorkbookModel): WorkbookContent {
  return {
    sheets: model.state.sheets.map((sheet) => sheetContent(model, sheet)),
    names: model.state.names.map(({ name, formula, visible }) => ({
      name,
      reference: formula.slice(1),
      hidden: !visible,
    })),
    calculation: model.calculationMode === 'Manual' ? 'manual' : 'automatic',
  };
}
