import { usedRange } from '../../../src/workbook/file/used-range';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test('an empty sheet has no range', () => {
  expect(usedRange([], [], 0)).toEqual({ rowCount: 0, columnCount: 0, isCut: false, isTooLarge: false });
});

test('a long table is looked at as a whole', () => {
  expect(usedRange(upTo(1_000_000), upTo(12), 12_000_000)).toMatchObject({ rowCount: 1_000_000, isCut: false });
});

test('a small table with a cell some way off is looked at as a whole', () => {
  expect(usedRange([0, 1, 2, 9000], [0, 1, 40], 9)).toMatchObject({ rowCount: 9001, columnCount: 41, isCut: false });
});

test('a stray cell in the last corner is left out', () => {
  expect(usedRange([0, 1, 2, 1_048_575], [0, 1, 16_383], 7)).toEqual({
    rowCount: 3,
    columnCount: 2,
    isCut: true,
    isTooLarge: false,
  });
});

test('cells strewn over the whole sheet are too much', () => {
  const rows = Array.from({ length: 1100 }, (_, index) => index * 950);
  const columns = Array.from({ length: 170 }, (_, index) => index * 95);
  expect(usedRange(rows, columns, 1270).isTooLarge).toBe(true);
});
