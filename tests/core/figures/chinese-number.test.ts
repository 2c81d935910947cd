import fc from 'fast-check';
import { chineseNumber } from '../../../src/core/figures/chinese-number';

describe('a number in Chinese numerals', () => {
  test.each([
    ['二〇二四', 2024],
    ['二○二三', 2023],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['一百二十三', 123],
    ['两千', 2000],
    ['三千零五十', 3050],
    ['一万二千', 12_000],
    ['一万零五', 10_005],
    ['三亿', 300_000_000],
    ['一亿零三百万', 103_000_000],
    ['壹仟贰佰叁拾肆', 1234],
    ['零', 0],
  ])('%s is %i', (text, expected) => {
    expect(chineseNumber(text)).toBe(expected);
  });

  test.each([
    '',
    '百',
    '十百',
    '一二十',
    '三千五',
    '一万五',
    '一百五',
    '一百零',
    '百分之五',
    '约十',
    '五abc',
    '万',
    '一零十',
    '一万亿',
  ])('%s is not read', (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });

  /** Writes a number below 10,000 the plain way. */
  function below10000(value: number): string {
    const digits = [...String(value)].map(Number);
    const units = ['', '十', '百', '千'];
    return digits
      .map((digit, index) =>
        digit === 0 ? '零' : '零一二三四五六七八九'.charAt(digit) + units[digits.length - 1 - index],
      )
      .join('')
      .replace(/零+/g, '零')
      .replace(/(?<=.)零$/, '');
  }

  test('reads back what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(chineseNumber(below10000(value))).toBe(value);
      }),
    );
  });
});
