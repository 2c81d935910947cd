import type { CellAddress } from '../../grid/address';
import type { WorkbookContent } from '../../grid/sheet';
import { PROBLEMS } from '../fact-sheets';
import { factRows } from './fact-rows';
import type { FactProblem, Facts, Problem } from './facts';

interface OpenProblem {
  readonly number: string;
  names: string[];
  readonly explanations: string[];
  readonly directions: string[];
  readonly measures: { readonly number: string; readonly text: string }[];
  measureAt: CellAddress;
  readonly firstAt: CellAddress;
}

/** 问题一, 1、 and 问题1 name the same problem as 1. @example problemNumber('问题1、') // → '1' */
export function problemNumber(written: string): string {
  return written.replace(/^问题/, '').replace(/[、.．。:：()（）\s]/g, '');
}

function add(list: string[], text: string): void {
  if (text !== '' && !list.includes(text)) list.push(text);
}

export interface Problems {
  readonly problems: readonly Problem[];
  readonly problemsAt: Facts['problemsAt'];
  readonly found: readonly FactProblem[];
}

function closed(problem: OpenProblem): Problem {
  const [name, ...more] = problem.names;
  return {
    number: problem.number,
    name: name ?? null,
    // A second text in the column 问题 of one number is told as an explanation, so that no text is lost.
    explanations: [...more, ...problem.explanations],
    directions: problem.directions,
    measures: problem.measures.map(({ text }) => text),
    measureAt: problem.measureAt,
  };
}

/**
 * Reads 问题与措施. Rows with one 问题序号 belong together, wherever they stand; a blank one is that of the row above,
 * unless the row begins another 问题.
 */
export function readProblems(content: WorkbookContent): Problems {
  const sheet = factRows(content, PROBLEMS);
  if (sheet === undefined) return { problems: [], problemsAt: null, found: [] };
  const problems: OpenProblem[] = [];
  let current: OpenProblem | undefined;
  for (const row of sheet.rows) {
    const number = problemNumber(row.text('problem-number'));
    const name = row.text('problem');
    const opens = number !== '' || (name !== '' && !current?.names.includes(name));
    if (opens || current === undefined) {
      const wanted = number || String(problems.length + 1);
      const known = problems.find((problem) => problem.number === wanted);
      current = known ?? {
        number: wanted,
        names: [],
        explanations: [],
        directions: [],
        measures: [],
        measureAt: row.at('measure'),
        firstAt: row.at('problem-number'),
      };
      if (known === undefined) problems.push(current);
    }
    add(current.names, name);
    add(current.explanations, row.text('explanation'));
    add(current.directions, row.text('direction'));
    const measure = row.text('measure');
    if (measure !== '') current.measures.push({ number: row.text('measure-number'), text: measure });
  }
  for (const problem of problems) {
    const { measures } = problem;
    if (measures.every(({ number }) => /^\d{1,9}$/.test(number)))
      measures.sort((one, other) => Number(one.number) - Number(other.number));
  }
  const stray = problems.filter(({ names }) => names.length === 0);
  return {
    problems: problems.map(closed),
    problemsAt: sheet.free.at('problem'),
    found: [
      ...sheet.found,
      ...stray.map(
        ({ number, firstAt }): FactProblem => ({
          code: 'measure-without-problem',
          at: firstAt,
          message: { key: 'report.facts.measure-without-problem', values: { sheet: firstAt.sheet, number } },
        }),
      ),
    ],
  };
}
