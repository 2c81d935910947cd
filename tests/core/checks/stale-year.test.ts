import { staleYears } from '../../../src/core/checks/stale-year';
import { runOf } from '../../../src/core/prose/text-run';

const quotes = (text: string) =>
  staleYears(runOf({ sheet: '说明', row: 0, column: 0 }, text), 2024).map(({ actual }) => actual);

describe('last year’s year in a report on 2024', () => {
  test.each([
    ['in a title', '第三部分 示例局2023年度部门决算情况说明', ['2023年度部门决算情况说明']],
    ['in a sentence of this year', '2023年度“三公”经费支出决算数小于预算数。', ['2023年度“三公”经费支出决算']],
    ['in a comparison', '与2023年度部门决算相比，收入增加3万元。', []],
    ['beside this year', '2024年度支出决算3万元，2023年度支出决算2万元。', []],
    ['of a sentence on last year', '上年（2023年度）支出决算为2万元。', []],
    ['of this year', '2024年度部门决算情况说明', []],
    ['long ago', '2015年度部门决算', []],
  ])('%s', (_name, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
