import type { Decimal } from '../figures/decimal';
import type { CellAddress } from '../grid/address';
import { readingAt } from '../tables/reading-at';
import type { Field, Item, Table } from '../tables/table';

/** Where a cell stands in a recognised table. */
export interface Place {
  readonly table: Table;
  readonly item: Item;
  readonly field: Field;
}

const lines = new WeakMap<Table, ReadonlyMap<number, Item>>();

/** The line in a row of a table; looked up, for a whole column may be asked for. */
function lineAt(table: Table, index: number): Item | undefined {
  const known = lines.get(table) ?? new Map(table.items.map((item) => [item.index, item] as const));
  lines.set(table, known);
  return known.get(index);
}

/** The table, line and column of a cell, or null for a cell outside tables. */
export function placeOf(tables: readonly Table[], at: CellAddress): Place | null {
  for (const table of tables) {
    if (table.sheet.name !== at.sheet) continue;
    const { top, left, bottom, right } = table.area;
    if (at.row < top || at.row > bottom || at.column < left || at.column > right) continue;
    const [line, column] = table.orientation === 'columns' ? [at.column, at.row] : [at.row, at.column];
    const item = lineAt(table, line);
    const field = table.fields.find((each) => each.index === column);
    if (item !== undefined && field !== undefined) return { table, item, field };
  }
  return null;
}

/** The figure where a line and a column of a table meet, if there is one. */
export function figureValue(table: Table, item: Item, field: Field): Decimal | null {
  const reading = readingAt(table, item, field);
  return reading.kind === 'figure' ? reading.figure.value : null;
}

/** What a person calls the cell: the name of its line, or the cell's own name outside tables. */
export function nameOf(place: Place | null): string {
  return place === null ? '' : place.item.name;
}
