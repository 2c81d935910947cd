import { decimalOfNumber } from '../../figures/decimal';
import { type CellAddress, cellName } from '../../grid/address';
import type { Table } from '../../tables/table';
import type { Statement } from '../check';
import { childrenOf } from '../lines';
import { nameFor } from '../place';
import type { FormulaCell } from './formula-cells';
import { filledTo, formulaShape } from './formula-shape';
import { isSameValue, type Recalculation, valueOfFormula } from './stale-values';
import { summedAreas } from './summed-cells';

/** A formula that calculates within its own line (增减额 = 本年 − 上年), and its shape. */
function shapeWithinLine(table: Table, { at, formula }: FormulaCell): string | undefined {
  if (formula === undefined) return undefined;
  const shape = formulaShape(formula, at.row, at.column);
  return (table.orientation === 'rows' ? shape.staysInRow : shape.staysInColumn) ? shape.text : undefined;
}

interface Usual {
  readonly shape: string;
  readonly count: number;
  readonly example: FormulaCell;
}

/** The shape that most lines of a column have. */
function usualShape(shapes: ReadonlyMap<FormulaCell, string | undefined>): Usual | undefined {
  const counts = new Map<string, Usual>();
  for (const [example, shape] of shapes) {
    if (shape === undefined) continue;
    const before = counts.get(shape);
    counts.set(shape, { shape, count: (before?.count ?? 0) + 1, example: before?.example ?? example });
  }
  let usual: Usual | undefined;
  for (const each of counts.values()) if (usual === undefined || each.count > usual.count) usual = each;
  return usual;
}

/** Lines that may be asked to calculate as the others do: those with a figure. */
function hasFigure(table: Table, { at }: FormulaCell): boolean {
  return typeof table.sheet.content(at.row, at.column) === 'number';
}

/** A line without lines below it that takes a figure of another row, and does not add up (=B4-C3 for =B4-C4). */
function takesOtherRow(table: Table, { item }: FormulaCell, formula: string): boolean {
  const isLeaf = item.kind === 'detail' && childrenOf(table, item).length === 0;
  return isLeaf && summedAreas(formula, table.sheet.name) === undefined;
}

/**
 * A column in which nearly every line has the same formula, but for one or two: a formula of another shape, which takes
 * another row or column, or a number typed over it.
 */
export function inspectRowFormulas(
  table: Table,
  cells: readonly FormulaCell[],
  again: Recalculation,
  statements: Statement[],
): void {
  const shapes = new Map(cells.map((cell) => [cell, shapeWithinLine(table, cell)] as const));
  const usual = usualShape(shapes);
  if (usual === undefined) return;
  const odd = cells.filter((cell) => shapes.get(cell) !== usual.shape && hasFigure(table, cell));
  // A total is no exception to the formulas of the lines: it may be typed, and it may be a sum.
  const exceptions = odd.filter((cell) =>
    cell.formula === undefined
      ? cell.item.kind === 'detail'
      : shapes.get(cell) !== undefined || takesOtherRow(table, cell, cell.formula),
  );
  if (usual.count < 3 || exceptions.length === 0 || exceptions.length * 3 > usual.count) return;
  for (const cell of exceptions) statements.push(statementOf(table, cell, usual.example, again));
}

/** What stands there is what the usual formula would give: only the formula is missing, the figure is right. */
function isRight(table: Table, { at }: FormulaCell, formula: string, again: Recalculation): boolean {
  const content = table.sheet.content(at.row, at.column);
  const value = valueOfFormula(again, table.sheet, formula, at.row, at.column);
  return typeof content === 'number' && value !== undefined && isSameValue(decimalOfNumber(content), value);
}

function statementOf(table: Table, cell: FormulaCell, example: FormulaCell, again: Recalculation): Statement {
  const expected = filledTo(example.formula ?? '', example.at, cell.at);
  const content = table.sheet.content(cell.at.row, cell.at.column);
  const actual = cell.formula ?? String(content);
  const place = (at: CellAddress) => cellName(at.row, at.column);
  const values = { cell: place(cell.at), name: nameFor(cell.item.name), column: nameFor(cell.field.heading) };
  return {
    cells: [cell.at],
    table: table.id,
    severity: isRight(table, cell, expected, again) ? 'info' : 'warning',
    expected,
    actual,
    message: {
      key: `checks.cell-quality.${cell.formula === undefined ? 'typed-over-formula' : 'other-formula'}`,
      values: { ...values, actual: nameFor(actual), expected: nameFor(expected), example: place(example.at) },
    },
  };
}
