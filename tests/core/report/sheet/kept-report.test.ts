import { keptReport } from '../../../../src/core/report/sheet/kept-report';
import { type HandEdits, layOutReport, textsOf } from '../../../../src/core/report/sheet/report-layout';
import { PUBLISHED, reportOf, spendingRows } from '../workbook-of';

const report = reportOf({
  支出表: spendingRows(PUBLISHED),
  基本情况: [
    ['项目', '内容'],
    ['单位名称', '云山镇人民政府'],
    ['自由段落', '公务接待先审批后开支，全年没有超出标准。'],
  ],
});

const NOTHING: HandEdits = { kept: new Map(), added: [] };

/** What a sheet filled with the edits says, row by row. */
function sheetWith(edits: HandEdits): readonly (readonly [string, string])[] {
  return layOutReport(report, edits).map(({ label, text }) => [label, text]);
}

function exportedWith(edits: HandEdits): readonly (readonly [string, string])[] {
  return layOutReport(keptReport(report, edits)).map(({ label, text }) => [label, text]);
}

test('a report without edits is the report', () => {
  expect(keptReport(report, NOTHING)).toEqual(report);
});

test.each<[string, HandEdits]>([
  ['a paragraph in his own words', { kept: new Map([['free-1', '我写的。']]), added: [] }],
  ['a paragraph that he took out', { kept: new Map([['free-1', '']]), added: [] }],
  ['another title', { kept: new Map([['title', '报告']]), added: [] }],
  ['another name of a section', { kept: new Map([['section-overview', '基本概况']]), added: [] }],
  ['another name of a section that is a field as well', { kept: new Map([['section-other', '其他']]), added: [] }],
  ['another name of a field', { kept: new Map([['part-unit', '部门名称']]), added: [] }],
  ['a row of his own', { kept: new Map(), added: [{ after: 'spending', label: '', text: '补充一句。' }] }],
  [
    'every paragraph in his own words',
    { kept: new Map(textsOf(report).map(({ key }) => [key, `改${key}`])), added: [] },
  ],
])('the report to be exported says what the sheet says: %s', (_, edits) => {
  expect(exportedWith(edits)).toEqual(sheetWith(edits));
});

test('rows above everything stand in the first section', () => {
  const [first] = keptReport(report, { kept: new Map(), added: [{ after: null, label: '', text: '甲' }] }).sections;
  expect(first?.parts[0]?.paragraphs.map(({ text }) => text)).toEqual(['甲']);
});

test('the label of a row of his own stands before its text', () => {
  const edits = { kept: new Map(), added: [{ after: 'free-1', label: '附', text: '见表。' }] };
  expect(exportedWith(edits).map(([, text]) => text)).toContain('附：见表。');
});

test('a figure that is no longer written is none of the paragraph', () => {
  const edits = { kept: new Map([['spending', '支出合计6291.03万元。']]), added: [] };
  const paragraphs = keptReport(report, edits).sections.flatMap(({ parts }) =>
    parts.flatMap((part) => part.paragraphs),
  );
  expect(paragraphs.find(({ key }) => key === 'spending')?.figures.map(({ text }) => text)).toEqual(['6291.03']);
});
