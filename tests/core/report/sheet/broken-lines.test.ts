import fc from 'fast-check';
import { joinedLines, placesOf } from '../../../../src/core/grid/joined-lines';
import { brokenLines } from '../../../../src/core/report/sheet/broken-lines';

const LIST =
  '2024年，我镇支出合计6291.03万元，比上年的6154.17万元增加136.86万元，增长2.22%。其中：一般公共服务支出2894.67万元，国防支出2.88万元，' +
  '公共安全支出55.90万元，科学技术支出36.31万元，规模工业企业达18家，粮食种植面积10.6万亩，生猪出栏7.9万余头。';
const UNITS = ['家', '万亩', '万头', '头'];

test('no line begins inside of an amount, wherever the edge is', () => {
  const torn: string[] = [];
  for (let most = 40; most <= 96; most += 1) {
    const lines = brokenLines(LIST, most, UNITS).split('\n');
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1] ?? '。';
      if (/[\d.]$|[\d.][万亿]余?$/.test(before) && /^[\d.%万亿元家亩头余]/.test(line)) torn.push(`${before}|${line}`);
    }
  }
  expect(torn).toEqual([]);
});

test('no line is longer than the edge allows', () => {
  expect(
    brokenLines(LIST, 68, UNITS)
      .split('\n')
      .filter((line) => placesOf(line) > 68),
  ).toEqual([]);
});

test('a line begins with no sign that belongs to the one before', () => {
  expect(
    brokenLines(LIST, 68, UNITS)
      .split('\n')
      .filter((line) => /^[，。；：、）”》%]/.test(line)),
  ).toEqual([]);
});

test('a text without numbers is left to the program that shows it', () => {
  const text = '各项支出按规定办理政府采购和国库集中支付，'.repeat(4);
  expect(brokenLines(text, 68, [])).toBe(text);
});

test('the number of a paragraph is no amount', () => {
  const text = `10、${'配合和支持驻镇单位开展工作，'.repeat(6)}`;
  expect(brokenLines(text, 68, [])).toBe(text);
});

test('a missing fact stays whole, so that it is found', () => {
  const text = `${'各项支出均按规定办理并完成2项检查，'.repeat(2)}低保户【待填写：低保户】户。`;
  expect(brokenLines(text, 70, [])).toContain('【待填写：低保户】');
});

const words = fc.constantFrom(
  '支出',
  '，',
  '。',
  '；',
  '12.50万元',
  '2024年',
  '3家',
  '“',
  '”',
  '（',
  '）',
  '5%',
  '镇',
  'A1',
  '：',
);

test('joined again it is the text it was', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 20, maxLength: 120 }), fc.integer({ min: 60, max: 90 }), (parts, most) => {
      const text = parts.join('');
      expect(joinedLines(brokenLines(text, most, ['家']))).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('a new line of the clerk’s behind a sentence is kept', () => {
  const text = `${'甲'.repeat(30)}。\n乙`;
  expect(joinedLines(text)).toBe(text);
});
