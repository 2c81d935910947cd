import { findingsOf } from '../findings-of';
import type { TableParts } from '../table-of';

const NAMES = ['一般公共服务支出', '教育支出', '卫生健康支出', '农林水支出', '住房保障支出', '其他支出'];
const AMOUNTS = [120.5, 60.25, 33.1, 80.75, 20.4, 5];

function table(name: string, amounts: readonly number[], more: Partial<TableParts> = {}): TableParts {
  const rows = amounts.map((amount, index): [string, number] => [NAMES[index] ?? '', amount]);
  const total = amounts.reduce((sum, amount) => sum + amount * 100, 0) / 100;
  return { roles: ['current'], rows: [...rows, ['合计', total]], name, ...more };
}

const with2 = (amount: number) => AMOUNTS.map((each, index) => (index === 2 ? amount : each));

describe('two tables of the clerk’s own that hold the same lines', () => {
  test('give no finding where they agree', () => {
    expect(findingsOf('cross-table', table('甲', AMOUNTS), table('乙', AMOUNTS))).toEqual([]);
  });

  test('give a warning where one line and the total differ', () => {
    expect(findingsOf('cross-table', table('甲', AMOUNTS), table('乙', with2(34.1)))).toEqual([
      'warning 乙!B4 34.10 → 33.10 cross-table.same',
      'warning 乙!B8 321.00 → 320.00 cross-table.same',
    ]);
  });

  test('are not compared where many lines differ', () => {
    const other = AMOUNTS.map((amount) => amount + 1);
    expect(findingsOf('cross-table', table('甲', AMOUNTS), table('乙', other))).toEqual([]);
  });

  test('are not compared where one is a budget', () => {
    expect(findingsOf('cross-table', table('甲', AMOUNTS), table('预算', with2(34.1)))).toEqual([]);
  });

  test('are not compared where a third is like them', () => {
    const tables = [table('甲', AMOUNTS), table('乙', with2(34.1)), table('丙', AMOUNTS)];
    expect(findingsOf('cross-table', ...tables)).toEqual([]);
  });

  test('are not compared across years', () => {
    const last = table('乙', with2(34.1), { year: 2023 });
    expect(findingsOf('cross-table', table('甲', AMOUNTS), last)).toEqual([]);
  });
});
