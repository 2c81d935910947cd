import { keptFor } from '../../grid/kept';
import { judge } from '../../relations/judge';
import type { Relation } from '../../relations/relation';
import type { Field, Item, Role, Table, TableKind } from '../../tables/table';
import { fieldsOf } from '../fields';
import { grouped } from '../grouped';
import { figureAtPlace, nameFor, relationId } from '../place';

/** Tables that clerks keep for themselves; the public forms have relations of their own. */
const KINDS: ReadonlySet<TableKind> = new Set([
  'function-expenditure',
  'economic-expenditure',
  'budget-execution',
  'other-expenditure',
]);

const ROLES: readonly Role[] = ['current', 'prior', 'initial-budget', 'adjusted-budget'];

/** So many lines in common, and so large a share of them equal, show that two tables hold the same figures. */
const FEWEST_LINES = 5;
const EQUAL_SHARE = 0.8;

/** More tables than this are a collection of many offices, which are not compared with one another. */
const MOST_TABLES = 20;

/** Words that tell a budget from a final account. */
function scopeOf(table: Table, field: Field): string {
  const words = `${table.title} ${table.sheet.name} ${field.heading}`;
  return ['预算', '决算', '基本', '项目', '财政拨款', '基金'].filter((word) => words.includes(word)).join();
}

function keyOf(item: Item): string {
  return item.kind === 'detail' ? (item.code ?? item.name) : item.kind;
}

const lines = keptFor<Table, ReadonlyMap<string, Item>>();

/** Lines that can be told apart by code or name. */
function linesOf(table: Table): ReadonlyMap<string, Item> {
  return lines.get(table, []) ?? lines.set(table, [], namedLines(table));
}

function namedLines(table: Table): ReadonlyMap<string, Item> {
  const named = table.items.filter((item) => item.kind === 'detail' || item.kind === 'total');
  return new Map(
    [...grouped(named, keyOf)].flatMap(([key, items]) => (items.length === 1 && items[0] ? [[key, items[0]]] : [])),
  );
}

/** The figures of one column in both tables, line by line. */
function* equalities(one: Table, field: Field, other: Table, theirs: Field): Iterable<Relation> {
  const known = linesOf(one);
  for (const [key, item] of linesOf(other)) {
    const line = known.get(key);
    const result = figureAtPlace({ table: other, item, field: theirs });
    const figure = line === undefined ? undefined : figureAtPlace({ table: one, item: line, field });
    if (result === undefined || figure === undefined || line === undefined) continue;
    const values = {
      ...{ name: nameFor(item.name), column: nameFor(theirs.heading) },
      ...{ sheet: nameFor(one.sheet.name), other: nameFor(line.name) },
    };
    yield {
      ...{ type: 'equal', id: relationId('cross-table', result, `same:${one.id}`), check: 'cross-table' },
      ...{ table: other.id, subject: { key: 'checks.cross-table.same', values }, result, other: figure },
      severity: 'warning',
    };
  }
}

/** Whether nearly all details are equal; a total only follows them. `most` is how many lines there may be. */
function holdsTheSame(relations: Iterable<Relation>, totals: ReadonlySet<number>, most: number): boolean {
  let [filled, unequal] = [0, 0];
  for (const relation of relations) {
    const { result } = relation;
    if (result.value.eq('0') || totals.has(result.at.row)) continue;
    filled += 1;
    if (judge(relation).outcome !== 'failed') continue;
    unequal += 1;
    // However equal the lines to come may be.
    if (most - unequal < most * EQUAL_SHARE) return false;
  }
  return filled >= FEWEST_LINES && filled - unequal >= filled * EQUAL_SHARE;
}

function sameYear(one: Table, other: Table): boolean {
  return one.currentYear === null || other.currentYear === null || one.currentYear === other.currentYear;
}

/**
 * The same figure in two tables of the clerk's own: where nearly all lines of a column are equal, the others should be.
 * Without such proof nothing is compared, for names alone do not say that the scope (口径) is the same.
 */
export function* sameLines(tables: readonly Table[]): Iterable<Relation> {
  const own = tables.filter((table) => KINDS.has(table.kind));
  if (own.length > MOST_TABLES) return;
  const pairs = own.flatMap((other, position) =>
    own.slice(0, position).flatMap((one) => (agree(one, other) ? [{ one, other }] : [])),
  );
  for (const pair of pairs) {
    // Of three tables alike, drafts and copies, nobody knows which is meant.
    const isOnly = !pairs.some(
      ({ one, other }) => (pair.one !== one || pair.other !== other) && [one, other].some((each) => isIn(each, pair)),
    );
    if (isOnly) yield* between(pair.one, pair.other);
  }
}

interface Pair {
  readonly one: Table;
  readonly other: Table;
}

function isIn(table: Table, { one, other }: Pair): boolean {
  return table === one || table === other;
}

const agreeing = new WeakMap<Table, WeakMap<Table, boolean>>();

/** Whether two tables hold the same figures in some column; looked into once for the same tables. */
function agree(one: Table, other: Table): boolean {
  const known = agreeing.get(one) ?? new WeakMap<Table, boolean>();
  agreeing.set(one, known);
  const before = known.get(other);
  if (before !== undefined) return before;
  const found = one.kind === other.kind && sameYear(one, other) && between(one, other).next().done !== true;
  known.set(other, found);
  return found;
}

function* between(one: Table, other: Table): Generator<Relation, void> {
  if (one.orientation === 'columns' || other.orientation === 'columns') return;
  const totals = new Set(other.items.filter(({ kind }) => kind === 'total').map(({ index }) => index));
  for (const role of ROLES) {
    const [field, ...more] = fieldsOf(one, role);
    const [theirs, ...others] = fieldsOf(other, role);
    if (field === undefined || theirs === undefined || more.length > 0 || others.length > 0) continue;
    if (scopeOf(one, field) !== scopeOf(other, theirs)) continue;
    const relations = () => equalities(one, field, other, theirs);
    if (holdsTheSame(relations(), totals, linesOf(other).size)) yield* relations();
  }
}
