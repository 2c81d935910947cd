import { sourcesOf } from '../diagnosis/trial';
import { cellKey } from '../grid/dense-sheet';
import type { Relation } from '../relations/relation';

/** A change is carried on through at most so many results: 款 → 类 → 合计 → 增减额 → 增减率. */
const LONGEST_CHAIN = 5;

/** A sum of more parts says nothing about a single one of them that no other relation says. */
const MOST_PARTS = 400;

/** Cells by sheet. */
class Cells {
  readonly #bySheet = new Map<string, Set<number>>();
  size = 0;

  add({ at }: Relation['result']): void {
    const own = this.#bySheet.get(at.sheet) ?? new Set();
    this.#bySheet.set(at.sheet, own);
    const key = cellKey(at.row, at.column);
    if (!own.has(key)) this.size += 1;
    own.add(key);
  }

  has({ at }: Relation['result']): boolean {
    return this.#bySheet.get(at.sheet)?.has(cellKey(at.row, at.column)) === true;
  }
}

/**
 * Those of the relations of a long table that a change at the failed ones could touch, directly or by what is worked out
 * from it: a table of 200,000 lines has half a million, and one wrong cell concerns a handful. `relations` gives all of
 * them anew each time; those of other tables are all kept.
 */
export function relationsNear(
  failed: readonly Relation[],
  relations: () => Iterable<Relation>,
  longTables: ReadonlySet<string | null>,
): readonly Relation[] {
  const cells = new Cells();
  for (const relation of failed) {
    const isLong = relation.type === 'sum' && relation.addends.length >= MOST_PARTS;
    for (const figure of isLong ? [relation.result] : sourcesOf(relation)) cells.add(figure);
  }
  let near: Relation[] = [];
  for (let step = 0; step <= LONGEST_CHAIN; step += 1) {
    const before = cells.size;
    near = [];
    for (const relation of relations()) {
      const isNear = sourcesOf(relation).some((figure) => cells.has(figure));
      if (isNear) cells.add(relation.result);
      if (isNear || !longTables.has(relation.table)) near.push(relation);
    }
    if (cells.size === before) break;
  }
  return near;
}
