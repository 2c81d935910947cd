import { decimal, fixed, ZERO } from '../figures/decimal';
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

/** The lines of a form that carry points themselves: indicators, and the line of the budget's execution. */
function pointsOf(table: Table, role: Role): readonly Place[] {
  const [field] = fieldsOf(table, role);
  if (field === undefined) return [];
  return table.items.flatMap((item) => {
    const isLeaf = item.kind === 'detail' && childrenOf(table, item).every((child) => !hasPoints(table, child, field));
    return isLeaf && hasPoints(table, item, field) ? [{ table, item, field }] : [];
  });
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
    const readings = [[table], formOf(table, tables)].map(
      (parts) =>
        function* (): Iterable<Relation> {
          const points = parts.flatMap((part) => pointsOf(part, role));
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

/** 得分 ≤ 分值, and the points for the execution of the budget: 分值 × 执行率, at most the 分值. */
function inspectLine(table: Table, item: Item, weight: Field, score: Field): Statement | undefined {
  const [full, points] = [printedAt(table, item, weight), printedAt(table, item, score)];
  if (full === undefined || points === undefined) return undefined;
  const place = { table, item, field: score };
  const most = fixed(full.value, weight.decimals);
  if (points.value.gt(full.value)) return statement(place, points, 'above', most, 'error');
  const rateField = partnerOf(table, score, 'execution-rate');
  const rate = rateField === undefined ? undefined : printedAt(table, item, rateField);
  if (rate === undefined) return undefined;
  const capped = rate.value.gt(FULL_MARKS) ? FULL_MARKS : rate.value;
  const due = full.value.times(capped).div(FULL_MARKS);
  // Points are given to one decimal or two; a rounded rate moves them by less than that.
  const isDue = points.value
    .minus(due)
    .abs()
    .lte(decimal(`6e-${score.decimals + 1}`));
  return isDue ? undefined : statement(place, points, 'by-rate', fixed(due, score.decimals), 'warning');
}

/** The weights of a form make 100 points in all; where its blocks are apart, the indicators alone often make 90. */
function inspectWeights(form: readonly Table[]): Statement | undefined {
  const weights = form.flatMap((table) => pointsOf(table, 'weight'));
  const figures = weights.flatMap(({ table, item, field }) => printedAt(table, item, field) ?? []);
  const [first] = weights;
  const [figure] = figures;
  if (first === undefined || figure === undefined || figures.length < 3) return undefined;
  const sum = figures.reduce((total, each) => total.plus(each.value), ZERO);
  if (sum.eq(FULL_MARKS) || (sum.eq('90') && !form.some((table) => fieldsOf(table, 'execution-rate').length > 0))) {
    return undefined;
  }
  const total = form.map((table) => totalOf(table, 'weight')).find((place) => place !== undefined) ?? first;
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
    if (weight !== undefined && score !== undefined) {
      for (const item of table.items) {
        looked += 1;
        const found = inspectLine(table, item, weight, score);
        if (found !== undefined) statements.push(found);
      }
    }
    if (formOf(table, own)[0] !== table) continue;
    const found = inspectWeights(formOf(table, own));
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
