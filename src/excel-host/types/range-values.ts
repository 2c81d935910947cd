import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { type Area, cellName } from '../../core/grid/address';
import { invalidArgument } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import { isEntireColumn, isEntireRow } from '../workbook-model/areas';
import type { Cell } from '../workbook-model/cell';
import { setFormats } from '../workbook-model/formats';
import { styleValue } from '../workbook-model/style';
import { styleIdAt } from '../workbook-model/styles-of-area';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';
import { writeCells } from '../workbook-model/write-cells';
import { areaOf } from './addressing';
import { data } from './arguments';
import { gridOf, inputFor, valueTypeOf, wireContent } from './cell-values';

function formulaOrValue(cell: Cell | undefined): Json {
  return cell?.formula ?? wireContent(cell?.value ?? null);
}

function formatAt(model: WorkbookModel, { sheet }: TrackedArea, row: number, column: number): string {
  return String(styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'NumberFormat'));
}

/** Reads one value of each cell. */
function cellwise(
  read: (cell: Cell | undefined, row: number, column: number, range: TrackedArea, context: Context) => Json,
) {
  return (range: TrackedArea, context: Context): Json =>
    gridOf(range.sheet, areaOf(range), (cell, row, column) => read(cell, row, column, range, context));
}

function requireBounded(area: Area): void {
  if (isEntireColumn(area) || isEntireRow(area))
    throw invalidArgument('one value for each cell of whole rows or columns');
}

function write(
  range: TrackedArea,
  value: Argument,
  { model }: Context,
  convert?: (input: Json, row: number, column: number) => Json,
): void {
  const area = areaOf(range);
  requireBounded(area);
  const input = inputFor(area, data(value, 'values'));
  const converted =
    convert === undefined
      ? input
      : (row: number, column: number) => convert(input(row, column), area.top + row, area.left + column);
  writeCells(model, range.sheet, area, converted, 'addin');
}

/** One format for all cells may stand in an array, as Microsoft's samples write it. */
function isOne(rows: readonly unknown[]): boolean {
  const [only] = rows;
  return rows.length === 1 && Array.isArray(only) && only.length === 1;
}

/** One look after the other would cost a round over the sheet for each cell: neighbours of one format go together. */
function writeFormats(range: TrackedArea, value: Argument, { model }: Context): void {
  const area = areaOf(range);
  const assigned = data(value, 'number formats');
  const input = inputFor(area, Array.isArray(assigned) && isOne(assigned) ? (assigned.flat()[0] ?? null) : assigned);
  const set = (part: Area, format: Json): void => {
    if (format === null) return;
    if (typeof format !== 'string') throw invalidArgument('a number format that is no text');
    setFormats(model, range.sheet, part, new Map([['NumberFormat', format]]), 'addin');
  };
  if (!Array.isArray(value) || isOne(value)) {
    set(area, input(0, 0));
    return;
  }
  requireBounded(area);
  if (new Set(value.flat()).size === 1) {
    set(area, input(0, 0));
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const formatOf = (column: number) => input(row - area.top, column - area.left);
    for (let left = area.left, right = left; left <= area.right; left = right + 1) {
      right = left;
      while (right < area.right && formatOf(right + 1) === formatOf(left)) right += 1;
      set({ top: row, left, bottom: row, right }, formatOf(left));
    }
  }
}

/** `=R[-1]C` for a cell as `=A1`, and back. */
function relativeFormula(cell: Cell | undefined, row: number, column: number): Json {
  if (cell?.formula === undefined) return wireContent(cell?.value ?? null);
  return translateFormulaToR1C1(cell.formula, cellName(row, column));
}

function absoluteFormula(input: Json, row: number, column: number): Json {
  return typeof input === 'string' && input.startsWith('=')
    ? translateFormulaToA1(input, cellName(row, column))
    : input;
}

const NUMBER_CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/^General$|^G\/通用格式$/i, 'General'],
  [/^@$/, 'Text'],
  [/%/, 'Percentage'],
  [/[yd年日]/i, 'Date'],
  [/h|s/i, 'Time'],
  [/E[+-]/, 'Scientific'],
  [/\?\/\?/, 'Fraction'],
  [/_[^0]*\*|_-/, 'Accounting'],
  [/[¥$￥€]/, 'Currency'],
  [/^[#0,.]+$/, 'Number'],
];

/** The kind of a number format. @example numberCategory('0.00%') // → 'Percentage' */
export function numberCategory(format: string): string {
  return NUMBER_CATEGORIES.find(([pattern]) => pattern.test(format))?.[1] ?? 'Custom';
}

const formats = cellwise((_cell, row, column, range, { model }) => formatAt(model, range, row, column));
const formulas = cellwise(formulaOrValue);

/** What stands in the cells of a range. */
export const rangeValueGetters = {
  Values: cellwise((cell) => wireContent(cell?.value ?? null)),
  ValueTypes: cellwise((cell) => valueTypeOf(cell?.value ?? null)),
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: cellwise(relativeFormula),
  NumberFormat: formats,
  NumberFormatLocal: formats,
  NumberFormatCategories: cellwise((_cell, row, column, range, { model }) =>
    numberCategory(formatAt(model, range, row, column)),
  ),
  Text: cellwise((cell, row, column, range, { model }) =>
    cell === undefined ? '' : model.engine.textOf(cell.value, formatAt(model, range, row, column)),
  ),
} as const;

export const rangeValueSetters = {
  Values: write,
  Formulas: write,
  FormulasLocal: write,
  FormulasR1C1: (range: TrackedArea, value: Argument, context: Context) =>
    write(range, value, context, absoluteFormula),
  NumberFormat: writeFormats,
  NumberFormatLocal: writeFormats,
} as const;
