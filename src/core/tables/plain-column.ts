import { isNothingText } from '../figures/amount-text';
import { numberFormat } from '../figures/number-format';
import { finestOf } from '../figures/precision';
import type { Content } from '../grid/cell';
import type { Field, Item, Table } from './table';

/** What stands in a cell of a column; `other` has to be read as a figure before anything can be said of it. */
export const PLAIN = { other: 0, number: 1, blank: 2, nothing: 3 } as const;

/**
 * A column in whole numbers (整数列): amounts in 分, rates in millionths of a point, each exactly what `readAmount` reads.
 * Most relations hold to the 分, and these numbers show it without a figure being made.
 */
export interface PlainColumn {
  /** By the row of the line (its column in a transposed table) less `first`; a dash is zero; NaN where no number stands. */
  readonly units: Float64Array;
  /** What stands there, see `PLAIN`. */
  readonly kinds: Uint8Array;
  readonly first: number;
  readonly isRate: boolean;
  /** The decimals with which all its numbers are formatted, or `STORED`; null where they differ, undefined without any. */
  readonly formatted: number | null | undefined;
  /** Some number has finer digits than hundredths. */
  readonly hasLong: boolean;
  /** Some cell is neither number, blank nor dash. */
  readonly hasOther: boolean;
}

/** In place of decimals, where what is stored is shown. */
export const STORED = -1;

/** Doubles of up to fifteen digits are exact. */
const MOST_UNITS = 1e15;
const POWERS = Array.from({ length: 16 }, (_power, exponent) => 10 ** exponent);

/** The first and the last row in which lines have their figures. */
function span(items: readonly Item[]): readonly [number, number] {
  let [first, last] = [Number.MAX_SAFE_INTEGER, -1];
  for (const { index } of items) {
    if (index < first) first = index;
    if (index > last) last = index;
  }
  return last < 0 ? [0, -1] : [first, last];
}

function kindOfText(content: Exclude<Content, number>): number {
  if (content === null) return PLAIN.blank;
  if (typeof content !== 'string') return PLAIN.other;
  if (content.trim() === '') return PLAIN.blank;
  return isNothingText(content) ? PLAIN.nothing : PLAIN.other;
}

/** How a format shows plain numbers: their fixed decimals or `STORED`; undefined where not plainly. */
function plainDecimals(format: string, content: number): number | undefined {
  if (format === 'General') return STORED;
  const { kind, percent, scale, unit, leastDecimals, mostDecimals } = numberFormat(format, content);
  if (percent || scale !== 0 || unit !== null || kind === 'date' || leastDecimals !== mostDecimals) return undefined;
  return kind === 'number' ? mostDecimals : STORED;
}

function readColumn(table: Table, field: Field): PlainColumn {
  const { sheet, items } = table;
  const [first, last] = span(items);
  const units = new Float64Array(last - first + 1).fill(Number.NaN);
  const kinds = new Uint8Array(units.length);
  const isRate = field.rate !== null;
  const places = finestOf(isRate ? '%' : (field.unit ?? '万元'));
  const [power, hundredth] = [POWERS[places] ?? 1, POWERS[places - 2] ?? 1];
  const isAcross = table.orientation === 'columns';
  let formatted: number | null | undefined;
  let [hasLong, hasOther] = [false, false];
  for (const { index } of items) {
    const [row, column] = isAcross ? [field.index, index] : [index, field.index];
    const content = sheet.content(row, column);
    if (typeof content !== 'number') {
      const kind = kindOfText(content);
      kinds[index - first] = kind;
      if (kind === PLAIN.nothing) units[index - first] = 0;
      if (kind === PLAIN.other) hasOther = true;
      continue;
    }
    const decimals = field.rate === 'fraction' ? undefined : plainDecimals(sheet.format(row, column), content);
    const whole = Math.round(content * power);
    if (decimals === undefined || whole / power !== content || whole >= MOST_UNITS || whole <= -MOST_UNITS) {
      hasOther = true;
      continue;
    }
    kinds[index - first] = PLAIN.number;
    units[index - first] = whole;
    if (whole % hundredth !== 0) hasLong = true;
    if (formatted === undefined) formatted = decimals;
    else if (formatted !== decimals) formatted = null;
  }
  return { units, kinds, first, isRate, formatted, hasLong, hasOther };
}

const known = new WeakMap<readonly Item[], Map<string, PlainColumn>>();

/** The column in whole numbers; read once, however many checks ask. */
export function plainColumn(table: Table, field: Field): PlainColumn {
  let columns = known.get(table.items);
  if (columns === undefined) {
    columns = new Map();
    known.set(table.items, columns);
  }
  const key = `${field.index}|${field.unit ?? ''}|${field.rate ?? ''}`;
  const before = columns.get(key);
  if (before !== undefined) return before;
  const column = readColumn(table, field);
  columns.set(key, column);
  return column;
}
