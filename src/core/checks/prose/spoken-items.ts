import { bareName } from '../../prose/claims-of-tables';
import type { ReadText } from '../../prose/claims-of-text';
import type { Entry } from '../../prose/entry';
import type { Table } from '../../tables/table';
import { fieldsOf } from '../fields';
import { linesOf } from '../lines';
import type { Place } from '../place';

/** A subject of the classification as texts write it: 教育支出（类）普通教育（款）小学教育（项）. */
const PATH =
  /([^\s，。；：:、（）()\d.]{2,30})[（(]类[）)]([^，。；：:]{2,40}?)[（(]款[）)]([^，。；：:]{2,40}?)[（(]项[）)]/g;

/** Between the name and its first figure there is at most the sentence that says what it was used for. */
const FARTHEST = 400;

/** One 项 that a text speaks of. */
export interface SpokenItem {
  readonly text: ReadText;
  /** Where its name begins in the text. */
  readonly start: number;
  readonly path: readonly [category: string, kind: string, item: string];
  readonly entry: Entry;
}

/** The 项 that a text speaks of, each with the figures that follow its name. */
export function itemsSpokenOf(text: ReadText): readonly SpokenItem[] {
  if (!/[（(]项[）)]/.test(text.run.text)) return [];
  const matches = [...text.run.text.matchAll(PATH)];
  const entries = text.passage.entries.filter(({ amount }) => amount !== null);
  let next = 0;
  return matches.flatMap((match, index): SpokenItem[] => {
    const from = match.index + match[0].length;
    const to = Math.min(matches[index + 1]?.index ?? Number.MAX_SAFE_INTEGER, from + FARTHEST);
    while ((entries[next]?.amount?.start ?? Number.MAX_SAFE_INTEGER) < from) next += 1;
    const own: Entry[] = [];
    for (let entry = entries[next]; entry?.amount != null && entry.amount.end <= to; entry = entries[next]) {
      own.push(entry);
      next += 1;
    }
    const entry = own.find(({ budgets }) => budgets.length > 0) ?? own[0];
    const [, category = '', kind = '', item = ''] = match;
    return entry === undefined ? [] : [{ text, start: match.index, path: [category, kind, item], entry }];
  });
}

/** The lowest lines of a coded form, by the names of their 类, 款 and 项. */
export function itemLines(table: Table): ReadonlyMap<string, Place> {
  const field = fieldsOf(table, 'current')[0] ?? fieldsOf(table, 'total')[0];
  const lines = new Map<string, Place>();
  if (field === undefined) return lines;
  const { children, positions } = linesOf(table);
  for (const item of table.items) {
    const kind = item.parent === null ? undefined : table.items[item.parent];
    const category = kind === undefined || kind.parent === null ? undefined : table.items[kind.parent];
    if (item.kind !== 'detail' || item.level !== 3 || children.has(positions.get(item) ?? -1)) continue;
    if (kind === undefined || category === undefined) continue;
    lines.set(pathKey([category.name, kind.name, item.name]), { table, item, field });
  }
  return lines;
}

/** A path without what is written or left out at will. */
export function pathKey(path: readonly string[]): string {
  return path.map((name) => bareName(name)).join('|');
}
