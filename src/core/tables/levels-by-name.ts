import { type Subject, subjectKey, subjectsOf } from '../classification/subjects';
import type { Draft } from './draft';
import type { Levelling } from './levels';

/** Levels told from the official subjects; consistent where most lines below a 类 are subjects of that 类. */
export interface NamedLevels extends Levelling {
  readonly isConsistent: boolean;
}

/** The 类 of the functional classification that a name says, in full or short. */
export function classNamed(name: string): Subject | undefined {
  const { byName, byShortName } = subjectsOf('function');
  const key = subjectKey(name);
  const exact = byName.get(key)?.find((subject) => subject.level === 1);
  return exact ?? byShortName.get(key);
}

/** The subject of a name under the 款 or else the 类 that stands above it. */
function subjectUnder(name: string, above: readonly (Subject | undefined)[]): Subject | undefined {
  const subjects = subjectsOf('function').byName.get(subjectKey(name)) ?? [];
  for (const parent of above) {
    const own =
      parent === undefined
        ? undefined
        : subjects.find(({ code }) => code !== parent.code && code.startsWith(parent.code));
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The lines of a table whose names alone tell their level: 类, then 款 and 项 under it. */
export function levelsByName(details: readonly Draft[]): NamedLevels | undefined {
  let [group, item]: [Subject | undefined, Subject | undefined] = [undefined, undefined];
  let [below, known] = [0, 0];
  const levels = details.map((draft) => {
    const found = classNamed(draft.name);
    if (found !== undefined) {
      [group, item] = [found, undefined];
      return 1;
    }
    if (group === undefined) return 1;
    below += 1;
    const subject = subjectUnder(draft.name, [item, group]);
    if (subject !== undefined) known += 1;
    if (subject?.level === 2) item = subject;
    return subject?.level ?? (item === undefined ? 2 : 3);
  });
  if (below === 0) return undefined;
  return { basis: 'names', levels, isConsistent: known >= 2 && known * 3 >= below * 2 };
}
