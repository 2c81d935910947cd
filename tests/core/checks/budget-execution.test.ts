import { findingsOf, run } from './findings-of';
import type { TableParts } from './table-of';

const roles = ['initial-budget', 'adjusted-budget', 'current', 'execution-rate'] as const;
const table = (rows: TableParts['rows'], heading = '执行率'): TableParts => ({
  roles,
  rows,
  kind: 'budget-execution',
  headings: ['年初预算数', '全年预算数', '全年执行数', heading],
});

describe('an execution rate', () => {
  test('is by the budget that its heading names', () => {
    const rows: TableParts['rows'] = [['甲', 1560.05, 1520.25, 1511.89, 96.91]];
    expect(findingsOf('budget-execution', table(rows, '完成年初预算%'))).toEqual([]);
  });

  test('is by the adjusted budget where nothing else is said', () => {
    expect(findingsOf('budget-execution', table([['甲', 1560.05, 1520.25, 1511.89, 99.45]]))).toEqual([]);
  });

  test('is by the budget that fits most lines', () => {
    const rows: TableParts['rows'] = [
      ['甲', 1560.05, 1520.25, 1511.89, 96.91],
      ['乙', 200.5, 220.5, 100.25, 50],
    ];
    expect(findingsOf('budget-execution', table(rows))).toEqual([]);
  });

  test('that is wrong is an error', () => {
    expect(findingsOf('budget-execution', table([['甲', 1560.05, 1520.25, 1511.89, 95.5]]))).toEqual([
      'error E2 95.5 → 99.5 budget-execution.rate',
    ]);
  });

  test('has no meaning without a budget', () => {
    expect(run('budget-execution', [table([['甲', 0, 0, 5, 100]])]).tried).toBe(0);
  });
});

describe('an adjusted budget', () => {
  const adjusted = (result: number): TableParts => ({
    roles: ['initial-budget', 'ignored', 'adjusted-budget'],
    headings: ['年初预算数', '预算调整数', '调整后预算数'],
    rows: [['甲', 100.5, -20.25, result]],
  });

  test('is the initial one plus adjustments', () => {
    expect(findingsOf('budget-execution', adjusted(80.25))).toEqual([]);
  });

  test('that is not is an error', () => {
    expect(findingsOf('budget-execution', adjusted(120.75))).toEqual([
      'error D2 120.75 → 80.25 budget-execution.adjusted',
    ]);
  });
});

describe('an adjusted budget headed 调整预算 beside 预算调整', () => {
  const adjusted = (result: number): TableParts => ({
    roles: ['initial-budget', 'ignored', 'adjusted-budget'],
    headings: ['年初预算', '预算调整', '调整预算'],
    rows: [['甲', 100.5, -20.25, result]],
  });

  test('that is not the initial one plus adjustments is an error', () => {
    expect(findingsOf('budget-execution', adjusted(120.75))).toEqual([
      'error D2 120.75 → 80.25 budget-execution.adjusted',
    ]);
  });
});

describe('a budget with what was added and what was taken off in two columns', () => {
  const adjusted = (off: number, result: number): TableParts => ({
    roles: ['initial-budget', 'ignored', 'ignored', 'adjusted-budget'],
    headings: ['年初预算数', '追加数', '调减数', '调整后预算数'],
    rows: [['甲', 100.5, 30.25, off, result]],
  });

  test.each([[10.25], [-10.25]])('counts both, the latter written as %d', (off) => {
    expect(findingsOf('budget-execution', adjusted(off, 120.5))).toEqual([]);
  });

  test('that does not is an error', () => {
    expect(findingsOf('budget-execution', adjusted(10.25, 130.75))).toEqual([
      'error E2 130.75 → 120.50 budget-execution.adjusted',
    ]);
  });
});

describe('a closing balance', () => {
  const fund = (closing: number): TableParts => ({
    kind: 'government-fund',
    roles: ['ignored', 'income', 'current', 'ignored'],
    headings: ['年初结转和结余', '本年收入', '本年支出/小计', '年末结转和结余'],
    rows: [['城乡社区支出', 20.25, 100.5, 90.5, closing]],
  });

  test('is the opening one plus income minus spending', () => {
    expect(findingsOf('budget-execution', fund(30.25))).toEqual([]);
  });

  test('that is not is an error', () => {
    expect(findingsOf('budget-execution', fund(10.25))).toEqual(['error E2 10.25 → 30.25 budget-execution.carry-over']);
  });
});

describe('what is left of a budget', () => {
  const left = (result: number, heading: string): TableParts => ({
    roles: ['adjusted-budget', 'current', 'ignored'],
    headings: ['全年预算数', '全年执行数', heading],
    rows: [
      ['甲', 100.5, 90.25, result],
      ['乙', 50.5, 60.25, result - 20],
    ],
  });

  test('is budget minus spending', () => {
    expect(findingsOf('budget-execution', left(10.25, '预算结余'))).toEqual([]);
  });

  test('may be given the other way round where it is called a difference', () => {
    const rows: TableParts['rows'] = [
      ['甲', 100.5, 90.25, -10.25],
      ['乙', 50.5, 60.25, 9.75],
    ];
    expect(findingsOf('budget-execution', { ...left(0, '预决算差异数'), rows })).toEqual([]);
  });
});
