import { check } from '../../../src/app/check';
import { fillReport, previewReport } from '../../../src/app/fill-report';
import type { StartSheet } from '../../workbook/contract/fixtures';
import { openInExcel } from '../../workbook/excel/open';

/** What a fill of the report costs in Excel: requests and bytes between the program and Excel, and time of both. */
export interface FillCost {
  readonly categories: number;
  readonly indicators: number;
  readonly paragraphs: number;
  readonly figures: number;
  readonly checkRequests: number;
  readonly fillRequests: number;
  readonly kilobytes: number;
  /** Medians of five, on a workbook of its own each. */
  readonly previewMilliseconds: number;
  readonly fillMilliseconds: number;
}

/** Functional subjects of 2024 (类), as many as a department has. */
const SUBJECT_NAMES = [
  '一般公共服务支出',
  '国防支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '文化旅游体育与传媒支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '节能环保支出',
  '城乡社区支出',
  '农林水支出',
  '交通运输支出',
  '住房保障支出',
  '灾害防治及应急管理支出',
];

const [TIMES, POINTS, PER_POINT] = [5, 3, 4];

function tableOf(categories: number): StartSheet {
  const lines = SUBJECT_NAMES.slice(0, categories).map((name, index) => [name, 100 + index, 90 + index]);
  const sum = (column: number) => lines.reduce((total, line) => total + Number(line[column]), 0);
  return {
    name: '支出表',
    rows: [
      ['2024年支出决算表', null, null],
      ['单位：万元', null, null],
      ['科目名称', '2024年', '2023年'],
      ...lines,
      ['合计', sum(1), sum(2)],
    ],
  };
}

function indicatorsOf(count: number): StartSheet {
  const rows = Array.from({ length: count }, (_, index) => {
    const point = Math.floor(index / PER_POINT);
    const theme = Math.floor(point / POINTS);
    return [
      theme + 1,
      `主题${theme + 1}`,
      point + 1,
      `要点${point + 1}`,
      `指标${index + 1}完成`,
      10 + index / 10,
      '户',
    ];
  });
  return {
    name: '绩效指标',
    rows: [['主题序号', '主题', '要点序号', '要点', '指标名称', '指标值', '单位'], ...rows],
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

async function once(categories: number, indicators: number): Promise<FillCost> {
  const { port, host } = await openInExcel([tableOf(categories), indicatorsOf(indicators)]);
  const before = { ...host.counts };
  const checked = await check(port);
  const read = { ...host.counts };
  const begun = performance.now();
  const { report } = previewReport(checked);
  const previewed = performance.now();
  await fillReport(port, checked, 'zh-CN', new Set());
  const filled = performance.now();
  const paragraphs = report.sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
  return {
    categories,
    indicators,
    paragraphs: paragraphs.length,
    figures: paragraphs.reduce((sum, { figures }) => sum + figures.length, 0),
    checkRequests: read.requests - before.requests,
    fillRequests: host.counts.requests - read.requests,
    kilobytes: (host.counts.bytesIn - read.bytesIn + host.counts.bytesOut - read.bytesOut) / 1000,
    previewMilliseconds: previewed - begun,
    fillMilliseconds: filled - previewed,
  };
}

export async function fillCost(categories: number, indicators: number): Promise<FillCost> {
  const all: FillCost[] = [];
  for (let time = 0; time < TIMES; time += 1) all.push(await once(categories, indicators));
  const [first] = all;
  if (first === undefined) throw new Error('nothing was measured');
  return {
    ...first,
    previewMilliseconds: median(all.map((each) => each.previewMilliseconds)),
    fillMilliseconds: median(all.map((each) => each.fillMilliseconds)),
  };
}
