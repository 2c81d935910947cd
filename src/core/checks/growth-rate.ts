import { fixed, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Relation } from '../relations/relation';
import { PLAIN, plainColumn } from '../tables/plain-column';
import { cellOf } from '../tables/reading-at';
import type { Field, Item, Table } from '../tables/table';
import { figureAt, printedAt } from './amount';
import type { Check, CheckContext, Inspection, Statement } from './check';
import { isUnsigned } from './directions';
import { fieldsOf, partnerOf } from './fields';
import { inspectGrowthWords } from './growth-words';
import { type Held, rateHolds } from './held';
import { nameFor, relationId } from './place';

/** The columns of a growth rate. */
interface Columns {
  readonly rate: Field;
  readonly current: Field;
  readonly prior: Field;
  readonly change: Field | undefined;
  /** Rates are given without a sign, 增加 or 减少 beside them. */
  readonly unsigned: boolean;
}

function* relationsOfItem(table: Table, item: Item, columns: Columns): Iterable<Relation> {
  const { rate, current, prior, change, unsigned } = columns;
  const result = printedAt(table, item, rate);
  if (result === undefined) return;
  const before = figureAt(table, item, prior);
  // A rate on a negative base has no agreed meaning; nothing is judged by it.
  if (before === undefined || before.value.lte(ZERO)) return;
  const now = figureAt(table, item, current);
  const isFall = unsigned && now?.value.lt(before.value);
  if (now !== undefined) {
    yield isFall
      ? growthOf(table, item, result, before, now, before)
      : growthOf(table, item, result, now, before, before);
  }
  const difference = change === undefined ? undefined : printedAt(table, item, change);
  if (difference !== undefined) yield growthOf(table, item, result, difference, null, before, 'change');
}

/** rate = (numerator − less) ÷ base. */
function growthOf(
  table: Table,
  item: Item,
  result: Figure,
  numerator: Figure,
  less: Figure | null,
  denominator: Figure,
  what = '',
): Relation {
  return {
    type: 'ratio',
    check: 'growth-rate',
    table: table.id,
    result,
    numerator,
    less,
    denominator,
    get id() {
      return relationId('growth-rate', result, what);
    },
    get subject() {
      return { key: 'checks.growth-rate.failed', values: { name: nameFor(item.name) } };
    },
  };
}

/** The growth rates of the lines that cannot be seen to hold in whole numbers. */
function* relationsOf(table: Table, columns: Columns, held: Held | undefined): Iterable<Relation> {
  const { rate, current, prior, change, unsigned } = columns;
  const base = plainColumn(table, prior);
  const grows = rateHolds(table, { rate, numerator: current, less: prior, base: prior });
  const changes = change && rateHolds(table, { rate, numerator: change, base: prior });
  const printed = change && plainColumn(table, change);
  for (const item of table.items) {
    const at = item.index - base.first;
    const isRead = held !== undefined && !unsigned && (base.units[at] ?? 0) > 0 && grows(item);
    const hasChange = printed !== undefined && printed.kinds[at] !== PLAIN.blank && printed.kinds[at] !== PLAIN.nothing;
    if (!isRead || (hasChange && changes?.(item) !== true)) yield* relationsOfItem(table, item, columns);
    else held.count += hasChange ? 2 : 1;
  }
}

function* columnsOf(table: Table): Iterable<Columns> {
  for (const rate of fieldsOf(table, 'growth-rate')) {
    const current = partnerOf(table, rate, 'current');
    const prior = partnerOf(table, rate, 'prior');
    if (current === undefined || prior === undefined) continue;
    const unsigned = isUnsigned(table, rate);
    const change = partnerOf(table, rate, 'change');
    const isLike = change !== undefined && isUnsigned(table, change) === unsigned;
    yield { rate, current, prior, change: isLike ? change : undefined, unsigned };
  }
}

/** On a base of zero no rate can be given: 基数为零，不可比. */
function zeroBase(table: Table, item: Item, rate: Field, current: Field, printed: Figure): Statement | undefined {
  const now = figureAt(table, item, current);
  if (printed.value.eq(ZERO) && (now === undefined || now.value.eq(ZERO))) return undefined;
  const actual = fixed(printed.value, rate.decimals);
  return {
    cells: [cellOf(table, item, rate)],
    table: table.id,
    severity: 'warning',
    actual,
    unit: '%',
    message: { key: 'checks.growth-rate.zero-base', values: { name: nameFor(item.name), actual } },
  };
}

function inspect({ tables }: CheckContext): Inspection {
  const words = inspectGrowthWords(tables, 'growth-rate', 'growth-rate');
  const statements: Statement[] = [...words.statements];
  let { looked } = words;
  for (const table of tables) {
    for (const { rate, current, prior } of columnsOf(table)) {
      const base = plainColumn(table, prior);
      for (const item of table.items) {
        if (base.kinds[item.index - base.first] === PLAIN.number && base.units[item.index - base.first] !== 0) continue;
        const before = figureAt(table, item, prior);
        if (before === undefined || !before.value.eq(ZERO)) continue;
        const printed = printedAt(table, item, rate);
        if (printed === undefined) continue;
        looked += 1;
        const statement = zeroBase(table, item, rate, current, printed);
        if (statement !== undefined) statements.push(statement);
      }
    }
  }
  return { looked, statements };
}

/** 增减率 = 增减额 ÷ 上年, and the same from this and last year directly. */
export const growthRate: Check = {
  id: 'growth-rate',
  severity: 'error',
  parameters: [],
  *relations({ tables }, held) {
    for (const table of tables) for (const columns of columnsOf(table)) yield* relationsOf(table, columns, held);
  },
  inspect,
};
