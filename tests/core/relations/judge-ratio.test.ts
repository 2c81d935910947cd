import fc from 'fast-check';
import { decimal, roundTo } from '../../../src/core/figures/decimal';
import { judge } from '../../../src/core/relations/judge';
import { figureOf, growthOf, shareOf, typed } from './figure-of';

const rate = (value: string, decimals = 2) => figureOf(value, decimals, '%');
const growth = (shown: string, current: string, prior: string, decimals = 2) =>
  judge(growthOf(rate(shown, decimals), figureOf(current), figureOf(prior))).outcome;
const share = (shown: string, part: string, whole: string) =>
  judge(shareOf(rate(shown), figureOf(part), figureOf(whole))).outcome;

describe('a growth rate', () => {
  test('stored to all its digits is exact', () => {
    expect(judge(growthOf(rate('2.223858'), figureOf('6291.03'), figureOf('6154.17'))).outcome).toBe('exact');
  });

  test('rounded to its shown digits is rounding', () => {
    expect(growth('2.22', '6291.03', '6154.17')).toBe('rounding');
  });

  test('that was cut off instead of rounded is called truncated', () => {
    expect(growth('4.82', '2894.67', '2761.40')).toBe('truncated');
  });

  test('that was cut off is called truncated below zero, too', () => {
    expect(growth('-4.29', '5742.10', '6000.00')).toBe('truncated');
  });

  test('one unit further from zero is not truncated', () => {
    expect(growth('2.23', '6291.03', '6154.17')).toBe('nudged');
  });

  test('that is wrong fails and tells the right one', () => {
    expect(judge(growthOf(rate('2.18'), figureOf('6291.03'), figureOf('6154.17')))).toMatchObject({
      outcome: 'failed',
      expected: expect.objectContaining({ s: 1 }),
    });
  });

  test('on a small base is as wide as the rounding of the base makes it', () => {
    expect(growth('114.29', '0.15', '0.07')).toBe('rounding');
  });

  test('on a small base is still not anything', () => {
    expect(growth('180.00', '0.15', '0.07')).toBe('failed');
  });

  test('with fewer digits than its column shows is a matter of precision', () => {
    const relation = growthOf({ ...rate('2.2'), ownDecimals: 1 }, figureOf('6291.03'), figureOf('6154.17'));
    expect(judge(relation).outcome).toBe('precision');
  });

  test('cannot be judged on a zero base', () => {
    expect(growth('100.00', '2.88', '0')).toBe('undecidable');
  });

  test('with the sign turned fails', () => {
    expect(growth('-2.22', '6291.03', '6154.17')).toBe('failed');
  });

  test('given as a fraction fails', () => {
    expect(growth('0.02', '6291.03', '6154.17')).toBe('failed');
  });

  test('honestly rounded is never accused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 101, max: 9_999_999 }), (now, before) => {
        const exact = decimal(String((BigInt(now - before) * 10n ** 12n) / BigInt(before))).times(decimal('1e-10'));
        const shownNow = roundTo(decimal(`${now}e-3`), 2);
        const shownBefore = roundTo(decimal(`${before}e-3`), 2);
        const relation = growthOf(
          { ...rate('0'), value: roundTo(exact, 2) },
          { ...figureOf('0'), value: shownNow },
          { ...figureOf('0'), value: shownBefore },
        );
        expect(['exact', 'rounding']).toContain(judge(relation).outcome);
      }),
    );
  });
});

describe('a share', () => {
  test('rounded is rounding', () => {
    expect(share('46.01', '2894.67', '6291.03')).toBe('rounding');
  });

  test('one too high in its last place, as when shares are made to add up to 100, is called nudged', () => {
    expect(share('46.02', '2894.67', '6291.03')).toBe('nudged');
  });

  test('of a part in 元 and a whole in 万元 is judged alike', () => {
    const relation = shareOf(rate('46.01'), figureOf('28946700', 2, '元'), figureOf('6291.03'));
    expect(judge(relation).outcome).toBe('rounding');
  });

  test('of a rate that is no rate cannot be decided', () => {
    expect(judge(shareOf(typed('46.01'), figureOf('2894.67'), figureOf('6291.03'))).outcome).toBe('undecidable');
  });
});
