import fc from 'fast-check';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { ownSheetName } from '../../../src/core/grid/own-sheets';
import type { WorkbookContent } from '../../../src/core/grid/sheet';
import type { Report } from '../../../src/core/report/report';
import { readReportSheet } from '../../../src/core/report/sheet/read-report-sheet';
import { layOutReport, textsOf } from '../../../src/core/report/sheet/report-layout';
import { expectedFigures, randomFacts, sheetsOf } from './random-reports';
import { paragraphsOf, reportOf, workbookOf } from './workbook-of';

const RUNS = { numRuns: Number(process.env.REPORT_RUNS ?? 150) };

function reportSheetOf(report: Report) {
  const rows = layOutReport(report).map(({ label, text }) => [label === '' ? null : label, text]);
  return denseSheet({ name: '评价报告', rows });
}

test('the figures of the report are exactly those that the templates ask for', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const figures = paragraphsOf(reportOf(sheetsOf(facts))).flatMap((paragraph) => paragraph.figures);
      expect(figures.map(({ text, unit }) => text + unit).sort()).toEqual(expectedFigures(facts));
    }),
    RUNS,
  );
});

test('each figure stands in its paragraph, and no mark is left in any text', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      for (const { text, figures, missing } of paragraphsOf(reportOf(sheetsOf(facts)))) {
        expect(figures.filter((figure) => !text.includes(figure.text))).toEqual([]);
        expect(missing.filter(({ name }) => !text.includes(`【待填写：${name}】`))).toEqual([]);
        expect(text).not.toMatch(/[\ufdd0-\ufdef]|undefined|NaN|\[object/);
      }
    }),
    RUNS,
  );
});

test('keys are unique, so that no paragraph is taken for another', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const keys = paragraphsOf(reportOf(sheetsOf(facts))).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    RUNS,
  );
});

test('the sheet reads back to the same texts', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const report = reportOf(sheetsOf(facts));
      const reading = readReportSheet(reportSheetOf(report), textsOf(report), report);
      expect([reading.added, Object.fromEntries(reading.texts)]).toEqual([
        [],
        Object.fromEntries(textsOf(report).map(({ key, text }) => [key, text])),
      ]);
    }),
    RUNS,
  );
});

test('what the report says agrees with its table: no error from prose', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const sheets = sheetsOf(facts);
      const plain = workbookOf(sheets);
      const content: WorkbookContent = {
        ...plain,
        sheets: [...plain.sheets, reportSheetOf(reportOf(sheets))],
        names: [{ name: ownSheetName('report'), reference: "'评价报告'!$A$1", hidden: true }],
      };
      const errors = checkWorkbook(content).findings.filter(
        ({ check, severity }) => check === 'prose' && severity === 'error',
      );
      expect(errors.map(({ message, actual, expected }) => [message.key, message.values, actual, expected])).toEqual(
        [],
      );
    }),
    RUNS,
  );
});
