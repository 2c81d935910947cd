import { type Decimal, decimal, decimalOfNumber, fixed, shift } from '../../figures/decimal';
import { numberFormat } from '../../figures/number-format';
import { cellName } from '../../grid/address';
import type { Sheet } from '../../grid/sheet';
import type { Table } from '../../tables/table';
import type { Statement } from '../check';
import { nameFor } from '../place';
import type { FormulaCell } from './formula-cells';
import { formulaShape } from './formula-shape';
import { type Calculation, calculate, compileFormula } from './recalculate';

/** Calculates formulas of a workbook again; made once for all its tables. */
export interface Recalculation {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly compiled: Map<string, Calculation | undefined>;
  readonly allowance: { cells: number };
}

/** Cells that may be read for sums; four times a sheet of 200,000 rows and 20 columns. */
const ALLOWED_CELLS = 16_000_000;

export function recalculation(sheets: readonly Sheet[]): Recalculation {
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet] as const)),
    compiled: new Map(),
    allowance: { cells: ALLOWED_CELLS },
  };
}

/** What a formula would give in a cell, as far as it can be recalculated simply. */
export function valueOfFormula(
  { sheets, compiled, allowance }: Recalculation,
  sheet: Sheet,
  formula: string,
  row: number,
  column: number,
): Decimal | undefined {
  const { text } = formulaShape(formula, row, column);
  if (!compiled.has(text) && compiled.size < 20_000) compiled.set(text, compileFormula(text));
  const calculation = compiled.get(text);
  return calculation === undefined ? undefined : calculate(calculation, { sheet, sheets, row, column, allowance });
}

/** Excel calculates with 15 digits; what differs by less is the same value. */
export function isSameValue(shown: Decimal, calculated: Decimal): boolean {
  const size = calculated.abs().gt(shown.abs()) ? calculated.abs() : shown.abs();
  return shown
    .minus(calculated)
    .abs()
    .lte(size.times(decimal('1e-11')).plus(decimal('1e-9')));
}

/** Formulas whose shown value is not what they give now: calculation was set to manual, or the file was written so. */
export function inspectStaleValues(
  table: Table,
  cells: readonly FormulaCell[],
  again: Recalculation,
  statements: Statement[],
): void {
  const { sheet } = table;
  const uncalculated: FormulaCell[] = [];
  for (const cell of cells) {
    if (cell.formula === undefined) continue;
    const { row, column } = cell.at;
    const content = sheet.content(row, column);
    if (content === null) uncalculated.push(cell);
    if (typeof content !== 'number') continue;
    const value = valueOfFormula(again, sheet, cell.formula, row, column);
    const shown = decimalOfNumber(content);
    if (value === undefined || isSameValue(shown, value)) continue;
    const isFraction = cell.field.rate === 'fraction' || numberFormat(sheet.format(row, column), content).percent;
    const print = (amount: Decimal) => fixed(shift(amount, isFraction ? 2 : 0), cell.field.decimals);
    const [expected, actual] = [print(value), print(shown)];
    if (expected === actual) continue;
    statements.push({
      cells: [cell.at],
      table: table.id,
      expected,
      actual,
      unit: cell.field.rate === null ? cell.field.unit : '%',
      message: {
        key: 'checks.cell-quality.stale',
        values: { cell: cellName(row, column), name: nameFor(cell.item.name), expected, actual },
      },
    });
  }
  const [first] = uncalculated;
  if (first === undefined) return;
  statements.push({
    cells: uncalculated.map((cell) => cell.at),
    table: table.id,
    severity: 'warning',
    message: {
      key: 'checks.cell-quality.not-calculated',
      values: { count: String(uncalculated.length), column: nameFor(first.field.heading) },
    },
  });
}
