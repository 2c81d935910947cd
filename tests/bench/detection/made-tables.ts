import type { Content } from '../../../src/core/grid/cell';
import type { Random } from './random';
import type { CleanTable } from './tables';

const CATEGORIES = [
  ...['一般公共服务支出', '国防支出', '公共安全支出', '教育支出', '科学技术支出', '文化旅游体育与传媒支出'],
  ...['社会保障和就业支出', '卫生健康支出', '节能环保支出', '城乡社区支出', '农林水支出', '交通运输支出'],
  ...['住房保障支出', '灾害防治及应急管理支出', '其他支出'],
];

const money = (cents: number): number => cents / 100;
const percent = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;

/** A table of categories with two years, change and rate, in whole 分 of 万元, so that everything holds exactly. */
export function yearTable(random: Random, name: string): CleanTable {
  const count = 5 + random.below(CATEGORIES.length - 5);
  const lines = CATEGORIES.slice(0, count).map((category) => {
    const prior = 1000 + random.below(200_000);
    const current = Math.max(100, prior + random.below(40_000) - 20_000);
    return { category, current, prior };
  });
  const sum = (of: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + of(line), 0);
  const row = (category: string, current: number, prior: number): readonly Content[] => [
    category,
    money(current),
    money(prior),
    money(current - prior),
    percent(current - prior, prior),
  ];
  return {
    name,
    rows: [
      ['支出决算情况表', null, null, null, null],
      [null, null, null, null, '单位：万元'],
      ['项目', '2024年', '2023年', '增减额', '增减率(%)'],
      ...lines.map((line) => row(line.category, line.current, line.prior)),
      row(
        '合计',
        sum((line) => line.current),
        sum((line) => line.prior),
      ),
    ],
  };
}

/** A table with codes, two levels and the split into basic and project spending. */
export function codedTable(random: Random, name: string): CleanTable {
  const classes = [
    ['201', '一般公共服务支出', '20103', '政府办公厅（室）及相关机构事务', '20106', '财政事务'],
    ['208', '社会保障和就业支出', '20805', '行政事业单位养老支出', '20808', '抚恤'],
    ['213', '农林水支出', '21301', '农业农村', '21307', '农村综合改革'],
    ['221', '住房保障支出', '22102', '住房改革支出', '22101', '保障性安居工程支出'],
  ];
  const body = classes.flatMap(([code = '', title = '', ...kinds]) => {
    const parts = [0, 2].map((at) => ({
      code: kinds[at] ?? '',
      title: kinds[at + 1] ?? '',
      basic: 500 + random.below(90_000),
      project: 500 + random.below(90_000),
    }));
    const basic = parts.reduce((total, part) => total + part.basic, 0);
    const project = parts.reduce((total, part) => total + part.project, 0);
    return [{ code, title, basic, project, level: 1 }, ...parts.map((part) => ({ ...part, level: 2 }))];
  });
  const top = body.filter((line) => line.level === 1);
  const row = (code: string | null, title: string, basic: number, project: number): readonly Content[] => [
    code,
    title,
    money(basic + project),
    money(basic),
    money(project),
  ];
  const total = (of: 'basic' | 'project') => top.reduce((sum, line) => sum + line[of], 0);
  return {
    name,
    rows: [
      ['支出决算表', null, null, null, '单位：万元'],
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      row(null, '合计', total('basic'), total('project')),
      ...body.map((line) => row(line.code, line.title, line.basic, line.project)),
    ],
  };
}
