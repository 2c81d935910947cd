import { readAmount, shownDecimals } from '../../../src/core/figures/reading';
import type { Content } from '../../../src/core/grid/cell';

const at = { sheet: '支出表', row: 4, column: 1 };
const amounts = { unit: '万元', decimals: 2, rate: null } as const;
const percents = { unit: null, decimals: 2, rate: 'percent' } as const;
const fractions = { unit: null, decimals: 2, rate: 'fraction' } as const;

const read = (content: Content, format = 'General', column: Parameters<typeof readAmount>[2] = amounts) => {
  const reading = readAmount(content, format, column, at);
  if (reading.kind !== 'figure') return reading.kind;
  return `${reading.figure.value.toString()} ${reading.figure.unit} ${reading.figure.ownDecimals}`;
};

describe('a cell read as an amount', () => {
  test('keeps where it stands and the precision of its column', () => {
    expect(readAmount(5, 'General', amounts, at)).toMatchObject({ figure: { at, decimals: 2, ownDecimals: 0 } });
  });

  test.each([
    [6291.029999999999, 'General', '6291.03 万元 2'],
    [5, '#,##0.00', '5 万元 2'],
    [2.5, '0.0#', '2.5 万元 1'],
    ['2,894.67', '@', '2894.67 万元 2'],
    ['29104元', '@', '2.9104 万元 4'],
    ['0.5亿', '@', '5000 万元 0'],
    [123456, '0!.0,', '12.3456 万元 1'],
    [45000, 'yyyy-mm-dd', 'text'],
    [null, 'General', 'blank'],
    ['  ', 'General', 'blank'],
    ['—', 'General', 'nothing'],
    ['见附注', 'General', 'text'],
    [true, 'General', 'text'],
    [{ error: '#REF!' }, 'General', 'error'],
    [0.0222, '0.00%', '2.22 % 2'],
  ] as const)('%p shown as %s', (content, format, expected) => {
    expect(read(content, format)).toBe(expected);
  });

  test('no amount in 元 is read finer than one 分', () => {
    expect(read(12.3456, 'General', { ...amounts, unit: '元' })).toBe('12.35 元 2');
  });

  test('an amount in 万元 reaches one 分 at six decimals', () => {
    expect(read(12.34567891)).toBe('12.345679 万元 6');
  });

  test('an unknown unit is taken as 万元', () => {
    expect(read(5, 'General', { ...amounts, unit: null })).toBe('5 万元 0');
  });
});

describe('a cell read as a rate', () => {
  test.each([
    [2.22, 'General', percents, '2.22 % 2'],
    [0.0222, 'General', fractions, '2.22 % 2'],
    [0.0222, '0.00%', percents, '2.22 % 2'],
    ['2.22%', '@', fractions, '2.22 % 2'],
    ['2.22', '@', percents, '2.22 % 2'],
    [0.022238569, '0.0%', percents, '2.223857 % 1'],
  ] as const)('%p shown as %s', (content, format, column, expected) => {
    expect(read(content, format, column)).toBe(expected);
  });
});

describe('the decimals that a cell shows', () => {
  test.each([
    [5, '0.00', 2],
    [5.5, 'General', 1],
    [0.1 + 0.2, 'General', 1],
    ['1,234.50', '@', 2],
    [123456, '#,##0,', 0],
  ] as const)('%p as %s: %i', (content, format, expected) => {
    expect(shownDecimals(content, format, amounts)).toBe(expected);
  });

  test('are none where no amount stands', () => {
    expect(shownDecimals('—', 'General', amounts)).toBeNull();
  });
});
