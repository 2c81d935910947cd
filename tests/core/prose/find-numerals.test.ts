import { findQuantities } from '../../../src/core/prose/find-quantities';

const read = (text: string) => findQuantities(text).map(({ value, unit }) => value.toString() + unit);

describe('amounts and rates in Chinese numerals', () => {
  test.each([
    ['in 万元', '安排资金三百万元', ['300万元']],
    ['in 亿元', '投资二亿元', ['2亿元']],
    ['down to 元', '补助一千二百元', ['1200元']],
    ['with a rest below 万', '一百二十三万四千元', ['1234000元']],
    ['in percent', '增长百分之五点三，占百分之二十', ['5.3%', '20%']],
    ['beside digits, in order', '安排三百万元，支出250万元', ['300万元', '250万元']],
    ['that are vague', '数百万元，几十万元', []],
    ['that are parts of words', '多元发展，一元化，二元结构，单位：万元', []],
    ['that count something else', '五千人，三项工作，一百元以下', ['100元']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
