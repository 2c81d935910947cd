import fc from 'fast-check';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { columns, grid, lines, onlyTable, recognise } from './grid';

const ROWS = [['2024年支出（元）'], ['项目', '本年', '上年'], ['国防支出', 2, 1], ['教育支出', 3, 2], ['合计', 5, 3]];

test('a workbook without sheets has no tables', () => {
  expect(recognise()).toEqual({ tables: [], skipped: [] });
});

test('an empty sheet says nothing', () => {
  expect(recognise(grid([]))).toEqual({ tables: [], skipped: [] });
});

test('a million formatted rows below the table cost little and change nothing', () => {
  const sheet = { ...grid(ROWS), rowCount: 1_000_000, columnCount: 16 };
  expect(onlyTable(sheet).id).toBe('Sheet1!A2:C5');
});

test('a sheet larger than can be held is cut, and that is said', () => {
  const sheet = { ...grid(ROWS), rowCount: 1_048_576, columnCount: 16_384 };
  const { tables, skipped } = recognise(sheet);
  expect([tables.map(({ id }) => id), skipped.map(({ code }) => code)]).toEqual([['Sheet1!A2:C5'], ['too-large']]);
});

test('a cell with 32,767 characters is no heading, title or name', () => {
  const long = '支出'.repeat(16_383) + '。';
  const rows = [[long], ...ROWS.slice(0, 4), [long, 9, 9], ...ROWS.slice(4)];
  const table = onlyTable(grid(rows));
  expect([table.title, columns(table)]).toEqual(['2024年支出（元）', 'A name, B current, C prior']);
});

test('an error in the heading is not the end of it', () => {
  const rows = [ROWS[0] ?? [], ['项目', { error: '#REF!' } as const, '上年'], ...ROWS.slice(2)];
  const table = onlyTable(grid(rows));
  expect([columns(table), table.confirmed]).toEqual(['A name, B current, C prior', false]);
});

test('errors among the figures leave the table as it is', () => {
  const rows = [...ROWS.slice(0, 2), ['国防支出', { error: '#DIV/0!' } as const, 1], ...ROWS.slice(3)];
  expect(lines(onlyTable(grid(rows)))).toEqual(['1 国防支出', '1 教育支出', '合 合计']);
});

test('a heading without lines is no table', () => {
  expect(recognise(grid(ROWS.slice(0, 2))).tables).toEqual([]);
});

test('a merged title over 16,384 columns is a title', () => {
  const sheet = { ...grid(ROWS, { merges: ['A1:XFD1'] }), columnCount: 16_384 };
  expect(onlyTable(sheet).title).toBe('2024年支出（元）');
});

test('a table far from A1 is found where it stands', () => {
  const rows = [...Array.from({ length: 50 }, () => []), ...ROWS.map((row) => [null, null, null, ...row])];
  expect(onlyTable(grid(rows)).id).toBe('Sheet1!D52:F55');
});

test('logical values are no amounts', () => {
  const rows = [['2024年支出（元）'], ['项目', '决算数', '已核'], ['国防支出', 5, true], ['教育支出', 2, false]];
  expect(columns(onlyTable(grid(rows)))).toBe('A name, B current, C ignored');
});

test('names such as __proto__ and constructor are names', () => {
  const rows = [['2024年支出（元）'], ['项目', '决算数'], ['__proto__', 5], ['constructor', 2], ['合计', 7]];
  expect(lines(onlyTable(grid(rows)))).toEqual(['1 __proto__', '1 constructor', '合 合计']);
});

test('merged areas outside of the sheet do no harm', () => {
  const merges = [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }];
  expect(lines(onlyTable(denseSheet({ name: 'Sheet1', rows: ROWS, merges })))).toHaveLength(3);
});

test('a number with more digits than a double holds is read, not stumbled over', () => {
  const rows = [...ROWS.slice(0, 3), ['教育支出', `3.${'1'.repeat(30)}`, 2], ...ROWS.slice(4)];
  expect(columns(onlyTable(grid(rows)))).toBe('A name, B current, C prior');
});

test('numbers of accounts and identity cards among the figures are no amounts', () => {
  const rows = [...ROWS.slice(0, 3), ['教育支出', '440102199003071234', 2], ...ROWS.slice(4)];
  expect(lines(onlyTable(grid(rows)))).toEqual(['1 国防支出', '1 教育支出', '合 合计']);
});

test('any text of digits and signs in any cell is answered', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,-()%元万 ￥'), maxLength: 48 });
  fc.assert(
    fc.property(signs, fc.nat(ROWS.length - 1), fc.nat(2), (text, row, column) => {
      const rows = ROWS.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? text : cell)));
      expect(recognise(grid(rows)).tables.length).toBeLessThan(2);
    }),
  );
});
