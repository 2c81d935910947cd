import fc from 'fast-check';
import { splitParagraph } from '../../../src/core/report/split-paragraph';

test('a short paragraph stays whole', () => {
  expect(splitParagraph('支出合计6291.03万元。')).toEqual(['支出合计6291.03万元。']);
});

test('a paragraph is split behind a full stop, else behind a semicolon, else behind a comma', () => {
  expect([
    splitParagraph('甲甲甲。乙乙，乙；丙', 6),
    splitParagraph('甲甲甲；乙乙，乙丙', 6),
    splitParagraph('甲甲甲，乙乙乙乙', 6),
  ]).toEqual([
    ['甲甲甲。', '乙乙，乙；丙'],
    ['甲甲甲；', '乙乙，乙丙'],
    ['甲甲甲，', '乙乙乙乙'],
  ]);
});

test('a number is not cut', () => {
  expect(splitParagraph('支出合计为6291.03万元', 8)).toEqual(['支出合计为', '6291.03万', '元']);
});

test('pieces fit, and joined they are the paragraph', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('支', '出', '。', '；', '，', '1', '.', '”', '𠮷', ' '), maxLength: 400 }),
      fc.integer({ min: 8, max: 60 }),
      (text, most) => {
        const pieces = splitParagraph(text, most);
        return pieces.join('') === text && pieces.every((piece) => piece.length <= most + 1);
      },
    ),
    { numRuns: 300 },
  );
});
