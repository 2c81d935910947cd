import { findingsOf, run, wordsOf } from './findings-of';
import type { TableParts } from './table-of';

const table = (...rows: TableParts['rows']): TableParts => ({ roles: ['current'], rows });

describe('a negative amount', () => {
  test('of what was spent is a warning', () => {
    expect(findingsOf('cell-quality', table(['公务接待费', -4], ['办公费', 9], ['合计', 5]))).toEqual([
      'warning B2 cell-quality.negative',
    ]);
  });

  test('may be explained beside it', () => {
    const rows: TableParts['rows'] = [
      ['公务接待费', -4, '冲回上年多列支出'],
      ['办公费', 9, null],
    ];
    expect(findingsOf('cell-quality', { roles: ['current', 'note'], rows })).toEqual([]);
  });

  test('may be a change', () => {
    expect(findingsOf('cell-quality', { roles: ['current', 'prior', 'change'], rows: [['甲', 5, 9, -4]] })).toEqual([]);
  });

  test('may be an adjustment of the budget', () => {
    const roles = ['initial-budget', 'part', 'adjusted-budget'] as const;
    const headings = ['年初预算', '预算调整', '调整预算'];
    expect(findingsOf('cell-quality', { roles, headings, rows: [['甲', 9, -4, 5]] })).toEqual([]);
  });

  test.each(['年末结转和结余', '收回以前年度支出'])('may stand in the line %s', (name) => {
    expect(findingsOf('cell-quality', table([name, -4], ['办公费', 9]))).toEqual([]);
  });

  test('is no news where most amounts of the column are negative', () => {
    expect(findingsOf('cell-quality', table(['甲', -4], ['乙', -9], ['丙', 2]))).toEqual([]);
  });
});

describe('the cells of a table', () => {
  test('that are numbers, blanks and dashes give no finding', () => {
    expect(findingsOf('cell-quality', table(['甲', 1], ['乙', null], ['丙', '—']))).toEqual([]);
  });

  test('that are numbers kept as text are said once a column', () => {
    expect(findingsOf('cell-quality', table(['甲', '1,234.50'], ['乙', '３８１．１２'], ['丙', 2]))).toEqual([
      'info B2 cell-quality.text-number',
    ]);
  });

  test('are named', () => {
    expect(wordsOf('cell-quality', table(['甲', '1,234.50'], ['乙', '３８１．１２']))).toEqual([
      '“current”栏有 2 个数字以文本保存（B2、B3），Excel 求和时会忽略它们。可转换为数字。',
    ]);
  });

  test('that are numbers kept as text have one fix, which turns all of the column into numbers', () => {
    const [finding] = run('cell-quality', [
      table(['甲', '1,234.50'], ['乙', '３８１．１２'], ['丙', '8万元']),
    ]).findings;
    expect(finding?.diagnoses.map(({ cause, from, to, also }) => ({ cause, from, to, also }))).toEqual([
      {
        cause: 'text-number',
        from: '1,234.50',
        to: '1234.50',
        also: [
          { cell: { sheet: '支出表', row: 2, column: 1 }, from: '３８１．１２', to: '381.12' },
          { cell: { sheet: '支出表', row: 3, column: 1 }, from: '8万元', to: '8' },
        ],
      },
    ]);
  });

  test('with words for an amount are a warning', () => {
    expect(findingsOf('cell-quality', table(['甲', '见附表']))).toEqual(['warning B2 cell-quality.not-a-number']);
  });

  test('with an error value are an error', () => {
    expect(findingsOf('cell-quality', table(['甲', { error: '#REF!' }]))).toEqual([
      'error B2 cell-quality.error-value',
    ]);
  });

  test('may hold words for a rate', () => {
    const rows: TableParts['rows'] = [['甲', 5, 0, '不可比']];
    expect(findingsOf('cell-quality', { roles: ['current', 'prior', 'growth-rate'], rows })).toEqual([]);
  });

  test.each(['持平', '新增', '无', '不可比', '无变化', '基本持平'])('may hold %s for a change', (word) => {
    const rows: TableParts['rows'] = [['甲', 5, 5, word]];
    expect(findingsOf('cell-quality', { roles: ['current', 'prior', 'change'], rows })).toEqual([]);
  });

  test('may not hold any other word for a change', () => {
    const rows: TableParts['rows'] = [['甲', 5, 5, '待核']];
    expect(findingsOf('cell-quality', { roles: ['current', 'prior', 'change'], rows })).toEqual([
      'warning D2 cell-quality.not-a-number',
    ]);
  });
});
