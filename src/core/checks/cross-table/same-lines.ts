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

/** Lines that can be told apart by code or name. */
function linesOf(table: Table): ReadonlyMap<string, Item> {
  const lines = table.items.filter((item) => item.kind === 'detail' || item.kind === 'total');
  return new Map(
    [...grouped(lines, keyOf)].flatMap(([key, items]) => (items.length === 1 && items[0] ? [[key, items[0]]] : [])),
  );
}

/** The figures of one column in both tables, line by line. */
function* equalities(one: Table, field: Field, other: Table, theirs: Field): Iterable<Relation> {
  const lines = linesOf(one);
  for (const [key, item] of linesOf(other)) {
    const line = lines.get(key);
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

/** Whether nearly all details are equal; a total only follows them. */
function holdsTheSame(relations: readonly Relation[], totals: ReadonlySet<number>): boolean {
  const filled = relations.filter(({ result }) => !result.value.eq('0') && !totals.has(result.at.row));
  const equal = filled.filter((relation) => judge(relation).outcome !== 'failed').length;
  return filled.length >= FEWEST_LINES && equal >= filled.length * EQUAL_SHARE;
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
    own.slice(0, position).flatMap((one) => {
      const relations = one.kind === other.kind && sameYear(one, other) ? [...between(one, other)] : [];
      return relations.length > 0 ? [{ one, other, relations }] : [];
    }),
  );
  for (const { one, other, relations } of pairs) {
    // Of three tables alike, drafts and copies, nobody knows which is meant.
    const isOnly = !pairs.some(
      (pair) => pair.relations !== relations && [pair.one, pair.other].some((each) => each === one || each === other),
    );
    if (isOnly) yield* relations;
  }
}

function* between(one: Table, other: Table): Iterable<Relation> {
  if (one.orientation === 'columns' || other.orientation === 'columns') return;
  const totals = new Set(other.items.filter(({ kind }) => kind === 'total').map(({ index }) => index));
  for (const role of ROLES) {
    const [field, ...more] = fieldsOf(one, role);
    const [theirs, ...others] = fieldsOf(other, role);
    if (field === undefined || theirs === undefined || more.length > 0 || others.length > 0) continue;
    if (scopeOf(one, field) !== scopeOf(other, theirs)) continue;
    const relations = [...equalities(one, field, other, theirs)];
    if (holdsTheSame(relations, totals)) yield* relations;
  }
}
