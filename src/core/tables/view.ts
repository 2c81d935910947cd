import { isNothingText, parseAmountText } from '../figures/amount-text';
import { numberFormat } from '../figures/number-format';
import type { Area } from '../grid/address';
import { type Content, isCellError } from '../grid/cell';
import type { Sheet } from '../grid/sheet';

/** What a cell may be in a table. `nothing` is a dash, `error` an error value: both stand where an amount belongs. */
export const CELL = { empty: 0, text: 1, amount: 2, nothing: 3, error: 4 } as const;
export type CellKind = (typeof CELL)[keyof typeof CELL];

/** A sheet as recognition walks over it: down, or, for a transposed table, across. */
export interface View {
  readonly sheet: Sheet;
  /** Rows and columns are exchanged. */
  readonly across: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Part of the sheet was too large to look at. */
  readonly isCut: boolean;
  kind(row: number, column: number): CellKind;
  content(row: number, column: number): Content;
  /** The text of a cell, or of its number; "" for none. */
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  indent(row: number, column: number): number;
  rowHidden(row: number): boolean;
  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined;
}

const MOST_CELLS = 24_000_000;
const MOST_COLUMNS = 512;
/** A merged area larger than this is neither a heading nor a category. */
const LARGEST_MERGE = 20_000;

/** @example cellKind('—', 'General') // → 3 */
export function cellKind(content: Content, format: string): CellKind {
  if (content === null) return CELL.empty;
  if (typeof content === 'number') {
    return format !== 'General' && numberFormat(format, content).kind === 'date' ? CELL.text : CELL.amount;
  }
  if (typeof content === 'boolean') return CELL.text;
  if (isCellError(content)) return CELL.error;
  if (content.trim() === '') return CELL.empty;
  if (isNothingText(content)) return CELL.nothing;
  return content.length <= 48 && /[\d０-９]/.test(content) && parseAmountText(content) !== undefined
    ? CELL.amount
    : CELL.text;
}

function mergesByCell(sheet: Sheet, rowCount: number, columnCount: number): ReadonlyMap<number, Area> {
  const found = new Map<number, Area>();
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, rowCount - 1);
    const right = Math.min(merge.right, columnCount - 1);
    if ((bottom - merge.top + 1) * (right - merge.left + 1) > LARGEST_MERGE) continue;
    const clipped = { top: merge.top, left: merge.left, bottom, right };
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let column = merge.left; column <= right; column += 1) found.set(row * 16_384 + column, clipped);
    }
  }
  return found;
}

/** Looks at every cell of the sheet once. A sheet with more cells than can be held is cut at the right and below. */
export function viewOf(sheet: Sheet): View {
  const columnCount =
    sheet.rowCount * sheet.columnCount > MOST_CELLS ? Math.min(sheet.columnCount, MOST_COLUMNS) : sheet.columnCount;
  const mostRows = Math.min(sheet.rowCount, Math.floor(MOST_CELLS / Math.max(1, columnCount)));
  const kinds = new Uint8Array(mostRows * columnCount);
  let rowCount = 0;
  for (let row = 0; row < mostRows; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const content = sheet.content(row, column);
      if (content === null) continue;
      const kind = cellKind(content, typeof content === 'number' ? sheet.format(row, column) : 'General');
      kinds[row * columnCount + column] = kind;
      if (kind !== CELL.empty) rowCount = row + 1;
    }
  }
  const merges = mergesByCell(sheet, rowCount, columnCount);
  return {
    sheet,
    across: false,
    rowCount,
    columnCount,
    isCut: columnCount < sheet.columnCount || mostRows < sheet.rowCount,
    kind: (row, column) =>
      column < columnCount && row < rowCount ? ((kinds[row * columnCount + column] ?? 0) as CellKind) : 0,
    content: (row, column) => sheet.content(row, column),
    text: (row, column) => {
      const content = sheet.content(row, column);
      if (typeof content === 'string') return content;
      return typeof content === 'number' ? String(content) : '';
    },
    format: (row, column) => sheet.format(row, column),
    indent: (row, column) => sheet.indent(row, column),
    rowHidden: (row) => sheet.rowHidden(row),
    mergeAt: (row, column) => merges.get(row * 16_384 + column),
  };
}

/** The same area with rows and columns exchanged. */
export function turnedArea(area: Area): Area {
  return { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
}

/** The view with rows and columns exchanged, for tables whose categories stand across (转置表). */
export function turned(view: View): View {
  return {
    sheet: view.sheet,
    across: !view.across,
    rowCount: view.columnCount,
    columnCount: view.rowCount,
    isCut: view.isCut,
    kind: (row, column) => view.kind(column, row),
    content: (row, column) => view.content(column, row),
    text: (row, column) => view.text(column, row),
    format: (row, column) => view.format(column, row),
    indent: (row, column) => view.indent(column, row),
    rowHidden: (row) => view.sheet.columnHidden(row),
    mergeAt: (row, column) => {
      const merge = view.mergeAt(column, row);
      return merge === undefined ? undefined : turnedArea(merge);
    },
  };
}

/** An amount, a dash or an error: something that stands where an amount belongs. */
export function isAmountLike(kind: CellKind): boolean {
  return kind === CELL.amount || kind === CELL.nothing || kind === CELL.error;
}
