import { type Decimal, roundTo, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Cause } from '../findings/finding';
import type { CellAddress } from '../grid/address';
import type { SumRelation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import type { Failures } from './failures';
import { impliedResult } from './implied';
import { type CarriedChange, carriedChanges, TO_TOTALS } from './joint-change';
import type { Network } from './network';
import { figureValue, type Place, placeOf } from './place';
import { NO_TRIAL } from './trial';

/** Lines that a total counts wrongly in every column at once, and the changes that put all of its sums right. */
export interface MiscountedLines {
  readonly cause: Cause;
  /** What the sentence calls the lines. */
  readonly other: string;
  /** The first is the total of the first column, which the diagnosis names. */
  readonly changes: readonly CarriedChange[];
  /** The figures of the line that would go where it was listed twice and the total is right; empty where it was not. */
  readonly instead: readonly CarriedChange[];
  readonly repaired: readonly number[];
  readonly verified: number;
}

/** One column of a total that does not add up, or does. */
interface Column {
  readonly position: number;
  readonly relation: SumRelation;
  readonly field: Field;
  readonly excess: Decimal;
}

/** Lines that may have been left out of a total or counted once too often. */
interface Suspects {
  readonly cause: Cause;
  readonly items: readonly Item[];
  readonly sign: '1' | '-1';
}

/** Tables of more lines than this have too many to be told apart by a coincidence of two figures. */
const MOST_LINES = 2000;
const OMITTED = 'row-omitted-from-sum';
const DERIVED: readonly string[] = ['change', 'growth-rate', 'execution-rate', 'share'];

function suspectsIn({ items }: Table, addends: readonly Item[]): readonly Suspects[] {
  const isParent = new Set(items.flatMap(({ kind, parent }) => (kind === 'detail' && parent !== null ? [parent] : [])));
  const below = items.filter(({ kind, parent }) => kind === 'detail' && parent !== null);
  const second = below.filter(({ level }) => level === 2);
  const subsets = items.filter(({ kind }) => kind === 'of-which');
  const twice = (item: Item): Suspects => {
    const cause = isParent.has(items.indexOf(item)) ? 'parent-and-child-summed' : 'row-duplicated';
    return { cause, items: [item], sign: '1' };
  };
  const sets: Suspects[] = [
    { cause: 'parent-and-child-summed', items: below, sign: '1' },
    { cause: 'parent-and-child-summed', items: second, sign: '1' },
    { cause: 'subset-added', items: subsets, sign: '1' },
    ...addends.map((item): Suspects => ({ cause: OMITTED, items: [item], sign: '-1' })),
    ...addends.map(twice),
  ];
  return sets.filter((set) => set.items.length > 0);
}

function amountOf(table: Table, items: readonly Item[], field: Field): Decimal {
  return items.reduce((sum, item) => sum.plus(figureValue(table, item, field) ?? ZERO), ZERO);
}

/** The totals that fail in two columns or more, each with all of its columns. */
function* failingTotals(
  failures: Failures,
  failing: ReadonlySet<number>,
  isFixed: (at: CellAddress) => boolean,
): Iterable<{ readonly place: Place; readonly columns: readonly Column[] }> {
  const byTotal = new Map<Item, { readonly place: Place; readonly columns: Column[]; failed: number }>();
  const tablesFailing = new Set([...failing].map((position) => failures.relations[position]?.table ?? null));
  for (const [position, relation] of failures.relations.entries()) {
    if (relation.type !== 'sum' || relation.subtracted !== undefined || !tablesFailing.has(relation.table)) continue;
    if (relation.check !== 'category-sum' && relation.check !== 'hierarchy-sum') continue;
    const place = placeOf(failures.tables, relation.result.at);
    const implied = impliedResult(relation, NO_TRIAL);
    if (place === null || implied === null || isFixed(relation.result.at)) continue;
    const group = byTotal.get(place.item) ?? { place, columns: [], failed: 0 };
    byTotal.set(place.item, group);
    group.columns.push({ position, relation, field: place.field, excess: relation.result.value.minus(implied) });
    if (failing.has(position)) group.failed += 1;
  }
  for (const { place, columns, failed } of byTotal.values()) if (failed > 1) yield { place, columns };
}

/** Whether the lines are what the total is too large or too small by, in every column; two of them must not be derived. */
function explains(table: Table, { items, sign }: Suspects, columns: readonly Column[]): boolean {
  let telling = 0;
  for (const { field, excess, relation } of columns) {
    const amount = amountOf(table, items, field);
    if (!roundTo(excess, relation.result.decimals).eq(roundTo(amount.times(sign), relation.result.decimals)))
      return false;
    if (!amount.eq(ZERO) && !DERIVED.includes(field.role)) telling += 1;
  }
  return telling > 1;
}

/** A line of the same name that stands above with the same figures (重复填列). */
function isListedAgain(table: Table, item: Item, columns: readonly Column[]): boolean {
  const isSame = (other: Item) =>
    other.index < item.index &&
    other.name === item.name &&
    columns.every(({ field }) => amountOf(table, [other], field).eq(amountOf(table, [item], field)));
  return table.items.some(isSame);
}

/** The figures of a line in the columns of a total, each set to nothing. */
function cleared({ items }: Suspects, columns: readonly Column[], table: Table): readonly CarriedChange[] {
  const [item] = items;
  if (item === undefined) return [];
  const isOf = ({ at }: Figure) => item.index === (table.orientation === 'columns' ? at.column : at.row);
  return columns.flatMap(({ relation }) => {
    const figure = relation.addends.find(isOf);
    return figure === undefined ? [] : [{ figure, from: figure.value, to: ZERO }];
  });
}

/**
 * A line left out of a total, or counted in it once too often, in every column at once (整行漏加、整行重复计算、类款项同时
 * 相加): no single cell explains that, and that two columns or more agree is no coincidence.
 */
export function miscountedLines(
  failures: Failures,
  network: Network,
  failing: ReadonlySet<number>,
  isFixed: (at: CellAddress) => boolean,
): readonly MiscountedLines[] {
  const found: MiscountedLines[] = [];
  for (const { place, columns } of failingTotals(failures, failing, isFixed)) {
    const { table } = place;
    if (table.items.length > MOST_LINES) continue;
    const addends = addendsOf(failures, columns[0]?.relation);
    const matching = suspectsIn(table, addends).filter((suspects) => explains(table, suspects, columns));
    const again = matching.find(
      ({ items: [item], cause }) => cause === OMITTED && item !== undefined && isListedAgain(table, item, columns),
    );
    const [first] = matching;
    if (first === undefined || (again === undefined && matching.length > 1 && first.items.length === 1)) continue;
    const changes = columns.flatMap(({ position, relation: { result }, excess }): CarriedChange[] => {
      const to = roundTo(result.value.minus(excess), result.decimals);
      return failing.has(position) ? [{ figure: result, from: result.value, to }] : [];
    });
    const joint = carriedChanges(network, failing, changes, TO_TOTALS, isFixed, NO_TRIAL);
    if (joint === null) continue;
    const other = first.items.length === 1 ? (first.items[0]?.name ?? '') : '';
    found.push({
      ...{ cause: first.cause, other, ...joint },
      instead: again === undefined ? [] : cleared(again, columns, table),
    });
  }
  return found;
}

function addendsOf(failures: Failures, relation: SumRelation | undefined): readonly Item[] {
  return (relation?.addends ?? []).flatMap(({ at }) => placeOf(failures.tables, at)?.item ?? []);
}
