import { layOutDocument } from '../../src/docx/layout';
import { paragraph, REPORT } from './report';

test('the report is laid out in the levels of official documents, without its empty sections', () => {
  expect(layOutDocument(REPORT)).toEqual([
    { kind: 'title', lines: ['某县某镇人民政府', '2024年度部门整体支出绩效评价报告'] },
    { kind: 'section', text: '一、部门概况' },
    {
      kind: 'fields',
      fields: [
        { label: '单位名称', texts: ['某县某镇人民政府'] },
        { label: '单位基本职能', texts: ['1.管财政。', '2.管道路。'] },
      ],
    },
    { kind: 'section', text: '二、绩效完成情况' },
    { kind: 'part', text: '（一）部门整体支出管理和使用基本情况' },
    { kind: 'body', text: '支出合计12.50万元，修路3公里。' },
    { kind: 'part', text: '（二）绩效目标完成情况' },
    { kind: 'point', text: '1.夯实基础。' },
    { kind: 'body', text: '一是修路；二是架桥。' },
    { kind: 'section', text: '三、其他需要说明问题' },
    { kind: 'body', text: '无' },
    {
      kind: 'closing',
      fields: [
        { label: '填报单位（盖章）', texts: ['某镇'] },
        { label: '', texts: ['2025年3月1日'] },
      ],
    },
  ]);
});

test('a part without a sibling is not counted', () => {
  const problems = { key: 'problems', heading: '存在的问题', paragraphs: [paragraph('problem-1', '路窄。')] };
  const sections = [{ key: 'problems', heading: '存在的问题分析及改进措施', parts: [problems] }] as const;
  expect(layOutDocument({ ...REPORT, sections })).toContainEqual({ kind: 'part', text: '存在的问题' });
});

test('a line break in a paragraph makes two paragraphs of it', () => {
  const parts = [{ key: 'other', heading: '其他需要说明问题', paragraphs: [paragraph('other', '甲。\n\n乙。')] }];
  const laid = layOutDocument({ ...REPORT, sections: [{ key: 'other', heading: '其他需要说明问题', parts }] });
  expect(laid.slice(2)).toEqual([
    { kind: 'body', text: '甲。' },
    { kind: 'body', text: '乙。' },
  ]);
});

test('a long title without a year is left to the program that shows it', () => {
  const title = '某县某镇人民政府关于部门整体支出的绩效评价报告';
  expect(layOutDocument({ ...REPORT, title })[0]).toEqual({ kind: 'title', lines: [title] });
});

test('a list of numbers in a row is no count of paragraphs', () => {
  const parts = [{ key: 'other', heading: '其他需要说明问题', paragraphs: [paragraph('other', '1、2号楼已拆除。')] }];
  const laid = layOutDocument({ ...REPORT, sections: [{ key: 'other', heading: '其他需要说明问题', parts }] });
  expect(laid.at(-1)).toEqual({ kind: 'body', text: '1、2号楼已拆除。' });
});

test('rows with tabs are a table, its headings first', () => {
  const parts = [
    { key: 'goals', heading: '绩效目标完成情况', paragraphs: [paragraph('score-table', '指标\t得分\n合计\t95')] },
  ];
  const laid = layOutDocument({ ...REPORT, sections: [{ key: 'performance', heading: '绩效完成情况', parts }] });
  expect(laid.at(-1)).toEqual({
    kind: 'table',
    rows: [
      ['指标', '得分'],
      ['合计', '95'],
    ],
  });
});
