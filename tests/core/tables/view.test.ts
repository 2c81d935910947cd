import { CELL, cellKind, turned, viewOf } from '../../../src/core/tables/view';
import { grid } from './grid';

test.each([
  [null, CELL.empty],
  ['  ', CELL.empty],
  [0, CELL.amount],
  ['2,894.67', CELL.amount],
  ['△2.98', CELL.amount],
  ['—', CELL.nothing],
  ['国防支出', CELL.text],
  [true, CELL.text],
  [{ error: '#REF!' } as const, CELL.error],
])('%j is of kind %s', (content, kind) => {
  expect(cellKind(content, 'General')).toBe(kind);
});

test('a date is no amount', () => {
  expect(cellKind(45_657, 'yyyy"年"m"月"')).toBe(CELL.text);
});

test('a turned view has rows for columns', () => {
  const view = turned(
    viewOf(
      grid([
        ['甲', '乙'],
        [1, 2],
      ]),
    ),
  );
  expect([view.text(1, 0), view.text(1, 1)]).toEqual(['乙', '2']);
});

test('a view ends at the last row with content', () => {
  expect(viewOf({ ...grid([['甲'], [null], ['乙']]), rowCount: 500 }).rowCount).toBe(3);
});
