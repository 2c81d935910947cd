import { matchSubject } from '../classification/match-subject';
import { subjectOfCode } from '../classification/subjects';
import type { Line } from './lines';

const SAMPLE = 300;

/**
 * In a list of projects the code says under which subject each is booked (列支科目), and the name is the project's own:
 * then the code is no code of the line, and gives it no level.
 */
export function withoutAttributeCodes(lines: readonly Line[]): readonly Line[] {
  let [known, named] = [0, 0];
  for (const { code, name, word } of lines.slice(0, SAMPLE)) {
    const subject = code === null || word !== 'detail' || name === '' ? undefined : subjectOfCode(code);
    if (subject === undefined) continue;
    known += 1;
    const match = matchSubject(name, code);
    if (match.kind !== 'unknown' && match.subject.code === subject.code) named += 1;
  }
  return known >= 2 && named === 0 ? lines.map((line) => ({ ...line, code: null })) : lines;
}
