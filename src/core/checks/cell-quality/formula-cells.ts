import type { CellAddress } from '../../grid/address';
import { cellOf } from '../../tables/reading-at';
import type { Field, Item, Table } from '../../tables/table';
import { amountFields } from '../fields';

/** A cell of a table that holds a formula or should: its line, its column and the formula, if there is one. */
export interface FormulaCell {
  readonly item: Item;
  readonly field: Field;
  readonly at: CellAddress;
  readonly formula: string | undefined;
}

/** The columns in which formulas are looked at: amounts and rates. */
export function figureFields(table: Table): readonly Field[] {
  const amounts = new Set(amountFields(table));
  return table.fields.filter((field) => amounts.has(field) || field.rate !== null);
}

function hasFormulas({ sheet, items, orientation }: Table, { index }: Field): boolean {
  return items.some((item) =>
    orientation === 'columns' ? sheet.formula(index, item.index) : sheet.formula(item.index, index),
  );
}

/** The cells of a column with their formulas; of one without formulas those of its totals, which may be typed over. */
export function formulaCells(table: Table, field: Field): readonly FormulaCell[] {
  const items = hasFormulas(table, field) ? table.items : table.items.filter(({ kind }) => kind === 'total');
  return items.map((item) => {
    const at = cellOf(table, item, field);
    return { item, field, at, formula: table.sheet.formula(at.row, at.column) };
  });
}
