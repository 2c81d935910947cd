import { ArrayFormulas } from '../../../src/workbook/file/array-formulas';
import { ColumnMarks } from '../../../src/workbook/file/column-marks';
import { COUNT_LIMITS } from '../../../src/workbook/file/limits';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { unpackedSize } from '../../../src/workbook/file/unpacked-size';
import { makePackage } from './make-package';

test('overlapping marks on columns become ranges that do not touch', () => {
  const marks = new ColumnMarks();
  for (const [first, last] of [
    [3, 5],
    [4, 9],
    [11, 11],
    [-1, 4],
    [0, 99_999],
  ] as const)
    marks.mark(first, last);
  expect(marks.ranges()).toEqual([
    { first: 3, last: 9 },
    { first: 11, last: 11 },
  ]);
});

test('an array formula is found at all of its cells and at no others', () => {
  const formulas = new ArrayFormulas();
  formulas.add({ top: 1, left: 1, bottom: 3, right: 2 }, '=一');
  formulas.add({ top: 5, left: 2, bottom: 5, right: 2 }, '=二');
  expect([formulas.at(1, 1), formulas.at(3, 2), formulas.at(4, 2), formulas.at(5, 2), formulas.at(0, 1)]).toEqual([
    '=一',
    '=一',
    undefined,
    '=二',
    undefined,
  ]);
});

test('a text that is longer than a cell can show is cut', () => {
  const text = '支'.repeat(40_000);
  const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
  expect(String(readXlsx(makePackage({ sheets: { 表: sheet } })).sheets[0]?.content(0, 0)).length).toBe(32_767);
});

test('the unpacked size is that of the directory, and none for what is no workbook', () => {
  expect([unpackedSize(makePackage()) > 1000, unpackedSize(new Uint8Array(10))]).toEqual([true, 0]);
});

test.each([
  [
    'names',
    {
      workbook: `<definedNames>${'<definedName name="n">1</definedName>'.repeat(COUNT_LIMITS.names + 1)}</definedNames>`,
    },
  ],
  ['cell styles', { styles: `<cellXfs>${'<xf numFmtId="0"/>'.repeat(COUNT_LIMITS.styles + 1)}</cellXfs>` }],
])('more %s than any workbook needs are refused as too large', (_, parts) => {
  expect(() => readXlsx(makePackage(parts))).toThrow(expect.objectContaining({ code: 'too-large' }));
});
