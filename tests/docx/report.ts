import type { Report, ReportParagraph } from '../../src/core/report/report';

/** A paragraph with nothing but its words, and the units of its figures. */
export function paragraph(key: string, text: string, units: readonly string[] = []): ReportParagraph {
  const source = { sheet: '支出表', row: 1, column: 1 };
  return { key, text, figures: units.map((unit) => ({ text: '1', unit, source })), missing: [] };
}

/** A short report of a town that does not exist. */
export const REPORT: Report = {
  title: '某县某镇人民政府2024年度部门整体支出绩效评价报告',
  sections: [
    {
      key: 'overview',
      heading: '部门概况',
      parts: [
        { key: 'unit', heading: '单位名称', paragraphs: [paragraph('unit', '某县某镇人民政府')] },
        {
          key: 'functions',
          heading: '单位基本职能',
          paragraphs: [paragraph('function-1', '1、管财政。'), paragraph('function-2', '2、管道路。')],
        },
      ],
    },
    {
      key: 'performance',
      heading: '绩效完成情况',
      parts: [
        {
          key: 'management',
          heading: '部门整体支出管理和使用基本情况',
          paragraphs: [paragraph('spending', '支出合计12.50万元，修路3公里。', ['万元', '公里'])],
        },
        {
          key: 'goals',
          heading: '绩效目标完成情况',
          paragraphs: [paragraph('goal-1', '1、夯实基础。'), paragraph('goal-1.2', '一是修路；二是架桥。')],
        },
      ],
    },
    { key: 'problems', heading: '存在的问题分析及改进措施', parts: [] },
    {
      key: 'other',
      heading: '其他需要说明问题',
      parts: [
        { key: 'other', heading: '其他需要说明问题', paragraphs: [paragraph('other', '无')] },
        {
          key: 'closing',
          heading: '填报信息',
          paragraphs: [paragraph('reporting-unit', '填报单位（盖章）：某镇'), paragraph('date', '2025年3月1日')],
        },
      ],
    },
  ],
  table: null,
  alternatives: [],
  notices: [],
};
