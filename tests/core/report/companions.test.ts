import { addressText } from '../../../src/core/grid/address';
import { tableRows } from '../../../src/core/report/table-text';
import { keysOf, paragraphsOf, type Rows, reportOf, textOf } from './workbook-of';

const BUDGET: Rows = [
  ['2024年部门支出'],
  ['单位：万元'],
  ['科目名称', '年初预算数', '全年预算数', '全年执行数', '预算执行率'],
  ['国防支出', 20, 25, 30, 1.2],
  ['教育支出', 70, 80, 70, 0.875],
  ['合计', 90, 105, 100, 0.9524],
];

test('budgets are told with what was used of them', () => {
  expect(textOf(reportOf({ 支出表: BUDGET }), 'execution')).toBe(
    '2024年，年初预算90万元，调整后全年预算105万元，支出决算100万元，完成年初预算的111.11%，完成全年预算的95.24%。',
  );
});

test('income and carry-over are told from the summary of income and expenditure', () => {
  const report = reportOf({
    支出表: BUDGET,
    收支总表: [
      ['2024年度收入支出决算总表'],
      ['单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', 98, '一、国防支出', 30],
      ['二、其他收入', 4, '二、教育支出', 70],
      ['本年收入合计', 102, '本年支出合计', 100],
      ['年初结转和结余', 3, '年末结转和结余', 5],
      ['总计', 105, '总计', 105],
    ],
  });
  expect(textOf(report, 'balance')).toBe(
    '2024年，本年收入合计102万元，年初结转和结余3万元；本年支出合计100万元，年末结转和结余5万元。',
  );
});

test('the published form of 三公, with its items across, is told from its final account', () => {
  const report = reportOf({
    三公: [
      ['2024年“三公”经费支出决算表'],
      ['单位：万元'],
      ['预算数', null, null, null, null, null, '决算数', null, null, null, null, null],
      [
        '合计',
        '因公出国（境）费',
        '公务用车购置及运行费',
        null,
        null,
        '公务接待费',
        '合计',
        '因公出国（境）费',
        '公务用车购置及运行费',
        null,
        null,
        '公务接待费',
      ],
      [
        null,
        null,
        '小计',
        '公务用车购置费',
        '公务用车运行费',
        null,
        null,
        null,
        '小计',
        '公务用车购置费',
        '公务用车运行费',
        null,
      ],
      [15, 0, 10, 0, 10, 5, 12.5, 0, 8, 0, 8, 4.5],
    ],
  });
  const paragraph = paragraphsOf(report).find(({ key }) => key === 'three-public');
  expect([paragraph?.text, paragraph?.figures.map(({ source }) => addressText(source))]).toEqual([
    '2024年，本部门“三公”经费支出12.50万元。其中：因公出国（境）费0.00万元，公务用车购置及运行维护费8.00万元（其中：公务用车购置费0.00万元，公务用车运行维护费8.00万元），公务接待费4.50万元。',
    ['三公!G6', '三公!H6', '三公!I6', '三公!J6', '三公!K6', '三公!L6'],
  ]);
});

test('the score of a self-evaluation is told in points', () => {
  const report = reportOf({
    自评表: [
      ['2024年部门整体支出绩效自评表'],
      ['一级指标', '二级指标', '分值', '得分'],
      ['产出', '数量', 50, 48],
      ['效益', '满意度', 50, 47.5],
      ['合计', null, 100, 95.5],
    ],
  });
  expect(textOf(report, 'score')).toBe('部门整体支出绩效自评得分95.5分（满分100分）。');
});

test('the self-evaluation stands in the report as a table, each of its points with its cell', () => {
  const report = reportOf({
    自评表: [
      ['2024年部门整体支出绩效自评表'],
      ['序号', '一级指标', '二级指标', '年度指标值', '分值', '得分', '备注'],
      [1, '产出', '农村公路养护\n里程', '≥520公里', 50, 48, null],
      [2, '效益', '满意度', '≥90%', 50, 47.5, '抽样\t调查'],
      [null, '合计', null, null, 100, 95.5, null],
    ],
  });
  const paragraph = paragraphsOf(report).find(({ key }) => key === 'score-table');
  expect([tableRows(paragraph?.text ?? ''), paragraph?.figures.map(({ source }) => addressText(source))]).toEqual([
    [
      ['一级指标', '二级指标', '年度指标值', '分值', '得分'],
      ['产出', '农村公路养护 里程', '≥520公里', '50', '48'],
      ['效益', '满意度', '≥90%', '50', '47.5'],
      ['合计', '', '', '100', '95.5'],
    ],
    ['自评表!E3', '自评表!F3', '自评表!E4', '自评表!F4', '自评表!E5', '自评表!F5'],
  ]);
});

test('what came in the last year and did not come in this one is said in words, without a rate', () => {
  const rows: Rows = [
    ['支出情况'],
    ['单位：万元'],
    ['科目名称', '2024年', '2023年'],
    ['国防支出', 30, 0],
    ['教育支出', 0, 20.5],
    ['农林水支出', 70, 70],
    ['合计', 100, 90.5],
  ];
  expect(textOf(reportOf({ 支出表: rows }), 'changes')).toBe(
    '与上年相比，国防支出上年无此项支出，增加30.0万元；教育支出本年无此项支出，减少20.5万元；农林水支出持平。',
  );
});

test('figures of another year are not told', () => {
  const old: Rows = [
    ['2022年“三公”经费支出表'],
    ['单位：万元'],
    ['项目', '2022年'],
    ['合计', 12.5],
    ['公务用车购置及运行维护费', 8],
    ['公务接待费', 4.5],
  ];
  expect(keysOf(reportOf({ 支出表: BUDGET, 三公: old }))).not.toContain('three-public');
});

test('amounts of all tables have the same unit and decimals', () => {
  const report = reportOf({
    支出表: BUDGET,
    三公: [
      ['2024年“三公”经费支出表'],
      ['单位：元'],
      ['项目', '2024年'],
      ['合计', 125000],
      ['公务用车购置及运行维护费', 80000],
      ['公务接待费', 45000],
    ],
  });
  expect([textOf(report, 'three-public'), textOf(report, 'spending')?.slice(0, 22)]).toEqual([
    '2024年，本部门“三公”经费支出12.50万元。',
    '2024年，本部门支出合计100.00万元，',
  ]);
});
