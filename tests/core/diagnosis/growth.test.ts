import type { Explanation } from '../../../src/core/diagnosis/diagnose';
import type { Relation } from '../../../src/core/relations/relation';
import { explanationOf, yearTable } from './small-table';

/** A table of `count` lines, consistent but for the change of every `every`-th line, and the total of the changes. */
function withWrongChanges(count: number, every: number): readonly Relation[] {
  const amount = (cents: number) => (cents / 100).toFixed(2);
  let [sumOfCurrent, sumOfPrior] = [0, 0];
  const lines = Array.from({ length: count }, (_, index): readonly [string, string, string, string] => {
    const prior = 10_000 + ((index * 7919) % 90_000);
    const current = prior + ((index * 104_729) % 2001) - 1000;
    [sumOfCurrent, sumOfPrior] = [sumOfCurrent + current, sumOfPrior + prior];
    const slip = index % every === 0 ? 900 : 0;
    return [amount(current), amount(prior), amount(current - prior + slip), rate(current, prior)];
  });
  const total = [amount(sumOfCurrent), amount(sumOfPrior), amount(sumOfCurrent - sumOfPrior)] as const;
  return yearTable([...lines, [...total, rate(sumOfCurrent, sumOfPrior)]]);
}

function rate(current: number, prior: number): string {
  return ((100 * (current - prior)) / prior).toFixed(2);
}

function worked(count: number, every: number): Explanation {
  return explanationOf(withWrongChanges(count, every));
}

test('twice as many lines with the same faults take about twice the work, not four times', () => {
  const [once, twice] = [worked(200, 40), worked(400, 80)];
  expect(twice.judged / once.judged).toBeLessThan(2.5);
});

test('one fault in a long table takes no more work than in a short one', () => {
  const [short, long] = [worked(100, 100), worked(300, 300)];
  expect(long.judged / short.judged).toBeLessThan(3.5);
});

test('work stays within its limit however many lines are wrong, and what is left is counted', () => {
  const { judged, left } = worked(600, 1);
  expect([judged < 110_000, left > 400]).toEqual([true, true]);
});

test('nothing is left of a dozen faults', () => {
  expect(worked(240, 20).left).toBe(0);
});
