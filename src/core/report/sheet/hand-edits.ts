import type { Report } from '../report';
import { tableRows } from '../table-text';
import type { ReportReading } from './read-report-sheet';
import {
  type AddedText,
  asOnSheet,
  type HandEdits,
  joinedRows,
  type KeyedText,
  labelKey,
  textsOf,
} from './report-layout';

/**
 * How a text of the report stands to the sheet: `new` not written yet · `filled` as it would be written now · `outdated`
 * as it was written, but the figures have changed · `edited` changed or taken out by hand.
 */
export interface TextStatus {
  readonly key: string;
  readonly status: 'new' | 'filled' | 'outdated' | 'edited';
  /** What stands in the sheet; "" where it was taken out. */
  readonly mine: string;
  readonly fresh: string;
}

function isSame(mine: string, written: string): boolean {
  return mine === written || mine === joinedRows(asOnSheet(written), tableRows(written) !== null);
}

function statusOf(
  key: string,
  fresh: string,
  remembered: string | undefined,
  reading: ReportReading,
): TextStatus | undefined {
  const isLabel = key.startsWith(labelKey(''));
  const mine = reading.texts.get(key);
  // A label that is not read says nothing: its row may have been taken out with it.
  if (mine === undefined && isLabel) return undefined;
  if (mine === undefined && remembered === undefined) return { key, status: 'new', mine: '', fresh };
  if (mine !== undefined && isSame(mine, fresh)) return { key, status: 'filled', mine, fresh };
  if (mine !== undefined && remembered !== undefined && isSame(mine, remembered))
    return { key, status: 'outdated', mine, fresh };
  return { key, status: 'edited', mine: mine ?? '', fresh };
}

/**
 * How every text of the report stands to the sheet. A text that the report no longer has is listed only where the clerk
 * has changed it.
 * @param reading null where there is no report sheet yet
 */
export function statusesOf(
  report: Report,
  remembered: readonly KeyedText[],
  reading: ReportReading | null,
): readonly TextStatus[] {
  const fresh = textsOf(report);
  if (reading === null) return fresh.map(({ key, text }) => ({ key, status: 'new', mine: '', fresh: text }));
  const before = new Map(remembered.map(({ key, text }) => [key, text]));
  const present = new Set(fresh.map(({ key }) => key));
  const gone = [...reading.texts].flatMap(([key, mine]): readonly TextStatus[] =>
    present.has(key) || isSame(mine, before.get(key) ?? '') || key.startsWith(labelKey(''))
      ? []
      : [{ key, status: 'edited', mine, fresh: '' }],
  );
  return [...fresh.flatMap(({ key, text }) => statusOf(key, text, before.get(key), reading) ?? []), ...gone];
}

/** The text of the report behind which something stands that came after `key` in the sheet. */
function anchorFor(key: string, order: readonly string[], present: ReadonlySet<string>): string | null {
  for (let index = order.indexOf(key) - 1; index >= 0; index -= 1) {
    const before = order[index];
    if (before !== undefined && present.has(before)) return before;
  }
  return null;
}

/**
 * What of the clerk's is kept in the next fill: everything he changed and did not give up, and all rows of his own.
 * @param takeFresh keys of texts for which he chose the new words
 */
export function handEditsOf(
  report: Report,
  statuses: readonly TextStatus[],
  reading: ReportReading | null,
  takeFresh: ReadonlySet<string>,
): HandEdits {
  if (reading === null) return { kept: new Map(), added: [] };
  const present = new Set(textsOf(report).map(({ key }) => key));
  const order = [...reading.texts.keys()].filter((key) => !key.startsWith(labelKey('')));
  const mine = statuses.filter(({ key, status }) => status === 'edited' && !takeFresh.has(key));
  const place = (after: string | null) =>
    after === null || present.has(after) ? after : anchorFor(after, order, present);
  const left = mine
    .filter(({ key }) => !present.has(key))
    .map(({ key, mine: text }): AddedText => ({ after: anchorFor(key, order, present), label: '', text }));
  return {
    kept: new Map(mine.filter(({ key }) => present.has(key)).map(({ key, mine: text }) => [key, text])),
    added: [...left, ...reading.added.map((each) => ({ ...each, after: place(each.after) }))],
  };
}
