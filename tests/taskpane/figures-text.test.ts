import { groupedDigits, signedDigits } from '../../src/taskpane/figures-text';

describe('figures in the pane', () => {
  it.each([
    ['6291.03', '6,291.03'],
    ['-1234567', '−1,234,567'],
    ['0.5', '0.5'],
    ['123456.7891', '123,456.7891'],
    ['=SUM(B4:B17)', '=SUM(B4:B17)'],
    ['社会保障和就业支出', '社会保障和就业支出'],
  ])('show %s as %s', (text, shown) => {
    expect(groupedDigits(text)).toBe(shown);
  });

  it.each([
    ['0.09', '+0.09'],
    ['-0.09', '−0.09'],
    ['0.00', '0.00'],
  ])('show the difference %s as %s', (text, shown) => {
    expect(signedDigits(text)).toBe(shown);
  });
});
