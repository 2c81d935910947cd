import fc from 'fast-check';
import { isNothingText, parseAmountText } from '../../../src/core/figures/amount-text';

const read = (text: string) => {
  const amount = parseAmountText(text);
  return amount && `${amount.value.toString()} ${amount.decimals}${amount.unit ?? ''}${amount.percent ? '%' : ''}`;
};

describe('an amount written as text', () => {
  test.each([
    ['1,234.50', '1234.5 2'],
    ['３８１．１２', '381.12 2'],
    ['2036.32万元', '2036.32 2万元'],
    ['2036.32 万', '2036.32 2万元'],
    ['29104元', '29104 0元'],
    ['1.5亿', '1.5 1亿元'],
    ['\u00a0195.57 ', '195.57 2'],
    ['　12　', '12 0'],
    ['1 276', '1276 0'],
    ['(12.30)', '-12.3 2'],
    ['（12.30）万元', '-12.3 2万元'],
    ['△2.98', '-2.98 2'],
    ['▲ 2.98', '-2.98 2'],
    ['－2.98', '-2.98 2'],
    ['−2.98', '-2.98 2'],
    ['+5', '5 0'],
    ['￥1,000.00', '1000 2'],
    ['2.22%', '2.22 2%'],
    ['-4.31％', '-4.31 2%'],
    ['0', '0 0'],
    ['.5', '0.5 1'],
  ])('%s is read as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    '约20',
    '2024年',
    '10—30',
    '1,23',
    '1.2.3',
    '①',
    '5²',
    '12-',
    '(-5)',
    '1e5',
    '十万元',
    'abc',
    '%',
    '元',
    '--',
    '440102199003071234',
    '6222 0212 3456 7890 123',
  ])('%s is not an amount', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('any amount with thousands separators reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        const amount = (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
        expect(parseAmountText(amount)?.value.toFixed(2)).toBe((cents / 100 || 0).toFixed(2));
      }),
    );
  });
});

describe('a sign for nothing', () => {
  test.each(['—', '-', '/', '——', '－', '--', ' — ', '无'])('%s', (text) => {
    expect(isNothingText(text)).toBe(true);
  });

  test.each(['0', '', '-5', 'a', '—5'])('%s is not one', (text) => {
    expect(isNothingText(text)).toBe(false);
  });
});
