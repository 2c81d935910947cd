import { checkWorkbook } from '../../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../../src/core/grid/dense-sheet';

const GENERAL = denseSheet({
  name: '一般公共预算支出',
  rows: [
    ['一般公共预算财政拨款支出决算表'],
    [null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    [null, '合计', 60.5, 40.5, 20],
    ['201', '一般公共服务支出', 50.5, 30.5, 20],
    ['20106', '财政事务', 50.5, 30.5, 20],
    ['2010601', '行政运行', 30.5, 30.5, 0],
    ['2010607', '信息化建设', 20, 0, 20],
    ['221', '住房保障支出', 10, 10, 0],
    ['22102', '住房改革支出', 10, 10, 0],
    ['2210201', '住房公积金', 10, 10, 0],
  ],
});

const TOTAL = '一般公共预算财政拨款支出年初预算为70.00万元，支出决算为60.50万元，完成年初预算的86.43%。其中：';
const ITEMS = [
  '1、一般公共服务支出（类）财政事务（款）行政运行（项）。年初预算为35.00万元，支出决算为30.50万元。',
  '2、一般公共服务支出（类）财政事务（款）信息化建设（项）。年初预算为25.00万元，支出决算为20.00万元。',
  '3、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为10.00万元。',
];

function found(total: string, items: readonly string[]): readonly string[] {
  const text = denseSheet({ name: '说明', rows: [total, ...items].map((each) => [each]) });
  const { findings } = checkWorkbook({ sheets: [GENERAL, text], names: [], calculation: 'automatic' });
  return findings
    .filter(({ check }) => check === 'prose')
    .map(({ severity, message, actual, expected, cells }) => {
      const row = (cells[0]?.row ?? 0) + 1;
      return [severity, `A${row}`, message.key.replace('checks.prose.', ''), actual, expected, message.values.official]
        .filter((part) => part != null && part !== '')
        .join(' ');
    });
}

const changed = (index: number, from: string, to: string) =>
  ITEMS.map((item, at) => (at === index ? item.replace(from, to) : item));

describe('the items of the general budget in the explanation', () => {
  test('that agree with the form give no finding', () => {
    expect(found(TOTAL, ITEMS)).toEqual([]);
  });

  test('are compared with their lines', () => {
    expect(found(TOTAL, changed(0, '决算为30.50', '决算为30.05'))).toEqual(['error A2 table 30.05 30.50']);
  });

  test('have budgets that add up to the whole budget', () => {
    expect(found(TOTAL, changed(1, '预算为25.00', '预算为26.00'))).toEqual(['error A1 items 70.00 71.00']);
  });

  test('have budgets that are not added up while one is missing', () => {
    expect(found(TOTAL, ITEMS.slice(0, 2))).toEqual([]);
  });

  test('are called as in the form', () => {
    expect(found(TOTAL, changed(2, '住房改革支出（款）', '住房保障支出（款）'))).toEqual([
      'warning A4 other-name 10.00 住房保障支出—住房改革支出—住房公积金',
    ]);
  });
});
