import type { Reading } from '../figures/figure';
import { readAmount } from '../figures/reading';
import type { CellAddress } from '../grid/address';
import type { Field, Item, Table } from './table';

/** The cell in which a line and a column of a table meet, whatever the table's orientation. */
export function cellOf(table: Table, item: Item, field: Field): CellAddress {
  const isAcross = table.orientation === 'columns';
  return {
    sheet: table.sheet.name,
    row: isAcross ? field.index : item.index,
    column: isAcross ? item.index : field.index,
  };
}

/** What stands there, read as an amount or a rate of the column. Unit and precision are those of the field. */
export function readingAt(table: Table, item: Item, field: Field): Reading {
  const at = cellOf(table, item, field);
  return readAmount(table.sheet.content(at.row, at.column), table.sheet.format(at.row, at.column), field, at);
}
