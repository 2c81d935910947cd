import fc from 'fast-check';
import { INDICATORS, PROBLEMS, SERIAL_FIELDS } from '../../../../src/core/report/fact-sheets';
import { basicName } from '../../../../src/core/report/facts/read-basics';
import { problemNumber } from '../../../../src/core/report/facts/read-problems';
import { paragraphsOf, reportOf } from '../workbook-of';

const text = fc.stringMatching(/^[甲乙丙丁<>{}%=@0-9，。；]{1,12}$/);
const serial = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });

/** Random rows of a fact sheet, its columns shuffled. */
function rowsOf(columns: readonly { readonly field: string; readonly heading: string }[]) {
  return fc
    .shuffledSubarray([...columns], { minLength: columns.length, maxLength: columns.length })
    .chain((order) =>
      fc
        .array(
          fc.tuple(...order.map(({ field }) => (SERIAL_FIELDS.has(field) ? serial : fc.option(text, { nil: null })))),
          { maxLength: 8 },
        )
        .map((rows) => ({ order, rows: [order.map(({ heading }) => heading), ...rows] })),
    );
}

const wholeText = (sheet: string, rows: readonly (readonly (string | number | null)[])[]) =>
  paragraphsOf(reportOf({ [sheet]: rows }))
    .map((paragraph) => paragraph.text)
    .join('\n');

test('every number in 绩效指标 except serial numbers stands in the report', () => {
  fc.assert(
    fc.property(rowsOf(INDICATORS.columns), ({ order, rows }) => {
      const report = wholeText('绩效指标', rows);
      const told = rows
        .slice(1)
        .flatMap((row) => row.filter((_, column) => !SERIAL_FIELDS.has(order[column]?.field ?? '')));
      const numbers = told.flatMap((cell) => String(cell ?? '').match(/\d+/g) ?? []);
      expect(numbers.filter((number) => !report.includes(number))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('every text in 问题与措施 stands in the report', () => {
  fc.assert(
    fc.property(rowsOf(PROBLEMS.columns), ({ order, rows }) => {
      const report = wholeText('问题与措施', rows);
      const told = rows
        .slice(1)
        .flatMap((row) => row.filter((_, column) => !SERIAL_FIELDS.has(order[column]?.field ?? '')));
      expect(told.filter((cell) => cell !== null && !report.includes(String(cell)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['部门（单位）名称', '单位名称'],
  ['主要职责：', '单位基本职能'],
  ['基本职能3', '单位基本职能'],
  ['编制人数', '编制人数'],
])('%s is %s', (written, name) => {
  expect(basicName(written)).toBe(name);
});

test.each(['1', '1、', '问题1', '（1）'])('%s names problem 1', (written) => {
  expect(problemNumber(written)).toBe('1');
});
