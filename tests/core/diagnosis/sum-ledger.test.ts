import fc from 'fast-check';
import { ledgerOf } from '../../../src/core/diagnosis/sum-ledger';
import { Attempt, figureIn, keyOf, NO_TRIAL } from '../../../src/core/diagnosis/trial';
import { decimal } from '../../../src/core/figures/decimal';
import type { Figure } from '../../../src/core/figures/figure';
import type { MoneyUnit } from '../../../src/core/figures/unit';
import { judge } from '../../../src/core/relations/judge';
import type { SumRelation } from '../../../src/core/relations/relation';

const figure = (row: number, cents: number, unit: MoneyUnit, decimals: number): Figure => ({
  at: { sheet: '表', row, column: 1 },
  value: decimal((cents / 100).toFixed(2)),
  unit,
  ...{ decimals, ownDecimals: decimals },
});

function sumOf(parts: readonly Figure[], less: readonly Figure[], result: Figure): SumRelation {
  const basics = { id: 'sum', check: 'category-sum', table: '表', subject: { key: 'test', values: {} } } as const;
  return { ...basics, type: 'sum', result, addends: parts, ...(less.length === 0 ? {} : { subtracted: less }) };
}

const cents = fc.integer({ min: -500, max: 9999 });

test('a ledger tells of every trial what adding all up again tells', () => {
  const amounts = fc.array(cents, { minLength: 9, maxLength: 14 });
  const changes = fc.array(fc.tuple(fc.nat(14), fc.oneof(cents, fc.constant(12_345_678))), { maxLength: 4 });
  const shape = fc.tuple(fc.constantFrom<MoneyUnit>('万元', '元'), fc.constantFrom(2, 6), fc.boolean());
  fc.assert(
    fc.property(amounts, cents, changes, changes, shape, (all, off, first, more, [unit, decimals, takes]) => {
      const parts = all.map((each, row) => figure(row + 1, each, unit, decimals));
      const [added, less] = takes ? [parts.slice(0, -2), parts.slice(-2)] : [parts, []];
      const total = all.reduce((sum, each, row) => sum + (takes && row >= all.length - 2 ? -each : each), 0);
      const relation = sumOf(added, less, figure(0, total + (off % 3), unit, decimals));
      const base = new Map(first.map(([row, value]) => [keyOf(figure(row, 0, unit, 2)), decimal(String(value / 100))]));
      const attempt = new Attempt(base);
      for (const [row, value] of more) attempt.own.set(keyOf(figure(row, 0, unit, 2)), decimal(String(value / 100)));
      const ledger = ledgerOf(relation);
      return [NO_TRIAL, base, attempt].every((trial) => {
        const { outcome } = judge(relation, (each) => figureIn(trial, each));
        return ledger?.outcome(trial) === (outcome === 'precision' ? 'failed' : outcome);
      });
    }),
    { numRuns: 500 },
  );
});

test('short sums and sums with hidden decimals have no ledger', () => {
  const parts = Array.from({ length: 12 }, (_, row) => figure(row + 1, 100, '万元', 2));
  const hidden = { ...figure(20, 0, '万元', 2), value: decimal('0.123') };
  const sums = [
    sumOf(parts.slice(0, 3), [], figure(0, 300, '万元', 2)),
    sumOf([...parts, hidden], [], figure(0, 1200, '万元', 2)),
  ];
  expect(sums.map(ledgerOf)).toEqual([undefined, undefined]);
});
