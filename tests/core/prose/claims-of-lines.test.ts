import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../src/core/grid/dense-sheet';

/** What the check of sentences finds beside a table in 万元: actual → expected. */
function found(...texts: readonly string[]): readonly string[] {
  const table = denseSheet({
    name: '支出表',
    rows: [
      ['2024年支出情况表（万元）', null, null],
      ['功能分类', '2024年', '2023年'],
      ['一般公共服务支出', 2894.67, 2800],
      ['农林水支出', 1200.33, 1100.5],
      ['教育支出', 100.25, 90],
      ['合计', 4195.25, 3990.5],
    ],
  });
  const note = denseSheet({ name: '说明', rows: texts.map((text) => [text]) });
  const { findings } = checkWorkbook({ sheets: [table, note], names: [], calculation: 'automatic' });
  return findings.filter(({ check }) => check === 'prose').map(({ actual, expected }) => `${actual} → ${expected}`);
}

describe('a sentence that gives a figure of the table to the 分 speaks of that line', () => {
  test.each([
    ['the rate', '农林水支出1200.33万元，同比增长9.70%。', '9.70 → 9.07'],
    ['the share of the total', '农林水支出1200.33万元，占总支出的28.16%。', '28.16 → 28.61'],
    ['the change', '一般公共服务支出2894.67万元，比上年2800万元增加94.76万元。', '94.76 → 94.67'],
    ['last year', '农林水支出1200.33万元，上年为1105.50万元。', '1105.50 → 1100.50'],
    ['a whole number of last year', '教育支出由90万元增加到100.25万元，增幅11.93%。', '11.93 → 11.39'],
    ['in 元', '农林水支出12003300元，同比增长9.70%。', '9.70 → 9.07'],
  ])('and %s of it is compared', (_name, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['农林水支出1200.33万元，同比增长9.07%，占总支出的28.61%。'],
    ['一般公共服务支出2894.67万元，比上年增加94.67万元，增长3.38%。'],
    ['农林水支出1200.33万元，按可比口径增长12.40%。'],
    ['农林水支出320.55万元，同比增长9.70%。'],
    ['教育支出100.25万元，比年初预算增长5%。'],
  ])('%s gives no finding', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a sentence that gives the total of the table speaks of the same spending', () => {
  test.each([
    [
      'a list of two',
      '2024年本部门支出4195.25万元，其中，一般公共服务支出2894.67万元，农林水支出1200.30万元。',
      '1200.30 → 1200.33',
    ],
    ['a single line', '2024年本部门支出4195.25万元，主要是一般公共服务支出2984.67万元。', '2984.67 → 2894.67'],
  ])('and %s is compared', (_name, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ['2024年本部门支出4195.25万元，比上年增加204.75万元，主要是教育支出增加10.25万元。'],
    ['2024年本部门支出4195.25万元。教育支出中，中央资金20.50万元。'],
  ])('%s gives no finding', (text) => {
    expect(found(text)).toEqual([]);
  });
});
