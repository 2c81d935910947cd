import fc from 'fast-check';
import { add, round, sumOf } from '../../../src/excel-host/formulas/numbers';
import { dateOfSerial, serialOfDate } from '../../../src/excel-host/formulas/serial-date';
import { readTypedNumber } from '../../../src/excel-host/formulas/typed-number';
import { wildcardTest } from '../../../src/excel-host/formulas/wildcards';

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

test('amounts with two decimals add up exactly at 15 digits', () => {
  fc.assert(
    fc.property(fc.array(cents), (all) => {
      const exact = all.reduce((sum, each) => sum + each, 0) / 100;
      expect(round(sumOf(all.map((each) => each / 100)), 2)).toBe(round(exact, 2));
    }),
  );
});

test('a number minus itself with noise in its last digits is 0', () => {
  expect(add(0.1 + 0.2, -0.3)).toBe(0);
});

test('rounding to two places keeps what has two places', () => {
  fc.assert(fc.property(cents, (each) => expect(round(each / 100, 2)).toBe(each / 100 || 0)));
});

test('every day from 1900 on goes to a date and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_958_465 }).filter((serial) => serial !== 60),
      (serial) => {
        const date = dateOfSerial(serial);
        expect(date && serialOfDate(date.year, date.month, date.day)).toBe(serial);
      },
    ),
  );
});

test.each([
  ['1,234.50', 1234.5],
  ['12,34', undefined],
  ['45%', 0.45],
  ['1.1%', 0.011],
  ['(5)', -5],
  ['¥1,200', 1200],
  ['1e3', 1000],
  ['2024-1-5', 45296],
  ['2024年1月', 45292],
  ['2024-13-5', undefined],
  ['2024/2/30', undefined],
  ['6:30', 0.2708333333333333],
  ['', undefined],
  ['一百', undefined],
  ['.', undefined],
  ['-', undefined],
])('reads %s as %s', (text, expected) => {
  expect(readTypedNumber(text)).toBe(expected);
});

test('wildcards match as their definition says', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '支'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '支', '*', '?'), maxLength: 8 });
  const defined = (wanted: string, text: string): boolean => {
    if (wanted === '') return text === '';
    const [first, rest] = [wanted.charAt(0), wanted.slice(1)];
    if (first === '*') return defined(rest, text) || (text !== '' && defined(wanted, text.slice(1)));
    return text !== '' && (first === '?' || first === text.charAt(0)) && defined(rest, text.slice(1));
  };
  fc.assert(fc.property(pattern, letters, (wanted, text) => wildcardTest(wanted)(text) === defined(wanted, text)));
});

test('a pattern of many stars is decided at once', () => {
  expect(wildcardTest('*a'.repeat(50))('b'.repeat(20_000))).toBe(false);
});
