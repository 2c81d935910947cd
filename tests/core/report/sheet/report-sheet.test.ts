import { denseSheet } from '../../../../src/core/grid/dense-sheet';
import type { Report } from '../../../../src/core/report/report';
import { handEditsOf, statusesOf } from '../../../../src/core/report/sheet/hand-edits';
import { readReportSheet } from '../../../../src/core/report/sheet/read-report-sheet';
import { layOutReport, textsOf } from '../../../../src/core/report/sheet/report-layout';
import { PUBLISHED, type Rows, reportOf, spendingRows, textOf } from '../workbook-of';

const facts = {
  基本情况: [
    ['项目', '内容'],
    ['单位名称', '云山镇人民政府'],
    ['年度预算金额', '6291.1万元'],
    ['主管部门', '云山县人民政府'],
    ['单位基本职能', '执行上级决定'],
    [null, '管理镇级财政'],
    ['自由段落', '公务接待先审批后开支，全年没有超出标准。'],
  ],
  问题与措施: [
    ['问题序号', '问题', '措施'],
    [1, '动力不足', '帮扶企业'],
    [1, null, '盘活资产'],
  ],
};
const report = reportOf({ 支出表: spendingRows(PUBLISHED), ...facts });
const later = reportOf({
  支出表: spendingRows(PUBLISHED.map((line, index) => (index === 0 ? ['合计', 6300, 6154.17] : line))),
  ...facts,
});

type Row = readonly [string, string];

/** The rows as they are written: label and text; title and sections in the first cell. */
function written(from: Report): Row[] {
  return layOutReport(from).map(({ kind, label, text }): Row => (kind === 'paragraph' ? [label, text] : [text, '']));
}

function sheetOf(rows: readonly Row[]) {
  const contents: Rows = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return denseSheet({ name: '评价报告', rows: contents });
}

const at = (rows: readonly Row[], words: string) => rows.findIndex(([, text]) => text.includes(words));
const readBack = (rows: readonly Row[], fresh: Report = report) =>
  readReportSheet(sheetOf(rows), textsOf(report), fresh);
const statuses = (rows: readonly Row[], fresh: Report = report) =>
  statusesOf(fresh, textsOf(report), readBack(rows, fresh));
const changed = (rows: readonly Row[], fresh: Report = report) =>
  statuses(rows, fresh)
    .filter(({ status }) => status !== 'filled')
    .map(({ key, status, mine }) => [key, status, mine.slice(0, 12)]);

function refilled(rows: readonly Row[], fresh: Report, takeFresh: ReadonlySet<string> = new Set()): Row[] {
  const reading = readBack(rows, fresh);
  const edits = handEditsOf(fresh, statusesOf(fresh, textsOf(report), reading), reading, takeFresh);
  return layOutReport(fresh, edits).map(
    ({ kind, label, text }): Row => (kind === 'paragraph' ? [label, text] : [text, '']),
  );
}

test('a part is labelled beside its first paragraph; a part named like its section has no label', () => {
  expect(
    written(report)
      .filter(([label, text]) => label !== '' && text !== '')
      .map(([label]) => label),
  ).toEqual([
    '单位名称',
    '年度预算金额',
    '主管部门',
    '单位基本职能',
    '部门整体支出管理和使用基本情况',
    '绩效目标完成情况',
    '存在的问题',
    '改进措施',
  ]);
});

test('an untouched sheet reads back as it was written', () => {
  expect(changed(written(report))).toEqual([]);
});

test('a changed sentence is known as the paragraph that it was', () => {
  const rows = written(report);
  const row = at(rows, '公务接待');
  rows[row] = ['', '公务接待先审批后开支，比上年明显减少。'];
  expect(changed(rows)).toEqual([['free-1', 'edited', '公务接待先审批后开支，比']]);
});

test('a paragraph rewritten from scratch between two untouched ones is still that paragraph', () => {
  const rows = written(report);
  rows[at(rows, '公务接待')] = ['', '完全不同的一句话'];
  expect(changed(rows)).toEqual([['free-1', 'edited', '完全不同的一句话']]);
});

test('rows that the clerk puts in between disturb nothing and stay where they are', () => {
  const rows = written(report);
  rows.splice(at(rows, '执行上级') + 1, 0, ['', '本行由会计补充'], ['备注', '又一行']);
  expect(changed(rows)).toEqual([]);
  const again = refilled(rows, later);
  expect(again.slice(at(again, '执行上级') + 1, at(again, '执行上级') + 3)).toEqual([
    ['', '本行由会计补充'],
    ['备注', '又一行'],
  ]);
});

test('rows that were moved are known by their texts', () => {
  const rows = written(report);
  const [moved = ['', '']] = rows.splice(at(rows, '执行上级'), 1);
  rows.splice(at(rows, '管理镇级') + 1, 0, ['', moved[1]]);
  expect(changed(rows)).toEqual([]);
});

test('when the table changes, the paragraphs it concerns are out of date, and only those', () => {
  expect(changed(written(report), later).map(([key, status]) => [key, status])).toEqual([['spending', 'outdated']]);
});

test('a refill renews what is out of date and keeps what was changed by hand', () => {
  const rows = written(report);
  rows[at(rows, '管理镇级')] = ['', '2、管理镇级财政，接受监督。'];
  const again = refilled(rows, later);
  expect([again[at(again, '支出合计')]?.[1].slice(0, 22), at(again, '接受监督') >= 0]).toEqual([
    '2024年，本部门支出合计6300.00万元',
    true,
  ]);
});

test('the clerk can give up a paragraph of his own for the new one', () => {
  const rows = written(report);
  rows[at(rows, '管理镇级')] = ['', '2、管理镇级财政，接受监督。'];
  expect(at(refilled(rows, later, new Set(['function-2'])), '接受监督')).toBe(-1);
});

test('a paragraph that was taken out stays out', () => {
  const rows = written(report);
  rows.splice(at(rows, '公务接待'), 1);
  expect(changed(rows)).toEqual([['free-1', 'edited', '']]);
  expect(at(refilled(rows, later), '公务接待')).toBe(-1);
});

test('a changed paragraph whose template has gone is kept behind the one it followed', () => {
  const rows = written(report);
  rows[at(rows, '公务接待')] = ['', '公务接待先审批后开支，压减两成。'];
  const without = reportOf({
    支出表: spendingRows(PUBLISHED),
    基本情况: facts.基本情况.slice(0, -1),
    问题与措施: facts.问题与措施,
  });
  expect(at(refilled(rows, without), '压减两成')).toBeGreaterThan(0);
});

test('a changed label is kept', () => {
  const rows = written(report);
  const row = at(rows, '云山县人民政府');
  rows[row] = ['主管单位', rows[row]?.[1] ?? ''];
  expect(refilled(rows, later)[row]).toEqual(['主管单位', '云山县人民政府']);
});

test('a changed title is kept', () => {
  const rows = written(report);
  rows[0] = ['云山镇2024年度支出绩效评价报告', ''];
  expect(refilled(rows, later)[0]).toEqual(rows[0]);
});

test('a paragraph over several rows is split at sentence ends, and read back and compared as one', () => {
  const sentence = '各村按月公开收支并接受群众监督，发现问题及时整改。';
  const long = reportOf({
    基本情况: [
      ['项目', '内容'],
      ['自由段落', sentence.repeat(40)],
    ],
  });
  const rows = written(long);
  const pieces = rows.filter(([, text]) => text.startsWith('各村'));
  expect([pieces.length, pieces.every(([, text]) => text.length <= 390 && text.endsWith('。'))]).toEqual([3, true]);
  const reading = readReportSheet(sheetOf(rows), textsOf(long), long);
  expect(reading.texts.get('free-1')).toBe(textOf(long, 'free-1'));
});

test('a row put between two rows of one paragraph belongs to it', () => {
  const long = reportOf({
    基本情况: [
      ['项目', '内容'],
      ['自由段落', '按月公开收支，接受监督。'.repeat(60)],
    ],
  });
  const rows = written(long);
  rows.splice(at(rows, '按月公开') + 1, 0, ['', '此处补充说明。']);
  const reading = readReportSheet(sheetOf(rows), textsOf(long), long);
  expect([reading.added, reading.texts.get('free-1')?.includes('此处补充说明。')]).toEqual([[], true]);
});

test('blank rows and formatting gaps do not matter', () => {
  const rows = written(report).flatMap((row): Row[] => [row, ['', '']]);
  expect(changed(rows)).toEqual([]);
});

test('nothing written yet: everything is new', () => {
  expect(new Set(statusesOf(report, [], null).map(({ status }) => status))).toEqual(new Set(['new']));
});
