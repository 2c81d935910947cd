import fc from 'fast-check';
import { codeInName, lastOfPath, withoutCode } from '../../../src/core/tables/codes';
import { readLabel } from '../../../src/core/tables/label';
import { isBareName, levelMark, lineName, lineWord } from '../../../src/core/tables/line-kinds';
import { compact, ordinalOf } from '../../../src/core/tables/words';

/** Words that say what a line is, pieces of them, and what names consist of. */
const WORDS = [
  ...['合计', '总计', '小计', '共计', '汇总', '总额', '总数', '总支出', '总收入', '本年支出', '总分', 'Total', 'Σ'],
  ...['其中', '其中：', '栏次', '行次', '本页', '过次页', '承前页', '转下页', '接上页', '续表', '续上表'],
  ...['注', '备注', '说明', '附注', '数据来源', '制表', '填表人', '审核', '复核', '编制', '报送', '单位负责人', '分管'],
  ...['经办人', '联系电话', '公章', '盖章', '结转结余', '年初结转', '年末结余', '上年结转', '结余分配', '弥补收支差额'],
  ...[
    '使用非财政拨款',
    '使用专用结余',
    '用事业基金',
    '加：',
    '减：',
    '一、',
    '（一）',
    '第一部分',
    '一',
    '1.',
    '1',
    '①',
  ],
  ...[
    '201',
    '20106',
    '（类）',
    '（201）',
    '-',
    '/',
    ' ',
    '　',
    '支出',
    '教育',
    '国防',
    '基本',
    '项目',
    '经费',
    '人员',
    '费',
  ],
  ...['一般公共服务', '社会保障和就业', '住房', '款', '项', '（项）', '人', '元'],
];
const labels = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(''));

test('a bare name says nothing but itself, however its label is looked at', () => {
  fc.assert(
    fc.property(labels, (label) => {
      if (!isBareName(label)) return true;
      const plain = lineWord(label) === 'detail' && lineName(label) === label && compact(label) === label;
      const unmarked = codeInName(label) === null && levelMark(label) === undefined && withoutCode(label) === label;
      return plain && unmarked && ordinalOf(label) === undefined && lastOfPath(label) === label;
    }),
    { numRuns: 5000 },
  );
});

test('names of most categories are seen to be bare at one look', () => {
  const names = ['教育支出', '一般公共服务支出', '社会保障和就业支出', '国防支出', '项目120', '科学技术支出'];
  expect(names.filter(isBareName)).toEqual(names);
});

test('what is longer than a name is a note', () => {
  expect(readLabel('项'.repeat(401)).word).toBe('end');
});

test('a label is read in all its parts', () => {
  expect(readLabel('　（一）201一般公共服务支出（类）')).toEqual({
    word: 'detail',
    name: '201一般公共服务支出',
    marked: '201一般公共服务支出（类）',
    code: null,
    ordinal: 1,
    mark: 1,
    spaces: 2,
  });
});
