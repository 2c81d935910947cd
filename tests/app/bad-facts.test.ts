import { check } from '../../src/app/check';
import { fillReport, previewReport } from '../../src/app/fill-report';
import { joinedLines } from '../../src/core/grid/joined-lines';
import { stopOffice } from '../excel-host/open-excel';
import { contentsOf, type StartSheet } from '../workbook/contract/fixtures';
import { EXPENDITURE, HOSTS } from './open';

afterAll(stopOffice);

const LONG = '监督检查发现的问题已经逐项整改。'.repeat(60);
const THEMES = Array.from({ length: 40 }, (_, index) => index + 1);

/** Everything that a fact sheet should not hold, and sometimes does; texts with "=" are put in by a leading apostrophe. */
const FACTS: readonly StartSheet[] = [
  {
    name: '基本情况',
    rows: [
      ['项目', '内容'],
      ['单位名称', '<b>云山镇</b>&amp;'],
      ['主管部门', '{{ 本年支出合计 }}{% for 甲 in (1..9) %}'],
      ['单位基本职能', "'+负责财政管理"],
      ['单位基本职能', "'@SUM(A1)"],
      ['单位自称', '__proto__'],
    ],
  },
  {
    name: '绩效指标',
    rows: [
      ['后文', '单位', '指标值', '指标名称', '主题', '主题序号'],
      ...THEMES.map((number) => [null, '户', number, `受益农户${number}`, `主题${number}`, number]),
      [LONG, '家', null, '没有数值的指标', null, 40],
      [null, null, '全覆盖', '通村客运', null, 40],
      ...THEMES.map((number) => [LONG, '次', number, `巡查${number}`, null, 40]),
    ],
  },
  {
    name: '问题与措施',
    rows: [
      ['措施', '问题序号', '问题'],
      [null, 1, '没有措施的问题'],
      ['没有问题的措施', 9, null],
    ],
  },
];

describe.each(HOSTS)('a report of facts that should not be so in %s', (_, open) => {
  async function filled() {
    const port = await open(EXPENDITURE, ...FACTS);
    await fillReport(port, await check(port), 'zh-CN', new Set());
    const checked = await check(port);
    return { checked, preview: previewReport(checked), rows: contentsOf(checked.reading.content, '绩效评价报告') };
  }

  test('is filled, and reads back as it was written', async () => {
    const { preview } = await filled();
    expect(preview.paragraphs.filter(({ status }) => status !== 'unchanged' && status !== 'missing')).toEqual([]);
  });

  test('has a paragraph that no cell could hold, over rows that can', async () => {
    const { preview, rows } = await filled();
    const longest = Math.max(...preview.paragraphs.map(({ fresh }) => fresh.length));
    const cells = rows.flat().map((cell) => String(cell ?? '').length);
    expect([longest > 32_767, Math.max(...cells) < 500]).toEqual([true, true]);
  });

  test('says every text as it is, and none as a formula', async () => {
    const { checked, rows } = await filled();
    const texts = rows.flat().map((cell) => joinedLines(String(cell ?? '')));
    const wanted = [
      '<b>云山镇</b>&amp;',
      '{{ 本年支出合计 }}{% for 甲 in (1..9) %}',
      '1、+负责财政管理。',
      '2、@SUM(A1)。',
    ];
    const sheet = checked.reading.content.sheets.find(({ name }) => name === '绩效评价报告');
    const formulas = rows.flatMap((cells, row) => cells.map((_cell, column) => sheet?.formula(row, column)));
    expect([wanted.filter((text) => !texts.includes(text)), formulas.filter((each) => each !== undefined)]).toEqual([
      [],
      [],
    ]);
  });

  test('has all forty themes', async () => {
    const { rows } = await filled();
    const texts = rows.flat().join('\n');
    expect(THEMES.filter((number) => !texts.includes(`${number}、主题${number}。`))).toEqual([]);
  });

  test('names what is missing, and says which measure belongs to no problem', async () => {
    const { preview } = await filled();
    const parts = preview.report.sections.flatMap((section) => section.parts);
    const missing = parts.flatMap((part) => part.paragraphs.flatMap((paragraph) => paragraph.missing));
    expect([
      ['没有数值的指标', '问题1的改进措施', '问题9'].filter((name) => !missing.some((each) => each.name === name)),
      preview.report.notices.map(({ message }) => message.key),
    ]).toEqual([[], ['report.facts.measure-without-problem']]);
  });
});
