import { say, sayMessage } from '../../../src/messages/format';
import { findingsOf, run } from './findings-of';
import type { TableParts } from './table-of';

function table(rows: TableParts['rows'], codes?: TableParts['codes'], more: Partial<TableParts> = {}): TableParts {
  return { roles: ['current'], rows, ...(codes === undefined ? {} : { codes }), ...more };
}

const CLEAN: TableParts['rows'] = [
  ['一般公共服务支出', 10],
  ['国防支出', 5],
  ['卫生健康支出', 3],
  ['合计', 18],
];

describe('names of 类', () => {
  test('that are official give no finding', () => {
    expect(findingsOf('classification', table(CLEAN))).toEqual([]);
  });

  test('are looked at', () => {
    expect(run('classification', [table(CLEAN)]).tried).toBe(3);
  });

  test('without 支出 give no finding', () => {
    expect(
      findingsOf(
        'classification',
        table([
          ['国防', 5],
          ['教育', 1],
          ['农林水', 3],
          ['合计', 9],
        ]),
      ),
    ).toEqual([]);
  });

  test('of former years are a warning', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['教育支出', 1],
      ['医疗卫生与计划生育支出', 3],
    ];
    expect(findingsOf('classification', table(rows))).toEqual(['warning A4 classification.former']);
  });

  test('of former years are right in a table of that year', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['教育支出', 1],
      ['医疗卫生与计划生育支出', 3],
    ];
    expect(findingsOf('classification', table(rows, undefined, { year: 2017 }))).toEqual([]);
  });

  test('with one wrong character are a warning', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['教育支出', 1],
      ['城乡杜区支出', 3],
    ];
    expect(findingsOf('classification', table(rows))).toEqual(['warning A4 classification.near']);
  });

  test('with one wrong character come with the right name, never for certain', () => {
    const [finding] = run('classification', [
      table([
        ['国防支出', 5],
        ['教育支出', 1],
        ['城乡杜区支出', 3],
      ]),
    ]).findings;
    expect(finding?.diagnoses).toMatchObject([
      { cause: 'wrong-name', from: '城乡杜区支出', to: '城乡社区支出', certain: false, explains: [finding?.id] },
    ]);
  });

  test('that are unknown among official ones are a warning', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['教育支出', 1],
      ['农林水支出', 1],
      ['乡村振兴支出', 3],
    ];
    expect(findingsOf('classification', table(rows))).toEqual(['warning A5 classification.unknown-name']);
  });

  test('that stand twice are a warning', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['教育支出', 1],
      ['国防支出', 3],
    ];
    expect(findingsOf('classification', table(rows))).toEqual(['warning A4 classification.duplicate']);
  });
});

describe('lines of another kind', () => {
  test('are not asked for official names', () => {
    const rows: TableParts['rows'] = [
      ['道路维修', 5],
      ['美丽乡村', 1],
      ['河道治理', 3],
    ];
    expect(run('classification', [table(rows)])).toMatchObject({ tried: 0, findings: [] });
  });

  test('below a 类 may have names of their own', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['教育支出', 1],
      ['农林水支出', 3],
      [' 村级道路', 3],
    ];
    expect(findingsOf('classification', table(rows))).toEqual([]);
  });
});

describe('codes', () => {
  test('that belong to their names give no finding', () => {
    const rows: TableParts['rows'] = [
      ['一般公共服务支出', 5],
      [' 财政事务', 5],
      ['  行政运行', 5],
    ];
    expect(findingsOf('classification', table(rows, ['201', '20106', '2010601']))).toEqual([]);
  });

  test('that belong to another name are a warning', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['教育支出', 1],
    ];
    expect(findingsOf('classification', table(rows, ['203', '206']))).toEqual([
      'warning A3 classification.other-code-named',
    ]);
  });

  test('that stand twice are a warning', () => {
    const rows: TableParts['rows'] = [
      ['国防支出', 5],
      ['国防支出', 1],
    ];
    expect(findingsOf('classification', table(rows, ['203', '203']))).toEqual(['warning A3 classification.duplicate']);
  });
});

test('the sentence says what to look at', () => {
  const rows: TableParts['rows'] = [
    ['国防支出', 5],
    ['教育支出', 1],
    ['医疗卫生与计划生育支出', 3],
  ];
  const [finding] = run('classification', [table(rows)]).findings;
  expect(finding === undefined ? '' : sayMessage('zh-CN', finding.message)).toBe(
    say('zh-CN', 'checks.classification.former', {
      name: '医疗卫生与计划生育支出',
      since: '2019',
      official: '卫生健康支出',
      officialCode: '210',
    }),
  );
});
