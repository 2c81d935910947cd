import fc from 'fast-check';
import { decimal, shift } from '../../../src/core/figures/decimal';
import type { Figure } from '../../../src/core/figures/figure';
import type { MoneyUnit } from '../../../src/core/figures/unit';
import { judge } from '../../../src/core/relations/judge';
import { differenceOf, equalOf, figureOf, sumOf, typed } from './figure-of';

const outcome = (...parts: Parameters<typeof sumOf>) => judge(sumOf(...parts)).outcome;

describe('a sum', () => {
  test('that adds up is exact', () => {
    expect(outcome(figureOf('6.30'), figureOf('2.10'), figureOf('4.20'))).toBe('exact');
  });

  test('within half a unit for each figure is rounding', () => {
    expect(outcome(figureOf('6.31'), figureOf('2.10'), figureOf('4.20'))).toBe('rounding');
  });

  test('beyond that fails', () => {
    expect(outcome(figureOf('6.32'), figureOf('2.10'), figureOf('4.20'))).toBe('failed');
  });

  test('that fails tells what was expected and how far the total is from it', () => {
    expect(judge(sumOf(figureOf('6.00'), figureOf('2.10'), figureOf('4.20')))).toMatchObject({
      expected: decimal('6.3'),
      difference: decimal('-0.3'),
      tolerance: decimal('0.015'),
    });
  });

  const ten = Array.from({ length: 10 }, () => figureOf('1.00'));

  test('of ten with a gap of two units is likely rounding', () => {
    expect(judge(sumOf(figureOf('10.01'), ...ten))).toMatchObject({ outcome: 'rounding', isLarge: false });
  });

  test('of ten with a gap of five units is rounding that is larger than likely', () => {
    expect(judge(sumOf(figureOf('10.05'), ...ten))).toMatchObject({ outcome: 'rounding', isLarge: true });
  });

  test('in 元 shown to one 分 has no rounding', () => {
    expect(outcome(figureOf('6.31', 2, '元'), figureOf('2.10', 2, '元'), figureOf('4.20', 2, '元'))).toBe('failed');
  });

  test('in 万元 shown to one 分 has no rounding', () => {
    expect(outcome(figureOf('6.300001', 6), figureOf('2.1', 6), figureOf('4.2', 6))).toBe('failed');
  });

  test('stored hidden decimals that agree decide for it', () => {
    expect(outcome(figureOf('3.0126'), figureOf('1.0042'), figureOf('2.0084'))).toBe('exact');
  });

  test('stored hidden decimals that differ by one unit of their own are rounding', () => {
    expect(outcome(figureOf('3.0127'), figureOf('1.0042'), figureOf('2.0084'))).toBe('rounding');
  });

  test('stored hidden decimals that differ by more fail, though the shown figures agree', () => {
    expect(outcome(figureOf('3.0146'), figureOf('1.0042'), figureOf('2.0084'))).toBe('failed');
  });

  test('a total typed as shown may be the rounding of finer stored amounts', () => {
    expect(outcome(figureOf('3.01'), figureOf('1.0042'), figureOf('2.0084'))).toBe('rounding');
  });

  test('a total typed as the sum of the shown figures misses the stored ones', () => {
    expect(outcome(figureOf('3.00'), figureOf('1.0042'), figureOf('1.0044'), figureOf('1.0043'))).toBe('failed');
  });

  test('amounts divided below one 分 carry half a 分 each', () => {
    const third: Figure = { ...figureOf('33.33', 2, '元'), wasCut: true };
    expect(outcome(figureOf('100.00', 2, '元'), third, third, third)).toBe('rounding');
  });

  test('that holds only at the fewer decimals of the total is a matter of precision', () => {
    expect(outcome(typed('6'), figureOf('2.10'), figureOf('4.20'))).toBe('precision');
  });

  test('a shorter addend is exact', () => {
    expect(outcome(figureOf('7.30'), typed('3'), figureOf('4.20'))).toBe('failed');
  });

  test('of amounts in different units is judged exactly', () => {
    expect(outcome(figureOf('3', 6), figureOf('10000', 2, '元'), figureOf('20000', 2, '元'))).toBe('exact');
  });

  test('in different units may be off by the rounding of the coarser ones', () => {
    expect(outcome(figureOf('3.00'), figureOf('10020', 2, '元'), figureOf('20020', 2, '元'))).toBe('rounding');
  });

  test('of amounts and rates cannot be decided', () => {
    expect(outcome(figureOf('3'), figureOf('2', 2, '%'), figureOf('1'))).toBe('undecidable');
  });

  test('holds again when the wrong figure is replaced', () => {
    const wrong = figureOf('2.01');
    const relation = sumOf(figureOf('6.30'), wrong, figureOf('4.20'));
    const right: Figure = { ...wrong, value: decimal('2.10') };
    expect(judge(relation, (figure) => (figure === wrong ? right : figure)).outcome).toBe('exact');
  });
});

describe('a difference', () => {
  test('is exact when it holds', () => {
    expect(judge(differenceOf(figureOf('136.86'), figureOf('6291.03'), figureOf('6154.17'))).outcome).toBe('exact');
  });

  test('off by one in the last place is rounding', () => {
    expect(judge(differenceOf(figureOf('136.87'), figureOf('6291.03'), figureOf('6154.17'))).outcome).toBe('rounding');
  });

  test('with the wrong sign fails and tells the right one', () => {
    expect(judge(differenceOf(figureOf('-136.86'), figureOf('6291.03'), figureOf('6154.17')))).toMatchObject({
      outcome: 'failed',
      expected: decimal('136.86'),
    });
  });
});

describe('the same figure in two places', () => {
  test('may stand in two units', () => {
    expect(judge(equalOf(figureOf('62910300', 2, '元'), figureOf('6291.03'))).outcome).toBe('exact');
  });

  test('may be the rounding of the other', () => {
    expect(judge(equalOf(figureOf('6291.0', 1), figureOf('6291.03'))).outcome).toBe('rounding');
  });
});

describe('whatever the figures', () => {
  const cents = fc.integer({ min: -9_999_999, max: 9_999_999 });
  const lists = fc.array(cents, { minLength: 1, maxLength: 12 });
  const amount = (value: number, unit: MoneyUnit = '万元', places = 0) => ({
    ...figureOf('0', 2 - places, unit),
    value: shift(decimal(String(value)), places - 2),
  });

  test('the order of the addends does not change the verdict', () => {
    fc.assert(
      fc.property(lists, cents, (values, total) => {
        const addends = values.map((each) => amount(each));
        const result = amount(total);
        expect(judge(sumOf(result, ...addends.toReversed()))).toEqual(judge(sumOf(result, ...addends)));
      }),
    );
  });

  test('giving all figures in 元 instead of 万元 does not change the verdict', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -20, max: 20 }), (values, gap) => {
        const total = values.reduce((sum, each) => sum + each, gap);
        const inTenThousands = sumOf(amount(total), ...values.map((each) => amount(each)));
        const inYuan = sumOf(amount(total, '元', 4), ...values.map((each) => amount(each, '元', 4)));
        expect(judge(inYuan).outcome).toBe(judge(inTenThousands).outcome);
      }),
    );
  });

  test('changing every sign does not change the verdict', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -20, max: 20 }), (values, gap) => {
        const total = values.reduce((sum, each) => sum + each, gap);
        const upright = sumOf(amount(total), ...values.map((each) => amount(each)));
        const turned = sumOf(amount(-total), ...values.map((each) => amount(-each)));
        expect(judge(turned).outcome).toBe(judge(upright).outcome);
      }),
    );
  });

  test('honest rounding of the addends is never accused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 40 }),
        (values) => {
          const rounded = (value: number) => Math.sign(value) * Math.round(Math.abs(value) / 100);
          const total = values.reduce((sum, each) => sum + each, 0);
          const relation = sumOf(amount(rounded(total)), ...values.map((each) => amount(rounded(each))));
          expect(['exact', 'rounding']).toContain(judge(relation).outcome);
        },
      ),
    );
  });
});
