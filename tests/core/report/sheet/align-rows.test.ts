import fc from 'fast-check';
import { alignRows } from '../../../../src/core/report/sheet/align-rows';

test('equal texts are matched in order, each once', () => {
  expect(alignRows(['甲', '甲', '乙'], ['甲', '乙', '甲'])).toEqual([0, 2, 1]);
});

test('a row alike is matched, one that is not is the clerk’s own', () => {
  expect(
    alignRows(
      ['开头', '支出合计6300.00万元，增长2.37%', '与此无关', '结尾'],
      ['开头', '支出合计6291.03万元，增长2.22%', '结尾'],
    ),
  ).toEqual([0, 1, undefined, 2]);
});

test('a single row in the place of a single text is that text rewritten', () => {
  expect(alignRows(['开头', '另起炉灶', '结尾'], ['开头', '原来的话', '结尾'])).toEqual([0, 1, 2]);
});

test('no text is matched twice', () => {
  const texts = fc.array(fc.constantFrom('甲', '乙', '甲乙丙丁', '甲乙丙戊', '己庚'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (rows, known) => {
      const used = alignRows(rows, known).filter((place) => place !== undefined);
      return new Set(used).size === used.length && used.every((place) => place < known.length);
    }),
    { numRuns: 500 },
  );
});

test('rows put in and taken out leave the rest matched', () => {
  const known = Array.from({ length: 30 }, (_, index) => `第${index}段文字，各不相同${index * 7}`);
  fc.assert(
    fc.property(fc.subarray(known), fc.integer({ min: 0, max: 29 }), (kept, place) => {
      const rows = [...kept.slice(0, place), '会计补充的一行', ...kept.slice(place)];
      const match = alignRows(rows, known);
      return rows.every((text, row) => text === '会计补充的一行' || known[match[row] ?? -1] === text);
    }),
    { numRuns: 300 },
  );
});

test('of two thousand rows, all of them rewritten, none is taken for another', () => {
  const texts = (word: string) => Array.from({ length: 2_000 }, (_, index) => `${word}${index}`.repeat(20));
  expect(alignRows(texts('甲'), texts('乙'))).toHaveLength(2_000);
});
