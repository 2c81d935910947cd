import { type Decimal, decimal, fixed, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Relation } from '../relations/relation';
import type { Field, Item, Role, Table } from '../tables/table';
import { printedAt } from './amount';
import type { Check, CheckContext, Inspection, Statement } from './check';
import { fieldsOf, partnerOf } from './fields';
import { childrenOf } from './lines';
import { nameFor, type Place, sumOfPlaces } from './place';
import { bestReading } from './ratios';

const FULL_MARKS = decimal('100');

/**
 * The lines of a block that carry points themselves: indicators; in the block of the budget, 年度资金总额 and whatever
 * else has points there.
 */
function pointsOf(table: Table, role: Role): readonly Place[] {
  const [field] = fieldsOf(table, role);
  if (field === undefined) return [];
  const isBudget = isBudgetBlock(table);
  return table.items.flatMap((item) => {
    const isLeaf = item.kind === 'detail' && childrenOf(table, item).every((child) => !hasPoints(table, child, field));
    return (isLeaf || isBudget) && hasPoints(table, item, field) ? [{ table, item, field }] : [];
  });
}

/** The block that says how the budget was executed (预算执行情况). */
function isBudgetBlock(table: Table): boolean {
  return fieldsOf(table, 'execution-rate').length > 0;
}

/**
 * What the points of a form may be: those of one block; of all; or of all, the budget's only once, for some forms repeat
 * the points of 年度资金总额 beside 基本支出 and 项目支出.
 */
function readingsOf(table: Table, form: readonly Table[], role: Role): readonly (readonly Place[])[] {
  const all = form.flatMap((part) => pointsOf(part, role));
  const once = form.flatMap((part) => {
    const own = pointsOf(part, role);
    return isBudgetBlock(part) ? own.slice(0, 1) : own;
  });
  // Several forms on one sheet have a total each, and each adds up its own block.
  const totals = form.filter((part) => !isBudgetBlock(part) && totalOf(part, role) !== undefined);
  return totals.length === 1 ? [once, all, pointsOf(table, role)] : [pointsOf(table, role), once, all];
}

function hasPoints(table: Table, item: Item, field: Field): boolean {
  return printedAt(table, item, field) !== undefined;
}

function totalOf(table: Table, role: Role): Place | undefined {
  const [field] = fieldsOf(table, role);
  const item = table.items.find((each) => each.kind === 'total' || each.kind === 'grand-total');
  return field !== undefined && item !== undefined && hasPoints(table, item, field)
    ? { table, item, field }
    : undefined;
}

/** The tables of one form: the block of the budget and that of the indicators stand on one sheet. */
function formOf(table: Table, tables: readonly Table[]): readonly Table[] {
  return tables.filter((other) => other.kind === 'self-evaluation' && other.sheet === table.sheet);
}

function* sums(table: Table, tables: readonly Table[]): Iterable<Relation> {
  for (const role of ['weight', 'score'] as const) {
    const total = totalOf(table, role);
    if (total === undefined) continue;
    if (isBudgetBlock(table)) continue; // 年度资金总额 is a line of the form, not its total
    const readings = readingsOf(table, formOf(table, tables), role).map(
      (points) =>
        function* (): Iterable<Relation> {
          const key = `checks.self-evaluation.${role === 'weight' ? 'weights' : 'scores'}`;
          const relation = sumOfPlaces(total, points, { check: 'self-evaluation', key });
          if (relation !== undefined) yield relation;
        },
    );
    yield* bestReading(readings)();
  }
}

function statement(
  place: Place,
  figure: Figure,
  key: string,
  expected: string,
  severity: 'error' | 'warning',
): Statement {
  const actual = fixed(figure.value, place.field.decimals);
  return {
    cells: [figure.at],
    table: place.table.id,
    severity,
    expected,
    actual,
    message: { key: `checks.self-evaluation.${key}`, values: { name: nameFor(place.item.name), actual, expected } },
  };
}

/** 分值 × 执行率, at most the 分值. */
function dueFor(full: Decimal, rate: Decimal): Decimal {
  return full.times(rate.gt(FULL_MARKS) ? FULL_MARKS : rate).div(FULL_MARKS);
}

/** The rate of execution that the amounts of the line give. */
function rateOfAmounts(table: Table, item: Item, field: Field): Decimal | undefined {
  const [spent, budget] = (['current', 'adjusted-budget'] as const).map((role) => {
    const own = partnerOf(table, field, role);
    return own === undefined ? undefined : printedAt(table, item, own);
  });
  if (spent === undefined || budget === undefined || budget.value.eq(ZERO) || spent.unit !== budget.unit)
    return undefined;
  return spent.value.times(FULL_MARKS).div(budget.value);
}

/** 得分 ≤ 分值, and the points for the execution of the budget: 分值 × 执行率, at most the 分值. */
function inspectLine(
  { table, item, field: score }: Place,
  weight: Field,
  form: readonly Table[],
): Statement | undefined {
  const [full, points] = [printedAt(table, item, weight), printedAt(table, item, score)];
  if (full === undefined || points === undefined) return undefined;
  const place = { table, item, field: score };
  const most = fixed(full.value, weight.decimals);
  if (points.value.gt(full.value)) return statement(place, points, 'above', most, 'error');
  const rateField = partnerOf(table, score, 'execution-rate');
  const rate = rateField === undefined ? undefined : printedAt(table, item, rateField);
  if (rate === undefined) return undefined;
  const due = dueFor(full.value, rate.value);
  // Points are given to one decimal or two, or whole all over the form; a rounded rate moves them by less than that.
  const finest = Math.max(...form.flatMap((each) => fieldsOf(each, 'score').map(({ decimals }) => decimals)));
  const given = Math.max(points.ownDecimals, Math.min(1, finest));
  const isNear = (other: Decimal) =>
    points.value
      .minus(other)
      .abs()
      .lte(decimal(`6e-${given + 1}`));
  // Where the rate itself is wrong, points by the right rate are right.
  const actual = rateOfAmounts(table, item, score);
  const isDue = isNear(due) || (actual !== undefined && isNear(dueFor(full.value, actual)));
  return isDue ? undefined : statement(place, points, 'by-rate', fixed(due, finest), 'warning');
}

/** The weights of a form make 100 points in all; where its blocks are apart, the indicators alone often make 90. */
function inspectWeights(form: readonly Table[]): Statement | undefined {
  const [first] = form;
  const readings = first === undefined ? [] : readingsOf(first, form, 'weight');
  const weights = form.flatMap((table) => pointsOf(table, 'weight'));
  const sumOf = (places: readonly Place[]) =>
    places.reduce((total, { table, item, field }) => total.plus(printedAt(table, item, field)?.value ?? ZERO), ZERO);
  const [place] = weights;
  const figure = place === undefined ? undefined : printedAt(place.table, place.item, place.field);
  if (place === undefined || figure === undefined || weights.length < 3) return undefined;
  const sum = sumOf(weights);
  if (readings.some((reading) => sumOf(reading).eq(FULL_MARKS))) return undefined;
  const printedTotal = form.map((table) => totalOf(table, 'weight')).find((each) => each && !isBudgetBlock(each.table));
  if (printedTotal !== undefined && sumOf([printedTotal]).eq(FULL_MARKS)) return undefined; // its sum says so
  if (sum.eq('90') && !form.some(isBudgetBlock)) return undefined;
  const indicators = form.filter((table) => !isBudgetBlock(table));
  const total = indicators.map((table) => totalOf(table, 'weight')).find((each) => each !== undefined) ?? place;
  const actual = fixed(
    sum,
    Math.max(...form.flatMap((table) => fieldsOf(table, 'weight').map((each) => each.decimals))),
  );
  return {
    cells: [printedAt(total.table, total.item, total.field)?.at ?? figure.at],
    table: total.table.id,
    severity: 'warning',
    expected: '100',
    actual,
    message: { key: 'checks.self-evaluation.full-marks', values: { actual } },
  };
}

function inspect({ tables }: CheckContext): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  const own = tables.filter((table) => table.kind === 'self-evaluation');
  for (const table of own) {
    const [weight] = fieldsOf(table, 'weight');
    const [score] = fieldsOf(table, 'score');
    const form = formOf(table, own);
    if (weight !== undefined && score !== undefined) {
      for (const item of table.items) {
        looked += 1;
        const found = inspectLine({ table, item, field: score }, weight, form);
        if (found !== undefined) statements.push(found);
      }
    }
    if (form[0] !== table) continue;
    const found = inspectWeights(form);
    if (found !== undefined) statements.push(found);
  }
  return { looked, statements };
}

/** 绩效自评: 分值 add up to 100, 得分 do not exceed 分值 and add up, the execution rate scores by its rule. */
export const selfEvaluation: Check = {
  id: 'self-evaluation',
  severity: 'error',
  parameters: [],
  *relations({ tables }) {
    for (const table of tables) if (table.kind === 'self-evaluation') yield* sums(table, tables);
  },
  inspect,
};
