import { endsOf, type FormerName, type Scheme, type Subject, schemeOfCode, subjectKey, subjectsOf } from './subjects';

/** How a name in a table stands to the official subjects. */
export type SubjectMatch =
  | { readonly kind: 'exact'; readonly subject: Subject }
  /** 支出 left out, or another usual short form. */
  | { readonly kind: 'short'; readonly subject: Subject }
  /** Renamed; `since` is the first year of the present name. */
  | {
      readonly kind: 'former';
      readonly subject: Subject;
      readonly since: number;
      readonly confidence: Subject['confidence'];
    }
  /** One sign differs: proposed, never assumed. */
  | { readonly kind: 'near'; readonly subject: Subject }
  | { readonly kind: 'unknown' };

const UNKNOWN: SubjectMatch = { kind: 'unknown' };

/** Whether two names differ in one sign: changed, dropped, added, or two neighbours exchanged. */
function differInOne(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Of several subjects with one name (行政运行 stands under every 款), the one the code or its parent points to. */
function pick(subjects: readonly Subject[], code: string | null): Subject | undefined {
  if (code !== null) {
    const own =
      subjects.find((each) => each.code === code) ?? subjects.find((each) => each.code.startsWith(code.slice(0, -2)));
    if (own !== undefined) return own;
  }
  return [...subjects].sort((one, other) => one.level - other.level)[0];
}

/** Names shorter than this are too much alike to guess a slip of the pen. */
const LEAST_FOR_NEAR = 4;

function nearOf(key: string, code: string | null, scheme: Scheme): Subject | undefined {
  if (key.length < LEAST_FOR_NEAR) return undefined;
  const { byEnds } = subjectsOf(scheme);
  const found = new Set<Subject>();
  // One of both ends is untouched.
  for (let length = key.length - 1; length <= key.length + 1; length += 1) {
    for (const end of endsOf(key, length)) {
      for (const other of byEnds.get(end) ?? []) if (differInOne(key, other.key)) found.add(other.subject);
    }
  }
  const near = [...found];
  const names = new Set(near.map((subject) => subject.name));
  // Several names equally near: none is proposed, unless the code decides.
  const decided = near.find((subject) => subject.code === code);
  return decided ?? (names.size === 1 ? pick(near, code) : undefined);
}

function formerOf(
  former: readonly FormerName[],
  year: number | undefined,
  code: string | null,
): SubjectMatch | undefined {
  const fitting = former.filter((each) => year === undefined || each.since <= year);
  const latest = [...fitting].sort((one, other) => other.since - one.since);
  const best = latest.find((each) => each.subject.code === code) ?? latest[0];
  if (best === undefined) {
    const subject = former[0]?.subject;
    return subject === undefined ? undefined : { kind: 'exact', subject };
  }
  return { kind: 'former', subject: best.subject, since: best.since, confidence: best.confidence };
}

/**
 * Finds the official subject that a name means. The code, where there is one, only chooses between subjects of the
 * same name; whether code and name belong together is for the caller to judge. `year` is that of the table: a former
 * name is right in a table of a year before the change.
 * @example matchSubject('国防', null).kind // → 'short'
 * @example matchSubject('医疗卫生与计划生育支出', null, 2024).kind // → 'former'
 * @example matchSubject('社会保险和就业支出', '208').kind // → 'near'
 */
export function matchSubject(
  name: string,
  code: string | null,
  year?: number,
  scheme: Scheme = code === null ? 'function' : schemeOfCode(code),
): SubjectMatch {
  const key = subjectKey(name);
  const { byName, byShortName, byFormerName } = subjectsOf(scheme);
  const exact = pick(byName.get(key) ?? [], code);
  const former = byFormerName.get(key);
  if (exact !== undefined && (former === undefined || code === null || exact.code === code))
    return { kind: 'exact', subject: exact };
  if (former !== undefined) {
    const match = formerOf(former, year, code);
    if (match !== undefined) return match;
  }
  if (exact !== undefined) return { kind: 'exact', subject: exact };
  const short = byShortName.get(key) ?? pick(byName.get(key + '支出') ?? [], code) ?? withoutEnding(key, byName, code);
  if (short !== undefined) return { kind: 'short', subject: short };
  const near = nearOf(key, code, scheme);
  return near === undefined ? UNKNOWN : { kind: 'near', subject: near };
}

/** 财政事务支出 for 财政事务: 支出 put behind a name that has none. */
function withoutEnding(
  key: string,
  byName: ReadonlyMap<string, readonly Subject[]>,
  code: string | null,
): Subject | undefined {
  return key.endsWith('支出') ? pick(byName.get(key.slice(0, -2)) ?? [], code) : undefined;
}
