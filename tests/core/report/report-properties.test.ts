import fc from 'fast-check';
import { randomFacts, sheetsOf } from './random-reports';
import { faultsOf, NO_FAULTS } from './report-trial';
import { paragraphsOf, reportOf } from './workbook-of';

const RUNS = { numRuns: 80 };

test('the report says exactly the figures that are asked for, reads back as it was written, and contradicts no table', () => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      expect(faultsOf(facts)).toEqual(NO_FAULTS);
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
