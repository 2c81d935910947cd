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

/** The cells of a column with their formulas. */
export function formulaCells(table: Table, field: Field): readonly FormulaCell[] {
  return table.items.map((item) => {
    const at = cellOf(table, item, field);
    return { item, field, at, formula: table.sheet.formula(at.row, at.column) };
  });
}
