import { matchSubject, type SubjectMatch } from './match-subject';
import { type Scheme, type Subject, subjectKey, subjectsOf } from './subjects';

/** A line of a table as far as its subject goes. */
export interface NamedLine {
  readonly name: string;
  readonly code: string | null;
  /** The subject of the line above it in the hierarchy, where that is known. */
  readonly parent: Subject | null;
  /** It stands on the highest level of a table whose lines there are official 类. */
  readonly isClass: boolean;
}

/** What is to be said about a line's name and code. */
export type NameVerdict =
  | { readonly kind: 'fine'; readonly subject: Subject | null }
  | { readonly kind: 'former'; readonly subject: Subject; readonly since: number }
  | { readonly kind: 'near'; readonly subject: Subject }
  /** The code is that of `subject`; the name is that of `named`, or of no subject. */
  | { readonly kind: 'other-code'; readonly subject: Subject; readonly named: Subject | null }
  | { readonly kind: 'unknown-code' }
  | { readonly kind: 'unknown-name' };

function isFormer(match: SubjectMatch): match is SubjectMatch & { readonly kind: 'former' } {
  return match.kind === 'former';
}

/** A code that is not in the data proves nothing below the 类: local and new subjects are not all known. */
function judgeCoded({ name }: NamedLine, code: string, year: number, scheme: Scheme): NameVerdict {
  const match = matchSubject(name, code, year, scheme);
  const official = subjectsOf(scheme).byCode.get(code);
  const moved = (subjectsOf(scheme).byFormerName.get(subjectKey(name)) ?? []).find((each) => each.formerCode === code);
  if (moved !== undefined && moved.since <= year) return { kind: 'former', subject: moved.subject, since: moved.since };
  if (official === undefined) return code.length === 3 ? { kind: 'unknown-code' } : { kind: 'fine', subject: null };
  const fine: NameVerdict = { kind: 'fine', subject: official };
  if (match.kind === 'unknown') return mismatch(official, null, fine);
  if (match.subject.code !== code && match.subject.name !== official.name) {
    const isSure = match.kind === 'exact' && match.subject.level === official.level;
    return mismatch(official, isSure ? match.subject : null, fine);
  }
  if (isFormer(match)) return { kind: 'former', subject: official, since: match.since };
  return match.kind === 'near' ? { kind: 'near', subject: official } : fine;
}

/** Whether the data is good enough to say that a name does not belong to its code. */
function mismatch(subject: Subject, named: Subject | null, fine: NameVerdict): NameVerdict {
  if (subject.confidence !== 'high') return fine;
  return named !== null || subject.level < 3 || subject.printed ? { kind: 'other-code', subject, named } : fine;
}

/**
 * Judges the name and code of a line against the official subjects of `year`. Names of 款 and 项 without a code are
 * often a unit's own; they are only compared with the subjects under the 类 they stand in.
 * @example judgeName({ name: '医疗卫生与计划生育支出', code: null, parent: null, isClass: true }, 2024, 'function').kind // → 'former'
 */
export function judgeName(line: NamedLine, year: number, scheme: Scheme): NameVerdict {
  if (line.code !== null) return judgeCoded(line, line.code, year, scheme);
  const match = matchSubject(line.name, null, year, scheme);
  if (match.kind === 'unknown') return line.isClass ? { kind: 'unknown-name' } : { kind: 'fine', subject: null };
  const { subject } = match;
  const belongs = line.isClass
    ? subject.level === 1
    : line.parent !== null && subject.code.startsWith(line.parent.code);
  if (!belongs) return { kind: 'fine', subject: null };
  if (isFormer(match)) return { kind: 'former', subject, since: match.since };
  return match.kind === 'near' ? { kind: 'near', subject } : { kind: 'fine', subject };
}
