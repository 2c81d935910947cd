import { findQuantities } from '../../../src/core/prose/find-quantities';

const read = (text: string) => findQuantities(text).map(({ digits, unit }) => digits + unit);

describe('figures in a text', () => {
  test.each([
    ['amounts and rates', '全年支出512.30万元，增长3.1%。', ['512.30万元', '3.1%']],
    ['a missing 元', '较上年480.1万增加', ['480.1万元']],
    ['spaces between digits and unit', '税收 1276 万元', ['1276万元']],
    ['thousands separators', '共12,345,678.90元', ['12345678.90元']],
    ['full-width digits', '增长２．５％', ['2.5%']],
    ['points and multiples', '提高1.2个百分点，是上年的3倍', ['1.2points', '3times']],
    ['years, months and hours', '2025年2月底，24小时值班', []],
    ['events named by numbers', '化解“106”事件、“7.28”洪水', []],
    ['people, land and weight', '5.6万人，10.6万亩，5.2万吨', []],
    ['ranges', '收入10万元—30万元的村7个，30-50万元的村1个', []],
    ['open ranges', '100万元以上的村2个，在线率90%以上', []],
    ['a negative rate', '增长率为-2.2%', ['-2.2%']],
    ['a list without spaces', '其中，办公费3万元，印刷费2.5万元', ['3万元', '2.5万元']],
    ['numbers in Chinese words', '五包一、一号文件', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
