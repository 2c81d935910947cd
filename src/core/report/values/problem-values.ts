import type { Facts, Problem } from '../facts/facts';
import { withoutMarks } from '../templates/marks';
import { record, type TemplateRecord } from '../templates/values';
import { type Entry, missing } from './money-values';

function words(text: string): string {
  return withoutMarks(text).trim();
}

/** A problem as `问题`: 序号, 名称, 说明, 改进方向, 措施. */
function problemValue(problem: Problem, position: number): TemplateRecord {
  const { name, explanations, directions, measures, measureAt, number } = problem;
  return record([
    ['序号', String(position)],
    ['编号', words(number)],
    ['名称', name === null ? missing(`问题${number}`, measureAt) : words(name)],
    ['说明', explanations.map(words)],
    ['改进方向', directions.length === 0 ? missing(`问题${number}的改进方向`, measureAt) : directions.map(words)],
    ['措施', measures.length === 0 ? missing(`问题${number}的改进措施`, measureAt) : measures.map(words)],
  ]);
}

/** Names of 问题与措施. */
export function problemValues(facts: Facts): readonly Entry[] {
  const problems = facts.problems.map((problem, index) => problemValue(problem, index + 1));
  // The measures go problem by problem; each field of the form asks for its own.
  return (
    [
      ['存在问题', '存在的问题'],
      ['改进措施', '改进措施'],
    ] as const
  ).map(([name, asked]): Entry => [name, problems.length === 0 ? missing(asked, facts.problemsAt) : problems]);
}
