import { type CellError, type Content, errorCodeOf } from '../../../core/grid/cell';
import { hostCodeOf } from '../errors';
import type { SheetHandle } from './overview';
import { answerBytes, bandsOf, INDENTED_COLUMNS, type Piece } from './pieces';

type Grid = readonly (readonly unknown[])[];

/** What was read of a piece. */
export interface PieceContents extends Piece {
  readonly contents: readonly (readonly Content[])[];
  /** The formula of a cell, "" for a constant. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Indent levels of the leftmost columns only. */
  readonly indents: readonly (readonly number[])[];
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
}

function errorIn(value: unknown): CellError {
  return { error: errorCodeOf(String(value)) ?? '#VALUE!' };
}

/** A value as Excel tells it with its type: a text that reads "#REF!" is no error. */
export function contentOf(value: unknown, valueType: unknown): Content {
  if (valueType === 'Error') return errorIn(value);
  if (valueType === 'Empty') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** The formula of a cell, or "": a constant text that begins with "=" shows itself. */
function formulaOf(formula: unknown, value: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
}

function cellsOf<T>(
  first: Grid,
  second: Grid,
  combine: (left: unknown, right: unknown) => T,
): readonly (readonly T[])[] {
  return first.map((row, index) => row.map((cell, column) => combine(cell, second[index]?.[column])));
}

function askFor({ area }: Piece, { worksheet }: SheetHandle) {
  const { top, left, bottom, right } = area;
  const [height, width] = [bottom - top + 1, right - left + 1];
  const range = worksheet.getRangeByIndexes(top, left, height, width);
  range.load('values,formulas,numberFormat,valueTypes');
  const labels = worksheet.getRangeByIndexes(top, left, height, Math.min(width, INDENTED_COLUMNS));
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    cells: labels.getCellProperties({ format: { indentLevel: true } }),
  };
}

async function loadAtOnce(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  pieces: readonly Piece[],
): Promise<readonly PieceContents[]> {
  const asked = pieces.flatMap((piece) => {
    const sheet = sheets[piece.sheet];
    return sheet === undefined ? [] : [{ piece, ...askFor(piece, sheet) }];
  });
  await context.sync();
  return asked.map(({ piece, range, rows, columns, cells }) => {
    const values: Grid = range.values;
    return {
      ...piece,
      contents: cellsOf(values, range.valueTypes, contentOf),
      formulas: cellsOf(range.formulas, values, formulaOf),
      formats: range.numberFormat.map((row: readonly unknown[]) => row.map((format) => String(format ?? 'General'))),
      indents: cells.value.map((row) => row.map((cell) => cell.format?.indentLevel ?? 0)),
      hiddenRows: rows.value.map((row) => row.rowHidden ?? false),
      hiddenColumns: columns.value.map((column) => column.columnHidden ?? false),
    };
  });
}

/** Reads pieces in one round trip; where the answer is too large after all, in halves. */
export async function loadContents(
  context: Excel.RequestContext,
  sheets: readonly SheetHandle[],
  pieces: readonly Piece[],
): Promise<readonly PieceContents[]> {
  try {
    return await loadAtOnce(context, sheets, pieces);
  } catch (error) {
    const [first] = pieces;
    const single = pieces.length === 1 && first !== undefined;
    if (hostCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || (single && first.area.top === first.area.bottom)) {
      throw error;
    }
    const halves = single
      ? bandsOf(first.area, answerBytes(first.area) / 2).map((area) => ({ ...first, area }))
      : pieces;
    const middle = Math.ceil(halves.length / 2);
    const front = await loadContents(context, sheets, halves.slice(0, middle));
    return [...front, ...(await loadContents(context, sheets, halves.slice(middle)))];
  }
}
