import { sentenceAt } from '../prose/sentence-at';
import type { TextRun } from '../prose/text-run';
import { placeIn } from '../prose/text-run';
import type { Statement } from './check';

/** A year with what it is the year of: 2023年度部门决算情况说明, 2023年度“三公”经费支出决算. */
const OF_YEAR =
  /(?<![与和较比于从自至到])(20\d\d)\s*年度?(?:[^，。；：\d]{0,24})(?:部门决算|单位决算|决算情况说明|部门决算表|收入支出总计|支出决算)/g;

/** Words by which another year than that of the report is meant. */
const COMPARES = /上年|去年|相比|同比|较|比20|以来|审计/;

/** Last year's year where the sentence speaks of this year (年度未更新). */
export function staleYears(run: TextRun, report: number): readonly Statement[] {
  return [...run.text.matchAll(OF_YEAR)].flatMap((match): Statement[] => {
    const year = Number(match[1]);
    if (year !== report - 1) return [];
    const { start, end } = sentenceAt(run.text, match.index);
    const sentence = run.text.slice(start, end);
    if (COMPARES.test(sentence) || sentence.includes(String(report))) return [];
    const quote = match[0];
    return [
      {
        cells: [placeIn(run, match.index).at],
        table: null,
        actual: quote,
        message: { key: 'checks.wording.stale-year', values: { quote, year: String(year), report: String(report) } },
      },
    ];
  });
}
