import { addressText } from '../../../src/core/grid/address';
import { keysOf, paragraphsOf, type Rows, reportOf, textOf } from './workbook-of';

const HEADINGS = ['主题序号', '主题', '要点序号', '要点', '前文', '指标名称', '比较', '指标值', '单位', '后文'];
const goals = (rows: Rows) => reportOf({ 绩效指标: [HEADINGS, ...rows] });

test('an indicator is told as text before, name, comparison, value, unit and text behind', () => {
  expect(
    textOf(goals([[1, '产业', 1, '粮食稳产', '全年', '播种面积', '达', 10.6, '万亩', '，好于上年']]), 'goal-1.2'),
  ).toBe('粮食稳产。全年播种面积达10.6万亩，好于上年。');
});

test('several points are 一是 and 二是, with a semicolon between them', () => {
  const rows = [
    [1, '产业', 1, '税收增长', null, '税收', null, 1276, '万元'],
    [null, null, 2, '企业增加', null, '规模企业', null, 18, '家'],
  ];
  expect(textOf(goals(rows), 'goal-1.2')).toBe('一是税收增长。税收1276万元；二是企业增加。规模企业18家。');
});

test('a row without words of its own goes on where the row above ended', () => {
  const rows = [
    [1, '脱贫', 1, '帮扶到户', '现有', '脱贫户', null, 1761, '户'],
    [null, null, null, null, null, null, null, 4796, '人'],
  ];
  expect(textOf(goals(rows), 'goal-1.2')).toBe('帮扶到户。现有脱贫户1761户4796人。');
});

test('a clause behind a quantity is set off by a comma, a short word is not', () => {
  const rows = [
    [1, '产业', null, null, null, '建成企业', null, 5, '家', '计划于第二年春季陆续投入生产'],
    [1, null, null, null, null, '粮食', null, 5.2, '万吨', '以上'],
  ];
  expect(textOf(goals(rows), 'goal-1.2')).toBe('建成企业5家，计划于第二年春季陆续投入生产，粮食5.2万吨以上。');
});

test('余 stands between the multiple and what is counted', () => {
  expect(textOf(goals([[1, '', null, null, null, '出栏生猪', '余', 7.9, '万头']]), 'goal-1')).toBe(
    '出栏生猪7.9万余头。',
  );
});

test('an indicator without a value asks for it at its cell', () => {
  const report = goals([[1, '治理', null, null, null, '在线率', '≥', null, '%']]);
  const missing = paragraphsOf(report).find(({ key }) => key === 'goal-1.2')?.missing ?? [];
  expect([textOf(report, 'goal-1.2'), missing.map(({ name, at }) => [name, at && addressText(at)])]).toEqual([
    '在线率不低于【待填写：在线率】%。',
    [['在线率', '绩效指标!H2']],
  ]);
});

test('a value as text is kept as text', () => {
  expect(textOf(goals([[1, '环境', null, null, null, '垃圾付费制度', null, '全覆盖', null]]), 'goal-1.2')).toBe(
    '垃圾付费制度全覆盖。',
  );
});

test('a unit that the value already shows is not said twice', () => {
  expect(textOf(goals([[1, '', null, null, null, '在线率', null, '90%', '%']]), 'goal-1')).toBe('在线率90%。');
});

test('columns may stand in any order and have other names', () => {
  const report = reportOf({
    绩效目标: [
      ['单位', '完成值', '指标', '目标'],
      ['户', 50, '受益农户', '产业'],
    ],
  });
  expect(textOf(report, 'goal-1.2')).toBe('受益农户50户。');
});

test('forty themes are forty numbered paragraphs', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [
    index + 1,
    `主题${index + 1}`,
    null,
    null,
    null,
    '指标',
    null,
    index,
    '个',
  ]);
  expect([keysOf(goals(rows)).filter((key) => /^goal-\d+$/.test(key)).length, textOf(goals(rows), 'goal-40')]).toEqual([
    40,
    '40、主题40。',
  ]);
});

test('rows of one theme belong together wherever they stand', () => {
  const rows = [
    [2, '乙', null, null, null, '指标二', null, 2, '个'],
    [1, '甲', null, null, null, '指标一', null, 1, '个'],
    [2, null, null, null, null, '指标三', null, 3, '个'],
  ];
  expect([textOf(goals(rows), 'goal-1.2'), textOf(goals(rows), 'goal-2.2')]).toEqual([
    '指标一1个。',
    '指标二2个，指标三3个。',
  ]);
});

const problems = (rows: Rows) =>
  reportOf({ 问题与措施: [['问题序号', '问题', '问题说明', '改进方向', '措施序号', '措施'], ...rows] });

test('measures answer their problem by number, each with a circled number', () => {
  const report = problems([
    [1, '动力不足', '产业单一。'],
    [2, '设施不足', '管护不够'],
    [2, null, null, '补齐短板', 1, '修路'],
    [1, null, null, '培育动能', 1, '帮扶企业'],
    [1, null, null, null, 2, '盘活资产'],
  ]);
  expect(
    ['problem-1', 'problem-2', 'measure-1', 'measure-1.2', 'measure-1.3', 'measure-2', 'measure-2.2'].map((key) =>
      textOf(report, key),
    ),
  ).toEqual([
    '1、动力不足。产业单一。',
    '2、设施不足。管护不够。',
    '1、培育动能。',
    '①帮扶企业。',
    '②盘活资产。',
    '2、补齐短板。',
    '①修路。',
  ]);
});

test('a problem without a measure asks for one', () => {
  expect(textOf(problems([[1, '动力不足', '产业单一']]), 'measure-1.2')).toBe('【待填写：问题1的改进措施】');
});

test('a measure without a problem is told, and said to lack its problem', () => {
  const report = problems([
    [1, '动力不足', null, null, null, '帮扶'],
    [3, null, null, null, null, '巡查'],
  ]);
  expect([textOf(report, 'measure-3.2'), report.notices.map(({ message }) => message.key)]).toEqual([
    '①巡查。',
    ['report.facts.measure-without-problem'],
  ]);
});

test('a text that the clerk has numbered is not numbered twice', () => {
  expect(textOf(problems([[1, '1、动力不足', null, null, null, '①帮扶企业']]), 'problem-1')).toBe('1、动力不足。');
});

test('a column that the report does not know is named, for its contents are not told', () => {
  const report = reportOf({
    绩效指标: [
      ['指标名称', '指标值', '去年值'],
      ['税收', 5, 4],
    ],
  });
  expect(report.notices.map(({ message, at }) => [message.values.heading, at && addressText(at)])).toEqual([
    ['去年值', '绩效指标!C1'],
  ]);
});

test('an error value in a fact sheet is named at its cell', () => {
  const report = reportOf({
    绩效指标: [
      ['指标名称', '指标值'],
      ['税收', { error: '#REF!' }],
    ],
  });
  expect([textOf(report, 'goal-1'), report.notices.map(({ at }) => at && addressText(at))]).toEqual([
    '税收【待填写：税收】。',
    ['绩效指标!B2'],
  ]);
});
