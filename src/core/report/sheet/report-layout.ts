import type { Report } from '../report';
import { splitParagraph } from '../split-paragraph';
import { closedRow, tableRows } from '../table-text';

/**
 * A row of the report sheet. `label` is the field of the form, left of its first paragraph; a paragraph that needs
 * several rows has the same key in all of them.
 */
export interface ReportRow {
  readonly key: string;
  readonly kind: 'title' | 'section' | 'paragraph' | 'table-heading' | 'table-row';
  readonly label: string;
  /** Tabs stand between the cells of a row of a table. */
  readonly text: string;
}

/** A text of the report by its key: a paragraph, or a heading, which the clerk may change as well. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** A row of the clerk's own, which stands behind the paragraph `after`; null: at the top. */
export interface AddedText {
  readonly after: string | null;
  readonly label: string;
  readonly text: string;
}

/** What the clerk has changed by hand and wants to keep (手工修改). */
export interface HandEdits {
  /** His words by key; "" where he took a paragraph out. */
  readonly kept: ReadonlyMap<string, string>;
  readonly added: readonly AddedText[];
}

const NO_EDITS: HandEdits = { kept: new Map(), added: [] };

/** One text of the report with its place, before it is split into rows. */
interface Entry extends KeyedText {
  readonly kind: ReportRow['kind'];
  readonly part: string | null;
}

function entriesOf(report: Report): readonly Entry[] {
  return [
    { key: 'title', kind: 'title', part: null, text: report.title },
    ...report.sections.flatMap((section): readonly Entry[] => [
      { key: `section-${section.key}`, kind: 'section', part: null, text: section.heading },
      ...section.parts.flatMap((part) =>
        part.paragraphs.map(({ key, text }): Entry => ({ key, kind: 'paragraph', part: part.key, text })),
      ),
    ]),
  ];
}

/** The labels of the parts; a part that is called like its section needs none. */
function labelsOf(report: Report): ReadonlyMap<string, string> {
  return new Map(
    report.sections.flatMap(({ heading, parts }) =>
      parts.filter((part) => part.heading !== heading).map((part) => [part.key, part.heading] as const),
    ),
  );
}

/** The key under which the label of a part is remembered. */
export function labelKey(part: string): string {
  return `part-${part}`;
}

/** The field of the form that a paragraph stands in, by its key; none for title and sections. */
export function partsByKey(report: Report): ReadonlyMap<string, string> {
  return new Map(entriesOf(report).flatMap(({ key, part }) => (part === null ? [] : [[key, part] as const])));
}

/** Every text of the report by its key, as it is to be remembered to tell the clerk's own words from it. */
export function textsOf(report: Report): readonly KeyedText[] {
  const labels = [...labelsOf(report)].map(([part, text]): KeyedText => ({ key: labelKey(part), text }));
  return [...entriesOf(report).map(({ key, text }) => ({ key, text })), ...labels];
}

/** A text as it stands in the rows of a sheet, its lines joined; spaces at the ends of cells are not kept. */
export function asOnSheet(text: string): readonly string[] {
  const table = tableRows(text);
  return table === null ? splitParagraph(text).map((piece) => piece.trim()) : table.map(closedRow);
}

/** A text as it is read back from its rows, see `readReportSheet`. */
export function joinedRows(pieces: readonly string[], isTable: boolean): string {
  return pieces.join(isTable ? '\n' : '');
}

function rows(key: string, kind: ReportRow['kind'], label: string, text: string): readonly ReportRow[] {
  const isTable = tableRows(text) !== null;
  const kindOf = (index: number) => (isTable ? (index === 0 ? 'table-heading' : 'table-row') : kind);
  return asOnSheet(text).map((piece, index) => ({
    key,
    kind: kindOf(index),
    label: index === 0 ? label : '',
    text: piece,
  }));
}

/**
 * The rows of the report sheet: title, sections, and the paragraphs with the field of the form beside them. Texts that
 * the clerk keeps stand in place of ours, his own rows behind the paragraph behind which they stood.
 */
export function layOutReport(report: Report, { kept, added }: HandEdits = NO_EDITS): readonly ReportRow[] {
  const labels = labelsOf(report);
  const entries = entriesOf(report);
  const laid: ReportRow[] = [];
  const own = (after: string | null) => {
    for (const each of added) if (each.after === after) laid.push(...rows(ADDED, 'paragraph', each.label, each.text));
  };
  own(null);
  let labelled: string | null = null;
  for (const { key, kind, part, text } of entries) {
    const words = kept.get(key) ?? text;
    if (words !== '') {
      const isFirst = part !== null && part !== labelled;
      const label = isFirst ? (kept.get(labelKey(part)) ?? labels.get(part) ?? '') : '';
      if (isFirst) labelled = part;
      laid.push(...rows(key, kind, label, words));
    }
    own(key);
  }
  return laid;
}

/** The key of rows that are the clerk's own. */
const ADDED = 'added';
