import fc from 'fast-check';
import { areaName } from '../../../src/core/grid/address';
import { areasOfAddress, sheetOfAddress } from '../../../src/workbook/address';
import { textOfPart, unfinishedXml } from '../../../src/workbook/excel/parts';
import { planText, readPlan } from '../../../src/workbook/excel/plan-text';
import { joinBands } from '../../../src/workbook/excel/read/merges';
import { answerBytes, answersFor, cellCount } from '../../../src/workbook/excel/read/pieces';
import { addressesOf, rectanglesOf } from '../../../src/workbook/excel/write/rectangles';
import { textInput } from '../../../src/workbook/excel/write/text-input';
import { freeSheetName } from '../../../src/workbook/sheet-name';
import { stateXml } from '../../../src/workbook/state-part';

const area = fc
  .tuple(fc.nat(300), fc.nat(40), fc.nat(300), fc.nat(40))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test('addresses are read as they are written', () => {
  fc.assert(fc.property(area, (each) => expect(areasOfAddress(`'甲,!乙'!${areaName(each)}`)).toEqual([each])));
});

test.each([
  ["'甲''乙'!A1", "甲'乙"],
  ['支出!A1:B2', '支出'],
  ['A1', ''],
])('the sheet in %s is %p', (address, sheet) => {
  expect(sheetOfAddress(address)).toBe(sheet);
});

test('whole rows and columns are areas to the end', () => {
  expect(areasOfAddress('支出!3:4,支出!B:B')).toEqual([
    { top: 2, left: 0, bottom: 3, right: 16_383 },
    { top: 0, left: 1, bottom: 1_048_575, right: 1 },
  ]);
});

test('the pieces of all answers cover each cell once, and no answer is larger than allowed', () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 8 }), fc.integer({ min: 500, max: 200_000 }), (areas, most) => {
      const answers = answersFor(
        areas.map((each, sheet) => ({ sheet, area: each })),
        most,
      );
      const cells = answers.flat().reduce((sum, piece) => sum + cellCount(piece.area), 0);
      expect(cells).toBe(areas.reduce((sum, each) => sum + cellCount(each), 0));
      for (const answer of answers) {
        const size = answer.reduce((sum, piece) => sum + answerBytes(piece.area), 0);
        expect(size <= most || answer.length === 1).toBe(true);
      }
    }),
  );
});

test('rectangles cover exactly the cells with their key', () => {
  const grid = fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(grid, (rows) => {
      const covered = rectanglesOf(rows, 'a').flatMap(({ top, left, bottom, right }) => {
        const cells: string[] = [];
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) cells.push(`${row},${column}`);
        return cells;
      });
      const wanted = rows.flatMap((row, index) =>
        row.flatMap((key, column) => (key === 'a' ? [`${index},${column}`] : [])),
      );
      expect(covered.sort()).toEqual(wanted.sort());
    }),
  );
});

test('addresses stay below the limit of getRanges', () => {
  const areas = Array.from({ length: 5000 }, (_, row) => ({ top: row, left: 3, bottom: row, right: 3 }));
  expect(addressesOf(areas).every((address) => address.length <= 8192)).toBe(true);
});

test('what a part keeps comes back, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const json = JSON.stringify({ text });
      expect(JSON.parse(textOfPart(stateXml(json)))).toEqual({ text });
      expect(JSON.parse(textOfPart(unfinishedXml(json)))).toEqual({ text });
    }),
  );
});

test.each(['', 'null', '{"cells":[{}]}', '{"sheets":[{"sheet":"other"}]}', '{"marks":{}}', '{'])(
  'a note that reads %p is no plan',
  (text) => {
    expect(readPlan(text)).toBeUndefined();
  },
);

test('a plan comes back from its note', () => {
  const plan = { marks: [{ at: { sheet: '支出', row: 1, column: 2 }, severity: 'error' as const }], state: '{}' };
  expect(readPlan(planText(plan))).toEqual(plan);
});

test('a text that may be taken for something else gets an apostrophe', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[=+\-@'0-9(.%¥#TF].*$/), (text) => expect(textInput(text)).toBe(`'${text}`)),
  );
});

test.each([
  ['a'.repeat(40), [], 'a'.repeat(31)],
  ['结果/2024', [], '结果 2024'],
  ['', [], 'Sheet'],
  ['结果', ['结果', '结果 (2)'], '结果 (3)'],
])('the free name for %p beside %p is %p', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test('merged areas that touch where two bands meet stay apart', () => {
  const [upper, lower] = [
    { top: 0, left: 0, bottom: 9, right: 1 },
    { top: 10, left: 0, bottom: 12, right: 1 },
  ];
  expect(joinBands([upper, { ...upper, top: 9 }, lower])).toEqual([upper, lower]);
});
