import type { Content } from '../../../src/core/grid/cell';
import { lineName, lineWord } from '../../../src/core/tables/line-kinds';
import { grid, lines, onlyTable, parents } from './grid';

describe('the name of a line', () => {
  test.each([
    ['合计', 'plain-total'],
    ['合　　计', 'plain-total'],
    ['支出合计：', 'plain-total'],
    ['本年支出合计', 'plain-total'],
    ['合计（一＋二）', 'plain-total'],
    ['总支出', 'plain-total'],
    ['总 计', 'grand-total'],
    ['支出总计', 'grand-total'],
    ['人员经费合计', 'named-total'],
    ['小　计', 'subtotal'],
    ['基本支出小计', 'subtotal'],
    ['其中：人员经费', 'of-which'],
    ['（其中）信息化', 'of-which'],
    ['年末结转和结余', 'balance'],
    ['结余分配', 'balance'],
    ['本页小计', 'page'],
    ['注：本表反映收支。', 'end'],
    ['制表人：', 'end'],
    ['国防支出', 'detail'],
    ['合计划拨款', 'detail'],
    ['注册登记费', 'detail'],
  ])('%j is a %s', (name, word) => {
    expect(lineWord(name)).toBe(word);
  });

  test.each([
    ['一、一般公共服务支出', '一般公共服务支出'],
    ['（二）公用经费', '公用经费'],
    ['二十三、其他支出', '其他支出'],
    ['1.工资', '工资'],
    ['  其中：人员 经费', '人员经费'],
    ['10.5亩土地补偿', '10.5亩土地补偿'],
  ])('%j is kept as %j', (label, name) => {
    expect(lineName(label)).toBe(name);
  });
});

function table(...rows: readonly (readonly Content[])[]) {
  return onlyTable(grid([['2024年支出（元）'], ['项目', '金额'], ...rows]));
}

describe('其中', () => {
  test('goes on while lines are indented like it', () => {
    const read = table(
      ['一、基本支出', 100],
      ['  其中：人员经费', 80],
      ['        公用经费', 20],
      ['二、项目支出', 50],
      ['  其中：信息化', 10],
      ['合计', 150],
    );
    expect(lines(read)).toEqual([
      '1 基本支出',
      '其中 人员经费',
      '其中 公用经费',
      '1 项目支出',
      '其中 信息化',
      '合 合计',
    ]);
  });

  test('belongs to the line above it', () => {
    const read = table(['基本支出', 100], ['其中：人员经费', 80], ['公用经费', 20], ['项目支出', 50], ['合计', 150]);
    expect(parents(read)).toEqual(['人员经费 < 基本支出', '公用经费 < 基本支出']);
  });

  test('ends at a line that stands as far left as its parent', () => {
    const read = table(['甲', 100], ['其中：乙', 80], ['丙', 20], ['合计', 120]);
    expect(lines(read)).toEqual(['1 甲', '其中 乙', '1 丙', '合 合计']);
  });

  test('may be part of the total', () => {
    const read = table(['合计', 150], ['其中：财政拨款', 120], ['国防支出', 50], ['教育支出', 100]);
    expect([lines(read), parents(read)]).toEqual([
      ['合 合计', '其中 财政拨款', '1 国防支出', '1 教育支出'],
      ['财政拨款 < 合计'],
    ]);
  });
});

describe('totals', () => {
  test('合计 and 总计 are two things where 结转 stands between them', () => {
    const read = table(['国防支出', 5], ['教育支出', 2], ['本年支出合计', 7], ['年末结转和结余', 1], ['总计', 8]);
    expect(lines(read)).toEqual(['1 国防支出', '1 教育支出', '合 本年支出合计', '余 年末结转和结余', '总 总计']);
  });

  test('总计 alone is the total', () => {
    expect(lines(table(['国防支出', 5], ['教育支出', 2], ['总计', 7]))).toContain('合 总计');
  });

  test('a single 小计 at the end is the total', () => {
    expect(lines(table(['国防支出', 5], ['教育支出', 2], ['小　计', 7]))).toContain('合 小计');
  });

  test('with a name of their own are subtotals beside 总计', () => {
    const read = table(
      ['总计', 30],
      ['一般公共预算支出合计', 20],
      ['国防支出', 20],
      ['政府性基金支出合计', 10],
      ['城乡社区支出', 10],
    );
    expect(lines(read)).toEqual([
      '合 总计',
      '小 一般公共预算支出合计',
      '1 国防支出',
      '小 政府性基金支出合计',
      '1 城乡社区支出',
    ]);
  });

  test('may have nothing below them', () => {
    expect(lines(onlyTable(grid([['2024年支出（元）'], ['项目', '本年支出'], ['合计', 5]])))).toEqual(['合 合计']);
  });

  test('may be missing', () => {
    expect(lines(table(['国防支出', 5], ['教育支出', 2]))).toEqual(['1 国防支出', '1 教育支出']);
  });
});
