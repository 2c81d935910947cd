import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../../src/core/grid/sheet';
import { buildReport, type ReportOptions } from '../../../src/core/report/build-report';
import type { Report, ReportParagraph } from '../../../src/core/report/report';
import { recogniseTables } from '../../../src/core/tables/recognise';

export type Rows = readonly (readonly Content[])[];

/** A workbook of sheets given by their rows. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): WorkbookContent {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => denseSheet({ name, rows })),
    names: [],
    calculation: 'automatic',
  };
}

/** A plain table of functional categories: name, this year, last year. */
export function spendingRows(lines: Rows, unit = '万元', years: readonly [number, number] = [2024, 2023]): Rows {
  return [['支出决算情况'], [`单位：${unit}`], ['科目名称', `${years[0]}年`, `${years[1]}年`], ...lines];
}

/** Figures of a published report (花石镇 2024), in 万元; last year is known for the total only. */
export const PUBLISHED: Rows = [
  ['合计', 6291.03, 6154.17],
  ['一般公共服务', 2894.67],
  ['国防支出', 2.88],
  ['公共安全', 55.9],
  ['科学技术支出', 36.31],
  ['文化旅游体育与传媒支出', 13.1],
  ['社会保障和就业支出', 381.12],
  ['卫生健康支出', 201.29],
  ['节能环保支出', 58.02],
  ['城乡社区', 186.92],
  ['农林水支出', 2036.32],
  ['交通运输支出', 30.32],
  ['住房保障支出', 195.57],
  ['灾害防治及应急管理支出', 193.61],
  ['其他支出', 5],
];

export function reportOf(sheets: Readonly<Record<string, Rows>>, options: ReportOptions = {}): Report {
  const content = workbookOf(sheets);
  return buildReport(content, recogniseTables(content, {}).tables, options);
}

export function paragraphsOf(report: Report): readonly ReportParagraph[] {
  return report.sections.flatMap((section) => section.parts.flatMap((part) => part.paragraphs));
}

/** The text of a paragraph by its key; undefined where the report has none. */
export function textOf(report: Report, key: string): string | undefined {
  return paragraphsOf(report).find((paragraph) => paragraph.key === key)?.text;
}

export function keysOf(report: Report): readonly string[] {
  return paragraphsOf(report).map(({ key }) => key);
}
