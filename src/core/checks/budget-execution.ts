import { judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Field, Table } from '../tables/table';
import type { Check } from './check';
import { fieldsOf, partnerOf } from './fields';
import { type Held, rateHolds } from './held';
import { sumOfPlaces } from './place';
import { bestReading, type Reading, ratioOfPlaces } from './ratios';

/** The budgets that a rate may be measured by, the likeliest first: as headed, else the adjusted one. */
function basesOf(table: Table, rate: Field): readonly Field[] {
  const initial = partnerOf(table, rate, 'initial-budget');
  const adjusted = partnerOf(table, rate, 'adjusted-budget');
  if (/年初/.test(rate.heading) && initial !== undefined) return [initial];
  if (/调整|全年预算/.test(rate.heading) && adjusted !== undefined) return [adjusted];
  return [adjusted, initial].filter((field) => field !== undefined);
}

function* rates(table: Table, rate: Field, actual: Field, base: Field, held: Held | undefined): Iterable<Relation> {
  const holds = held && rateHolds(table, { rate, numerator: actual, base });
  for (const item of table.items) {
    if (held && holds?.(item)) {
      held.count += 1;
      continue;
    }
    const relation = ratioOfPlaces(
      { table, item, field: rate },
      { table, item, field: actual },
      { table, item, field: base },
      { check: 'budget-execution', key: 'checks.budget-execution.rate', values: { base: base.heading } },
    );
    if (relation !== undefined) yield relation;
  }
}

/** The last tier of a heading. */
function lastTier(field: Field): string {
  return field.heading.split('/').at(-1) ?? '';
}

function headed(table: Table, words: RegExp): Field | undefined {
  const found = table.fields.filter((field) => field.rate === null && !isBudget(field) && words.test(lastTier(field)));
  return found.length === 1 ? found[0] : undefined;
}

/** 调整预算 is the adjusted budget, not the adjustment. */
function isBudget({ role }: Field): boolean {
  return role === 'initial-budget' || role === 'adjusted-budget';
}

function* lines(
  table: Table,
  key: string,
  result: Field,
  parts: readonly Field[],
  less: readonly Field[],
): Iterable<Relation> {
  for (const item of table.items) {
    const place = (field: Field) => ({ table, item, field });
    const subject = { check: 'budget-execution', key: `checks.budget-execution.${key}` } as const;
    const relation = sumOfPlaces(place(result), parts.map(place), subject, less.map(place));
    if (relation !== undefined) yield relation;
  }
}

const ADJUSTMENT = /^(?:预算)?(?:调整|追加)(?:[数额]|金额|预算)?$|调增|追加[（(]?减/;
const REDUCTION = /^(?:预算)?(?:调减|核减|追减)(?:[数额]|金额|预算)?$/;

/**
 * 追加 without a column of the adjusted budget: a rate that most lines do not have of the initial budget is one of the
 * budget that stands nowhere.
 */
function isOfUnseenBudget(table: Table, rate: Field, relations: readonly Relation[]): boolean {
  if (partnerOf(table, rate, 'adjusted-budget') !== undefined || headed(table, ADJUSTMENT) === undefined) return false;
  return relations.filter((relation) => judge(relation).outcome === 'failed').length * 2 > relations.length;
}

/**
 * 调整预算数 = 年初预算数 + 预算调整, where the table has a column for the adjustments, or 追加 and 调减 in columns of their
 * own; what was taken off may be written with its sign.
 */
function* adjustments(table: Table): Iterable<Relation> {
  const adjusted = fieldsOf(table, 'adjusted-budget');
  const initial = fieldsOf(table, 'initial-budget');
  const adjustment = headed(table, ADJUSTMENT);
  const reduction = headed(table, REDUCTION);
  const [result, from] = [adjusted[0], initial[0]];
  if (result === undefined || from === undefined || (adjustment === undefined && reduction === undefined)) return;
  const added = adjustment === undefined ? [from] : [from, adjustment];
  if (reduction === undefined) yield* lines(table, 'adjusted', result, added, []);
  else {
    const unsigned = () => lines(table, 'adjusted', result, added, [reduction]);
    yield* bestReading([unsigned, () => lines(table, 'adjusted', result, [...added, reduction], [])])();
  }
}

/** 预算结余 = 预算 − 执行, where the table has a column that says so. */
function* remainders(table: Table): Iterable<Relation> {
  const remainder = headed(table, /^(?:预算)?(?:结余|余额|未执行|剩余)|预决算差/);
  const actual = fieldsOf(table, 'current')[0];
  const budget = fieldsOf(table, 'adjusted-budget')[0] ?? fieldsOf(table, 'initial-budget')[0];
  if (remainder === undefined || actual === undefined || budget === undefined) return;
  const turned = /差/.test(remainder.heading);
  const readings = [
    () => lines(table, 'remainder', remainder, [budget], [actual]),
    ...(turned ? [() => lines(table, 'difference', remainder, [actual], [budget])] : []),
  ];
  yield* bestReading(readings)();
}

/** 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出 (财决公开07表). */
function* carryOver(table: Table): Iterable<Relation> {
  const opening = headed(table, /年初.{0,20}结[转余]/);
  const closing = headed(table, /年末.{0,20}结[转余]/);
  const income = fieldsOf(table, 'income')[0] ?? headed(table, /本年收入/);
  const whole = fieldsOf(table, 'current')[0] ?? fieldsOf(table, 'total')[0];
  const spent = whole === undefined ? [...fieldsOf(table, 'basic'), ...fieldsOf(table, 'project')] : [whole];
  if (opening === undefined || closing === undefined || income === undefined || spent.length === 0) return;
  yield* lines(table, 'carry-over', closing, [opening, income], spent);
}

/** 执行率 = 执行数 ÷ 预算数; 调整预算 = 年初预算 + 调整; 结转 by the published relations. */
export const budgetExecution: Check = {
  id: 'budget-execution',
  severity: 'error',
  parameters: [],
  *relations({ tables }, held) {
    for (const table of tables) {
      for (const rate of fieldsOf(table, 'execution-rate')) {
        const actual = partnerOf(table, rate, 'current');
        if (actual === undefined) continue;
        const readings = basesOf(table, rate).map(
          (base): Reading =>
            (counter) =>
              rates(table, rate, actual, base, counter),
        );
        const reading = bestReading(readings);
        if (isOfUnseenBudget(table, rate, [...reading()])) continue;
        yield* reading(held);
      }
      yield* adjustments(table);
      yield* remainders(table);
      yield* carryOver(table);
    }
  },
};
