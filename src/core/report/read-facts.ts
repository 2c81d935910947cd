import type { WorkbookContent } from '../grid/sheet';
import type { Facts } from './facts/facts';
import { readBasics } from './facts/read-basics';
import { readIndicators } from './facts/read-indicators';
import { readProblems } from './facts/read-problems';

/**
 * Reads the three fact sheets of a workbook, each fact with its cell. Sheets are known by their hidden names, else by
 * sheet name and headings; what cannot be used as it stands comes back in `found`.
 */
export function readFacts(content: WorkbookContent): Facts {
  const { basics, placeOf, found } = readBasics(content);
  const indicators = readIndicators(content);
  const problems = readProblems(content);
  return {
    basics,
    placeOf,
    themes: indicators.themes,
    themesAt: indicators.themesAt,
    problems: problems.problems,
    problemsAt: problems.problemsAt,
    found: [...found, ...indicators.found, ...problems.found],
  };
}
