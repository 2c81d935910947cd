import fc from 'fast-check';
import { replaceInText } from '../../src/app/replace-in-text';

test.each([
  ['a number with fewer decimals than its list', '支出5万元。', '5.00', '5.10', '支出5.10万元。'],
  ['a number in full-width digits', '支出１００．５万元。', '100.5', '105.0', '支出105.0万元。'],
  ['grouped digits', '共1,234,567.89元', '1234567.89', '1234576.89', '共1,234,576.89元'],
  ['a decrease, which words say', '减少12.50万元', '-12.50', '-13.00', '减少13.00万元'],
  ['a negative rate', '增长-3.6%', '-3.6', '-3.5', '增长-3.5%'],
  ['a year of the same digits, which stays', '2024年支出2024万元', '2024', '2042', '2024年支出2042万元'],
  ['words', '一、医疗卫生支出', '医疗卫生支出', '卫生健康支出', '一、卫生健康支出'],
])('%s', (_, text, from, to, expected) => {
  expect(replaceInText(text, from, to)).toBe(expected);
});

test.each([
  ['the number stands twice', '本年100万元，上年100万元', '100', '120'],
  ['the number is a part of another one', '支出2136.86万元', '136.86', '138.66'],
  ['a decrease would have to become an increase', '减少12.50万元', '-12.50', '13.00'],
  ['the number is not there', '支出良好', '100', '120'],
  ['nothing is to be replaced', '支出100万元', '', '120'],
])('is not replaced where %s', (_, text, from, to) => {
  expect(replaceInText(text, from, to)).toBeUndefined();
});

test('replacing there and back gives the text again', () => {
  const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      const text = `本年支出${from}万元，较好。`;
      expect(replaceInText(replaceInText(text, from, to) ?? '', to, from)).toBe(text);
    }),
  );
});
