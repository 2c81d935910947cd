import { numberFormat } from '../../../src/core/figures/number-format';

const brief = (code: string, value = 1) => {
  const { kind, leastDecimals, mostDecimals, percent, scale, unit } = numberFormat(code, value);
  return `${kind} ${leastDecimals}-${mostDecimals}${percent ? ' %' : ''}${scale ? ` /${scale}` : ''}${unit ?? ''}`;
};

describe('a number format', () => {
  test.each([
    ['General', 'general 0-0'],
    ['G/通用格式', 'general 0-0'],
    ['0.00', 'number 2-2'],
    ['#,##0.00', 'number 2-2'],
    ['#,##0', 'number 0-0'],
    ['0.0#', 'number 1-2'],
    ['0.0?', 'number 1-2'],
    ['0.00%', 'number 2-2 %'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 'number 2-2'],
    ['#,##0.00_);[Red](#,##0.00)', 'number 2-2'],
    ['[红色]0.0', 'number 1-1'],
    ['¥#,##0.00', 'number 2-2'],
    ['[$¥-804]#,##0.00', 'number 2-2'],
    ['0.00"万元"', 'number 2-2万元'],
    ['0.00,', 'number 2-2 /3'],
    ['0!.0,', 'number 1-1 /4'],
    ['0!.0,"万"', 'number 1-1 /4万元'],
    ['0\\.0,', 'number 1-1 /4'],
    ['0.00E+00', 'general 0-0'],
    ['# ?/?', 'general 0-0'],
    ['@', 'text 0-0'],
    ['yyyy-mm-dd', 'date 0-0'],
    ['yyyy"年"m"月"', 'date 0-0'],
    ['m/d/yy', 'date 0-0'],
    ['[$-804]aaaa', 'date 0-0'],
    ['h:mm:ss', 'date 0-0'],
    ['"unclosed', 'general 0-0'],
    ['[unclosed', 'general 0-0'],
  ])('%s', (code, expected) => {
    expect(brief(code)).toBe(expected);
  });

  test('takes the section for negative amounts', () => {
    expect(brief('0.00;-0.0', -1)).toBe('number 1-1');
  });

  test('shows a zero written as a dash at the precision of its column', () => {
    expect(brief('0.00;-0.00;"-"', 0)).toBe('number 2-2');
  });

  test('takes the section whose condition holds', () => {
    expect(brief('[>=10000]0!.0,"万元";0', 20_000)).toBe('number 1-1 /4万元');
  });

  test('takes the section without a condition where none holds', () => {
    expect(brief('[>=10000]0!.0,"万元";0', 200)).toBe('number 0-0');
  });
});
