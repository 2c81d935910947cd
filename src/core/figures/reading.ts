import type { CellAddress } from '../grid/address';
import { type Content, isCellError } from '../grid/cell';
import { isNothingText, parseAmountText } from './amount-text';
import { type Decimal, decimal, decimalOfNumber, decimalsOf, placesOf, roundTo, shift } from './decimal';
import type { Figure, Reading } from './figure';
import { numberFormat } from './number-format';
import { finestDecimals, type MoneyUnit, powerOfTen, type Unit } from './unit';

/** What must be known of a column to read its cells. A table's `Field` is one. */
export interface AmountColumn {
  /** Null while unknown: the amounts are then taken in 万元, in which all but the smallest tables are kept. */
  readonly unit: MoneyUnit | null;
  readonly decimals: number;
  /** How a bare number of a rate column is meant; null for amounts. */
  readonly rate: 'percent' | 'fraction' | null;
}

/** A number as it is shown, before the column is known. */
interface ShownNumber {
  readonly value: Decimal;
  /** Decimals shown; null where everything that is stored is shown. */
  readonly decimals: number | null;
  readonly percent: boolean;
  readonly unit: MoneyUnit | null;
  readonly fromText: boolean;
}

/** Rates are compared to 10⁻⁶ points; finer digits are left over from a division. */
export const FINEST_RATE_DECIMALS = 6;

const ASSUMED_UNIT: MoneyUnit = '万元';

const BLANK: Reading = { kind: 'blank' };
const NOTHING: Reading = { kind: 'nothing' };

function shownNumber(content: number | string, format: string): ShownNumber | undefined {
  if (typeof content === 'string') {
    const amount = parseAmountText(content);
    return amount === undefined ? undefined : { ...amount, fromText: true };
  }
  if (!Number.isFinite(content)) return undefined;
  const shape = numberFormat(format, content);
  if (shape.kind === 'date') return undefined;
  const stored = decimalOfNumber(content);
  const value = shift(stored, (shape.percent ? 2 : 0) - shape.scale);
  const isGeneral = shape.kind !== 'number';
  const decimals =
    shape.leastDecimals === shape.mostDecimals
      ? shape.mostDecimals
      : Math.max(shape.leastDecimals, Math.min(shape.mostDecimals, decimalsOf(value)));
  return {
    value,
    decimals: isGeneral ? null : decimals,
    percent: shape.percent,
    unit: shape.unit,
    fromText: false,
  };
}

/** What a double cannot tell apart: about its sixteenth digit. */
function noiseOf(value: Decimal): Decimal {
  return decimal(`1e${value.e - 14}`);
}

interface ColumnNumber {
  readonly value: Decimal;
  /** Decimals that it shows in the unit of the column. */
  readonly decimals: number;
  readonly unit: Unit;
  readonly wasCut: boolean;
}

/** The number in the unit of its column. */
function inColumn(shown: ShownNumber, column: Pick<AmountColumn, 'unit' | 'rate'>): ColumnNumber {
  const isRate = shown.percent || column.rate !== null;
  const unit = isRate ? '%' : (column.unit ?? ASSUMED_UNIT);
  let powers = 0;
  if (unit === '%') powers = shown.percent || column.rate === 'percent' ? 0 : 2;
  else if (shown.unit !== null) powers = powerOfTen(shown.unit) - powerOfTen(unit);
  const finest = unit === '%' ? FINEST_RATE_DECIMALS : finestDecimals(unit);
  const moved = shift(shown.value, powers);
  const value = decimalsOf(moved) > finest ? roundTo(moved, finest) : moved;
  const decimals = shown.decimals === null ? decimalsOf(value) : Math.min(finest, Math.max(0, shown.decimals - powers));
  return { value, decimals, unit, wasCut: value !== moved && !moved.minus(value).abs().lte(noiseOf(moved)) };
}

/** The decimals of a plain number in the unit of its column, which nearly all cells hold; undefined for any other. */
function plainDecimals(
  content: number,
  format: string,
  column: Pick<AmountColumn, 'unit' | 'rate'>,
): number | undefined {
  const shape = numberFormat(format, content);
  if (shape.percent || shape.scale !== 0 || shape.unit !== null || column.rate === 'fraction') return undefined;
  if (shape.kind === 'date' || shape.leastDecimals !== shape.mostDecimals) return undefined;
  const finest = column.rate === null ? finestDecimals(column.unit ?? ASSUMED_UNIT) : FINEST_RATE_DECIMALS;
  const stored = placesOf(content);
  if (stored === undefined || stored > finest) return undefined;
  return shape.kind === 'number' ? Math.min(finest, shape.mostDecimals) : stored;
}

/**
 * The decimals that a cell shows in the unit of its column, or null where no amount stands in it. The most over a
 * column is the column's precision, see `Figure.decimals`.
 * @example shownDecimals(5, '#,##0.00', { unit: '万元', rate: null }) // → 2
 */
export function shownDecimals(
  content: Content,
  format: string,
  column: Pick<AmountColumn, 'unit' | 'rate'>,
): number | null {
  if (typeof content !== 'number' && typeof content !== 'string') return null;
  const plain = typeof content === 'number' ? plainDecimals(content, format, column) : undefined;
  if (plain !== undefined) return plain;
  const shown = shownNumber(content, format);
  return shown === undefined ? null : inColumn(shown, column).decimals;
}

/** A plain number in the unit of its column, which nearly all cells hold; undefined for any other. */
function plainFigure(content: number, format: string, column: AmountColumn, at: CellAddress): Figure | undefined {
  const shape = numberFormat(format, content);
  if (shape.percent || shape.scale !== 0 || shape.unit !== null || column.rate === 'fraction') return undefined;
  if (shape.kind === 'date' || shape.leastDecimals !== shape.mostDecimals || !Number.isFinite(content))
    return undefined;
  const unit = column.rate === null ? (column.unit ?? ASSUMED_UNIT) : '%';
  const finest = unit === '%' ? FINEST_RATE_DECIMALS : finestDecimals(unit);
  const value = decimalOfNumber(content);
  const stored = decimalsOf(value);
  if (stored > finest) return undefined;
  const ownDecimals = shape.kind === 'number' ? Math.min(finest, shape.mostDecimals) : stored;
  return { at, value, unit, decimals: column.decimals, ownDecimals };
}

/**
 * Reads a cell as an amount or a rate of its column. A percent format or sign counts as percent whatever the heading
 * says; a unit written in the cell is converted to that of the column; no amount is read finer than one 分.
 * @example readAmount('', 'General', { unit: '元', decimals: 2, rate: null }, { sheet: '表', row: 0, column: 0 }) // → { kind: 'blank' }
 */
export function readAmount(content: Content, format: string, column: AmountColumn, at: CellAddress): Reading {
  if (content === null) return BLANK;
  if (typeof content === 'number') {
    const figure = plainFigure(content, format, column, at);
    if (figure !== undefined) return { kind: 'figure', figure, fromText: false };
  }
  if (isCellError(content)) return { kind: 'error', code: content.error };
  if (typeof content === 'boolean') return { kind: 'text', text: content ? 'TRUE' : 'FALSE' };
  if (typeof content === 'string') {
    if (content.trim() === '') return BLANK;
    if (isNothingText(content)) return NOTHING;
  }
  const shown = shownNumber(content, format);
  if (shown === undefined) return { kind: 'text', text: String(content) };
  const { value, decimals, unit, wasCut } = inColumn(shown, column);
  return {
    kind: 'figure',
    figure: { at, value, unit, decimals: column.decimals, ownDecimals: decimals, ...(wasCut ? { wasCut } : {}) },
    fromText: shown.fromText,
  };
}
