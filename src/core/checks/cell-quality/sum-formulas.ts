import { cellName } from '../../grid/address';
import { judge } from '../../relations/judge';
import { readingAt } from '../../tables/reading-at';
import type { Item, Table } from '../../tables/table';
import type { Statement } from '../check';
import { childrenOf, itemsOf, linesBetween, linesOf } from '../lines';
import { nameFor, sumOfLines } from '../place';
import type { FormulaCell } from './formula-cells';
import { type SummedAreas, summedAreas } from './summed-cells';

/** The lines that a line should add up: a total the top categories, a category those directly below it. */
function partsOf(table: Table, item: Item): readonly Item[] {
  const { top } = linesOf(table);
  if (item.kind === 'total') return itemsOf(table, 'total').length === 1 ? top : [];
  return item.kind === 'detail' ? childrenOf(table, item) : [];
}

/** The stretches of lines that a formula takes from its own column. */
function stretches(table: Table, cell: FormulaCell, { areas }: SummedAreas): readonly (readonly [number, number])[] {
  const isRows = table.orientation === 'rows';
  return areas.flatMap(({ top, left, bottom, right }) => {
    const [from, to, start, end] = isRows ? [left, right, top, bottom] : [top, bottom, left, right];
    const own = isRows ? cell.at.column : cell.at.row;
    return from <= own && own <= to ? [[start, end] as const] : [];
  });
}

interface Coverage {
  readonly parts: readonly Item[];
  readonly missing: readonly Item[];
  readonly extra: readonly Item[];
  readonly texts: readonly Item[];
}

/**
 * What a sum formula takes and leaves out. A part whose own parts are all taken is taken with them; lines below a taken
 * part are extra, and so are 其中 and 小计.
 */
function coverageOf(table: Table, cell: FormulaCell, summed: SummedAreas, parts: readonly Item[]): Coverage {
  const covered = stretches(table, cell, summed).flatMap(([start, end]) => linesBetween(table, start, end));
  const coveredSet = new Set(covered);
  const isCovered = (item: Item) => coveredSet.has(item);
  const taken = (part: Item): boolean => {
    if (isCovered(part)) return true;
    const below = childrenOf(table, part);
    return below.length > 0 && below.every(taken);
  };
  const missing = parts.filter((part) => !taken(part));
  const own = new Set(parts);
  const extra = covered.filter((item) => {
    if (own.has(item) || item === cell.item) return false;
    const parent = item.parent === null ? undefined : table.items[item.parent];
    return item.kind !== 'detail' || (parent !== undefined && isCovered(parent));
  });
  const isText = (item: Item) => {
    const reading = readingAt(table, item, cell.field);
    return reading.kind === 'figure' && reading.fromText;
  };
  return { parts, missing, extra, texts: summed.skipsText ? covered.filter(isText) : [] };
}

/** SUM over the parts that should be added, as one range where they follow one another. */
function properFormula(table: Table, cell: FormulaCell, parts: readonly Item[]): string | undefined {
  const indexes = parts.map((part) => part.index).toSorted((one, other) => one - other);
  const [first, last] = [indexes[0] ?? 0, indexes.at(-1) ?? 0];
  const between = linesBetween(table, first, last);
  const name = (index: number) =>
    table.orientation === 'rows' ? cellName(index, cell.at.column) : cellName(cell.at.row, index);
  if (between.length === parts.length) return `=SUM(${name(first)}:${name(last)})`;
  return parts.length <= 30 ? `=SUM(${indexes.map(name).join(',')})` : undefined;
}

function isAmount(table: Table, cell: FormulaCell): (item: Item) => boolean {
  return (item) => {
    const reading = readingAt(table, item, cell.field);
    return reading.kind === 'figure' && !reading.figure.value.eq('0');
  };
}

function names(items: readonly Item[]): string {
  const shown = items.slice(0, 3).map((item) => nameFor(item.name));
  return items.length > shown.length ? `${shown.join('、')}…` : shown.join('、');
}

/** Sums in the table's own columns: rows left out, rows taken twice, numbers kept as text that are passed over. */
export function inspectSumFormulas(table: Table, cells: readonly FormulaCell[], statements: Statement[]): void {
  for (const cell of cells) {
    if (cell.formula === undefined) continue;
    const parts = partsOf(table, cell.item);
    if (parts.length < 2) continue;
    const summed = summedAreas(cell.formula, table.sheet.name);
    if (summed === undefined) continue;
    const { missing, extra, texts } = coverageOf(table, cell, summed, parts);
    if (missing.length === parts.length) continue; // it adds something else
    const say = (key: string, items: readonly Item[], severity: 'error' | 'warning') => {
      const expected = properFormula(table, cell, parts);
      const values = { name: nameFor(cell.item.name), formula: nameFor(cell.formula ?? ''), lines: names(items) };
      statements.push({
        cells: [cell.at],
        table: table.id,
        severity,
        ...(expected === undefined || key === 'skipped-text' ? {} : { expected, actual: cell.formula ?? '' }),
        message: { key: `checks.cell-quality.${key}`, values: { ...values, expected: nameFor(expected ?? '') } },
      });
    };
    const weighs = isAmount(table, cell);
    if (missing.length > 0) say('short-sum', missing, missing.some(weighs) ? 'error' : 'warning');
    if (extra.some(weighs) && !summed.isSubtotal) say('double-sum', extra.filter(weighs), 'error');
    if (texts.some(weighs)) say('skipped-text', texts.filter(weighs), 'error');
  }
}

/** A total typed as a number where the totals of other columns are formulas. */
export function inspectTypedTotals(table: Table, cells: readonly FormulaCell[], statements: Statement[]): void {
  const totals = cells.filter((cell) => cell.item.kind === 'total' && cell.field.rate === null);
  const summed = totals.filter((cell) => cell.formula !== undefined && summedAreas(cell.formula, table.sheet.name));
  for (const cell of totals) {
    const content = table.sheet.content(cell.at.row, cell.at.column);
    if (cell.formula !== undefined || typeof content !== 'number') continue;
    const beside = totals.filter((other) => other.item === cell.item);
    const calculated = beside.filter((other) => other.formula !== undefined).length;
    if (!summed.some((other) => other.item === cell.item) || calculated * 2 <= beside.length) continue;
    const parts = partsOf(table, cell.item);
    const expected = properFormula(table, cell, parts);
    if (expected === undefined) continue;
    const relation = sumOfLines(table, cell.field, cell.item, parts, { check: 'cell-quality', key: '' });
    if (relation === undefined) continue; // the parts of this column are not known: there is nothing to add up
    const { outcome } = judge(relation);
    const actual = String(content);
    const values = { name: nameFor(cell.item.name), column: nameFor(cell.field.heading), actual, expected };
    statements.push({
      cells: [cell.at],
      table: table.id,
      severity: outcome === 'exact' || outcome === 'rounding' ? 'info' : 'warning',
      expected,
      actual,
      message: { key: 'checks.cell-quality.typed-over-total', values },
    });
  }
}
