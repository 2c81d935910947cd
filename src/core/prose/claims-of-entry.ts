import { shift } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { halfUnit } from '../figures/precision';
import type { Relation } from '../relations/relation';
import type { Claim } from './claim';
import type { Base, Directed, Entry, Points } from './entry';
import { atListPrecision, figureOf, priorFrom } from './figure-of';
import type { Quantity } from './quantity';
import { relationBasics } from './relation-basics';
import { placeIn, type TextRun } from './text-run';

/** One claim that can be read in one way only. */
function certain(relation: Relation): Claim {
  return { readings: [relation] };
}

/** result = minuend − subtrahend at the precision of the finest of the three. */
function difference(run: TextRun, entry: Entry, change: Directed, from: Quantity, base: Quantity): Claim | null {
  const figures = [figureOf(run, change.quantity, change.sign), figureOf(run, from), figureOf(run, base)];
  const known = figures.flatMap((figure) => figure ?? []);
  const [result, minuend, subtrahend] = atListPrecision(known);
  if (result === undefined || minuend === undefined || subtrahend === undefined) return null;
  return certain({
    ...relationBasics('change', run, entry.subject, change.quantity),
    ...{ type: 'difference', result, minuend, subtrahend },
  });
}

/** The rate of a change: over last year's amount where it is given, else over what this year and the change leave. */
function growth(run: TextRun, entry: Entry, rate: Directed): Claim | null {
  const result = figureOf(run, rate.quantity, rate.sign);
  const amount = entry.amount === null ? null : figureOf(run, entry.amount);
  if (result === null || amount === null) return null;
  const basics = { ...relationBasics('rate', run, entry.subject, rate.quantity), type: 'ratio', result } as const;
  const base = baseQuantity(entry, rate);
  const denominator = base === null ? null : figureOf(run, base);
  if (denominator !== null) {
    const [numerator = amount, from = denominator] = atListPrecision([amount, denominator]);
    return certain({ ...basics, numerator, less: from, denominator: from });
  }
  const stated = entry.changes.find((change) => change.base === rate.base);
  const change: Figure | null = stated === undefined ? null : figureOf(run, stated.quantity, stated.sign);
  const prior = change === null ? null : priorFrom(amount, change);
  return change === null || prior === null
    ? null
    : certain({ ...basics, numerator: change, less: null, denominator: prior });
}

/** The amount that a change or a rate is measured against, if the passage gives it. */
function baseQuantity(entry: Entry, directed: Directed): Quantity | null {
  if (directed.base === 'prior') return entry.prior;
  return entry.budgets.find((budget) => budget.base === directed.base)?.quantity ?? null;
}

/** 完成预算的 X%: spending over the budget that the words name; over any of them where they name none. */
function execution(run: TextRun, entry: Entry, index: number): Claim | null {
  const stated = entry.executions[index];
  if (stated === undefined || entry.amount === null) return null;
  const result = figureOf(run, stated.quantity);
  const numerator = figureOf(run, entry.amount);
  if (result === null || numerator === null) return null;
  const basics = relationBasics('execution', run, entry.subject, stated.quantity);
  const readings = budgetsMeant(entry, stated.base).flatMap((budget): Relation[] => {
    const denominator = figureOf(run, budget);
    return denominator === null ? [] : [{ ...basics, type: 'ratio', result, numerator, less: null, denominator }];
  });
  const available = entry.available === null ? null : figureOf(run, entry.available);
  if (entry.budgets.length === 0 && available !== null) {
    const relation = { ...basics, type: 'ratio', result, numerator, less: null, denominator: available } as const;
    return certain({ ...relation, severity: 'warning' });
  }
  return readings.length === 0 ? null : { readings };
}

/** The budgets that an execution may be measured against: those named, else those that are not told apart. */
function budgetsMeant({ budgets }: Entry, base: Base): readonly Quantity[] {
  const named = budgets.filter((budget) => budget.base === base);
  // Spending is most likely measured against the budget given last.
  const meant =
    base === 'budget'
      ? budgets.toReversed()
      : named.length > 0
        ? named
        : budgets.filter((each) => each.base === 'budget');
  return meant.map(({ quantity }) => quantity);
}

/** 倍 as percent: 3倍 is 250 to 350 %. A quarter of a unit, for digits that were cut off are forgiven on top of it. */
function multipleFigure(run: TextRun, quantity: Quantity): Figure {
  const value = quantity.value.times('100');
  const rounding = shift(halfUnit(quantity.decimals).times('0.5'), 2);
  return { ...placeIn(run, quantity.start), value, unit: '%', decimals: 0, ownDecimals: 0, rounding };
}

/** “是上年的3倍”: amount over last year's; “增长2倍”: the change over last year's. */
function multiple(run: TextRun, entry: Entry, { quantity, isGrowth, base }: Entry['multiples'][number]): Claim | null {
  const from = base === 'prior' ? entry.prior : (entry.budgets.find((each) => each.base === base)?.quantity ?? null);
  const numerator = entry.amount === null ? null : figureOf(run, entry.amount);
  const denominator = from === null ? null : figureOf(run, from);
  if (numerator === null || denominator === null) return null;
  const basics = relationBasics('times', run, entry.subject, quantity);
  const result = multipleFigure(run, quantity);
  return certain({ ...basics, type: 'ratio', result, numerator, less: isGrowth ? denominator : null, denominator });
}

/** A percentage of this year less that of last year, in points. */
function points(run: TextRun, entry: Entry, change: Points): Claim | null {
  const { value, decimals, start } = change.quantity;
  const at = placeIn(run, start);
  const result: Figure = { ...at, value: value.times(String(change.sign)), unit: '%', decimals, ownDecimals: decimals };
  const [minuend, subtrahend] = [figureOf(run, change.now), figureOf(run, change.before)];
  if (minuend === null || subtrahend === null) return null;
  const basics = relationBasics('share-points', run, entry.subject, change.quantity);
  return certain({ ...basics, type: 'difference', result, minuend, subtrahend });
}

/** Everything that a passage claims of one subject by itself. */
export function claimsOfEntry(run: TextRun, entry: Entry): readonly Claim[] {
  const { amount } = entry;
  const differences = entry.changes.map((change) => {
    const base = baseQuantity(entry, change);
    return amount === null || base === null ? null : difference(run, entry, change, amount, base);
  });
  const rates = entry.rates.map((rate) => growth(run, entry, rate));
  const executions = entry.executions.map((_, index) => execution(run, entry, index));
  const multiples = entry.multiples.map((each) => multiple(run, entry, each));
  const shares = entry.points.map((change) => points(run, entry, change));
  return [...differences, ...rates, ...executions, ...multiples, ...shares].flatMap((claim) => claim ?? []);
}
