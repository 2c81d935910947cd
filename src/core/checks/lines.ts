import type { Item, Table } from '../tables/table';

/** The lines of a table by what they are, with the lines below each. */
export interface Lines {
  /** Categories of the highest level that the table has; only they are added up to the total. */
  readonly top: readonly Item[];
  /** The categories directly below a line, by its position; 其中 lines are not among them. */
  readonly children: ReadonlyMap<number, readonly Item[]>;
  /** 其中 lines by the position of the line they are part of. */
  readonly subsets: ReadonlyMap<number, readonly Item[]>;
  /** Where a line stands in `Table.items`. */
  readonly positions: ReadonlyMap<Item, number>;
  /** All lines in the order of the sheet. */
  readonly inOrder: readonly Item[];
}

function add(map: Map<number, Item[]>, key: number, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

const known = new WeakMap<Table, Lines>();

/** Sorts the lines of a table once, however many checks ask. */
export function linesOf(table: Table): Lines {
  const before = known.get(table);
  if (before !== undefined) return before;
  const top: Item[] = [];
  const children = new Map<number, Item[]>();
  const subsets = new Map<number, Item[]>();
  for (const item of table.items) {
    const parent = item.parent === null ? undefined : table.items[item.parent];
    if (item.kind === 'of-which' && item.parent !== null) add(subsets, item.parent, item);
    if (item.kind !== 'detail') continue;
    if (item.parent === null || parent === undefined || parent.kind === 'total' || parent.kind === 'grand-total') {
      top.push(item);
    } else {
      add(children, item.parent, item);
    }
  }
  let positions: Lines['positions'] | undefined;
  let inOrder: Lines['inOrder'] | undefined;
  // Only formulas and texts ask where lines stand.
  const lines: Lines = {
    ...{ top, children, subsets },
    get positions() {
      positions ??= new Map(table.items.map((item, position) => [item, position] as const));
      return positions;
    },
    get inOrder() {
      inOrder ??= table.items.toSorted((one, other) => one.index - other.index);
      return inOrder;
    },
  };
  known.set(table, lines);
  return lines;
}

/** The categories directly below a line. */
export function childrenOf(table: Table, item: Item): readonly Item[] {
  const { children, positions } = linesOf(table);
  return children.get(positions.get(item) ?? -1) ?? [];
}

/** The lines between two rows (columns of a transposed table), both included; the cost does not depend on the table. */
export function linesBetween(table: Table, first: number, last: number): readonly Item[] {
  const { inOrder } = linesOf(table);
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.index ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let position = low; position < inOrder.length; position += 1) {
    const item = inOrder[position];
    if (item === undefined || item.index > last) break;
    found.push(item);
  }
  return found;
}

/** The lines of a kind. */
export function itemsOf(table: Table, ...kinds: readonly Item['kind'][]): readonly Item[] {
  return table.items.filter((item) => kinds.includes(item.kind));
}
