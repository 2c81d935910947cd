import economic from './economic-subjects.json';
import functional from './function-subjects.json';

/** 支出功能分类 or 部门预算支出经济分类. */
export type Scheme = 'function' | 'economic';

/** An official subject (科目). */
export interface Subject {
  readonly scheme: Scheme;
  readonly code: string;
  readonly name: string;
  /** 1 类, 2 款, 3 项. */
  readonly level: number;
  /** How sure the data is; below `high` it proves nothing against a clerk. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Met in print, and not only from general knowledge. */
  readonly printed: boolean;
  /** The first year in which it is valid, where it is known to be newer than the scheme. */
  readonly since: number | null;
}

/** A name that a subject had until the year before `since` (更名). */
export interface FormerName {
  readonly subject: Subject;
  readonly name: string;
  readonly since: number;
  readonly confidence: Subject['confidence'];
  /** Its code of that time, where that has changed, too. */
  readonly formerCode: string | null;
}

/** A subject with its name as it is compared. */
interface KeyedSubject {
  readonly key: string;
  readonly subject: Subject;
}

interface SubjectIndex {
  readonly byCode: ReadonlyMap<string, Subject>;
  readonly byName: ReadonlyMap<string, readonly Subject[]>;
  readonly byShortName: ReadonlyMap<string, Subject>;
  readonly byFormerName: ReadonlyMap<string, readonly FormerName[]>;
  /** Names by length and the sign at either end, see `endsOf`, for names that differ in one sign. */
  readonly byEnds: ReadonlyMap<string, readonly KeyedSubject[]>;
}

const UNTIDY = /[\s\u200b\ufeff（〔【）〕】，,]/;

/** A name as it is compared: without spaces, brackets of either width alike. */
export function subjectKey(name: string): string {
  if (!UNTIDY.test(name)) return name;
  return name
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[（〔【]/g, '(')
    .replace(/[）〕】]/g, ')')
    .replace(/[、，,]/g, '、');
}

/** The two keys under which a name of some length is found by its first and by its last sign. */
export function endsOf(key: string, length: number): readonly [string, string] {
  return [`${length}^${key[0] ?? ''}`, `${length}$${key.at(-1) ?? ''}`];
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

interface SubjectData {
  readonly subjects: readonly (readonly string[])[];
  readonly shortNames: readonly (readonly string[])[];
  readonly since: readonly (readonly (string | number)[])[];
  readonly formerNames: readonly {
    readonly code: string;
    readonly former: string;
    readonly since: number;
    readonly confidence: string;
    readonly formerCode?: string;
  }[];
}

function confidenceOf(word: string | undefined): Subject['confidence'] {
  return word === 'high' || word === 'medium' ? word : 'low';
}

function indexOf(scheme: Scheme, data: SubjectData): SubjectIndex {
  const since = new Map(data.since.map(([code, year]) => [String(code), Number(year)]));
  const byCode = new Map<string, Subject>();
  const byName = new Map<string, Subject[]>();
  const byEnds = new Map<string, KeyedSubject[]>();
  for (const [code = '', name = '', confidence, source] of data.subjects) {
    const subject: Subject = {
      scheme,
      code,
      name,
      level: (code.length - 1) / 2,
      confidence: confidenceOf(confidence),
      printed: source !== 'general',
      since: since.get(code) ?? null,
    };
    byCode.set(code, subject);
    const key = subjectKey(name);
    addTo(byName, key, subject);
    for (const end of endsOf(key, key.length)) addTo(byEnds, end, { key, subject });
  }
  const byShortName = new Map<string, Subject>();
  for (const [code = '', name = ''] of data.shortNames) {
    const subject = byCode.get(code);
    if (subject !== undefined) byShortName.set(subjectKey(name), subject);
  }
  const byFormerName = new Map<string, FormerName[]>();
  for (const each of data.formerNames) {
    const subject = byCode.get(each.code);
    if (subject === undefined) continue;
    const former = {
      subject,
      name: each.former,
      since: each.since,
      confidence: confidenceOf(each.confidence),
      formerCode: each.formerCode ?? null,
    };
    addTo(byFormerName, subjectKey(each.former), former);
    if (each.former.endsWith('支出')) addTo(byFormerName, subjectKey(each.former.slice(0, -2)), former);
  }
  return { byCode, byName, byShortName, byFormerName, byEnds };
}

const indexes = new Map<Scheme, SubjectIndex>();

/** The subjects of a scheme, indexed at first use. */
export function subjectsOf(scheme: Scheme): SubjectIndex {
  let index = indexes.get(scheme);
  if (index === undefined) {
    index = indexOf(scheme, scheme === 'function' ? functional : economic);
    indexes.set(scheme, index);
  }
  return index;
}

/**
 * The official subject of a code; codes of 3, 5 or 7 digits, economic ones begin with 3.
 * @example subjectOfCode('20805')?.name // → '行政事业单位养老支出'
 */
export function subjectOfCode(code: string): Subject | undefined {
  return subjectsOf(schemeOfCode(code)).byCode.get(code);
}

/** The scheme a code belongs to by its first digit. @example schemeOfCode('30101') // → 'economic' */
export function schemeOfCode(code: string): Scheme {
  return code.startsWith('3') ? 'economic' : 'function';
}
