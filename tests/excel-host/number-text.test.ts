import { textOf } from '../../src/excel-host/number-text';

/** Content, number format, what the cell shows. */
const CASES: readonly (readonly [Parameters<typeof textOf>[0], string, string])[] = [
  [null, '0.00', ''],
  [1.005, '0.00', '1.01'],
  [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
  [0.0222, '0.00%', '2.22%'],
  [6291.029999999999, 'General', '6291.03'],
  [123456789012, 'General', '1.23457E+11'],
  [62910300, '0!.0,', '6291.0'],
  [-5, '0!.0,', '0.0'],
  [-512, '#,##0!.0,', '-0.1'],
  [45657, 'yyyy"年"m"月"d"日"', '2024年12月31日'],
  [45657, '[$-804]aaaa', '星期二'],
  [12.5, '¥#,##0.00', '¥12.50'],
  [10203, '[DBNum1]', '一万〇二百〇三'],
  [10203, '[DBNum2][$-804]G/通用格式', '壹万零贰佰零叁'],
  [100000020, '[DBNum2]General', '壹亿零贰拾'],
  [-12.5, '[DBNum2][$-804]General', '-壹拾贰.伍'],
  [1234, 'G/通用格式', '1234'],
  ['=文字', '@', '=文字'],
  ['文字', '0.00', '文字'],
  [true, '0.00', 'TRUE'],
  [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
  [5, '"没有结尾', '5'],
  [5, '', '5'],
];

test.each(CASES)('%p under %s shows %s', (content, format, expected) => {
  expect(textOf(content, format)).toBe(expected);
});
