import type { Report } from '../report';
import { handEditsOf, type TextStatus } from './hand-edits';
import type { ReportReading } from './read-report-sheet';
import { type AddedText, type HandEdits, type KeyedText, labelKey, textsOf } from './report-layout';

/** What one paragraph filled anew changes: all others stay as they are. */
export interface RefilledOne {
  readonly edits: HandEdits;
  /** What is to be remembered: a text that is out of date stays so, one that was not written yet stays new. */
  readonly remembered: readonly KeyedText[];
}

/** Texts of ours that the report no longer has, with the place where they stand in the sheet. */
function leftOver(report: Report, reading: ReportReading, before: ReadonlyMap<string, string>): readonly AddedText[] {
  const present = new Set(textsOf(report).map(({ key }) => key));
  let after: string | null = null;
  const left: AddedText[] = [];
  for (const [key, text] of reading.texts) {
    if (key.startsWith(labelKey(''))) continue;
    if (present.has(key)) after = key;
    else if (before.has(key)) left.push({ after, label: '', text });
  }
  return left;
}

/**
 * Fills one paragraph anew (逐段更新) and leaves everything else in the sheet as it stands, whether it is out of date,
 * changed by hand or not written yet.
 * @param remembered what was last written
 */
export function refillOne(
  report: Report,
  statuses: readonly TextStatus[],
  remembered: readonly KeyedText[],
  reading: ReportReading,
  key: string,
): RefilledOne {
  const before = new Map(remembered.map((each) => [each.key, each.text]));
  const status = new Map(statuses.map((each) => [each.key, each]));
  const { kept, added } = handEditsOf(report, statuses, reading, new Set([key]));
  const waiting = statuses.filter((each) => each.key !== key && each.status !== 'filled' && each.status !== 'edited');
  const gone = leftOver(report, reading, before);
  const own = added.filter(({ text }) => !gone.some((each) => each.text === text));
  const fresh = textsOf(report).flatMap((each): readonly KeyedText[] => {
    const standing = each.key === key ? undefined : status.get(each.key)?.status;
    if (standing === 'new') return [];
    return standing === 'outdated' ? [{ key: each.key, text: before.get(each.key) ?? each.text }] : [each];
  });
  const present = new Set(textsOf(report).map((each) => each.key));
  const past = remembered.filter((each) => !present.has(each.key) && reading.texts.has(each.key));
  return {
    edits: {
      kept: new Map([...kept, ...waiting.map((each) => [each.key, each.mine] as const)]),
      added: [...gone, ...own],
    },
    remembered: [...fresh, ...past],
  };
}
