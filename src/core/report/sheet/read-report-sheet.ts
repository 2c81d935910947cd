import type { Sheet } from '../../grid/sheet';
import { shownText } from '../facts/shown-text';
import type { Report } from '../report';
import { alignRows } from './align-rows';
import { type AddedText, asOnSheet, type KeyedText, labelKey, partsByKey } from './report-layout';

/** A report sheet as it stands (报告现状): which text stands where, and the clerk's own rows. */
export interface ReportReading {
  /** By key, in the order of the sheet; a text over several rows is joined. */
  readonly texts: ReadonlyMap<string, string>;
  readonly added: readonly AddedText[];
  /** The 0-based rows of each text, to jump to it. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

interface SheetRow {
  readonly row: number;
  readonly label: string;
  readonly text: string;
}

const WIDEST = 20;

/** The rows that hold something: a label, if several cells are filled or it is a known one, and the text. */
function rowsOf(sheet: Sheet, labels: ReadonlySet<string>): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column < Math.min(sheet.columnCount, WIDEST); column += 1) {
      const text = shownText(sheet.content(row, column), sheet.format(row, column)) ?? '';
      if (text !== '') cells.push(text);
    }
    const [first, ...rest] = cells;
    if (first === undefined) continue;
    const isLabel = rest.length > 0 || labels.has(first);
    rows.push({ row, label: isLabel ? first : '', text: isLabel ? rest.join('') : first });
  }
  return rows;
}

/** A row between two rows of one text belongs to it. */
function closed(keys: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const last = new Map<string, number>();
  for (const [index, key] of keys.entries()) if (key !== undefined) last.set(key, index);
  let current: string | undefined;
  return keys.map((key, index) => {
    if (key !== undefined) current = key;
    return key ?? (current !== undefined && (last.get(current) ?? 0) > index ? current : undefined);
  });
}

/**
 * Reads the report sheet back: rows are known by the texts that were last written, wherever they stand now, and between
 * them by likeness and order; nothing in the sheet itself tells them.
 *
 * @param remembered what was last written (`textsOf`), or what would be written now where nothing is remembered
 * @param report as it would be written now, to know whose label stands beside a row
 */
export function readReportSheet(sheet: Sheet, remembered: readonly KeyedText[], report: Report): ReportReading {
  const parts = partsByKey(report);
  const labels = remembered.filter(({ key }) => key.startsWith(labelKey('')));
  const pieces = remembered
    .filter((each) => !labels.includes(each))
    .flatMap(({ key, text }) => asOnSheet(text).map((piece) => ({ key, text: piece })));
  const lines = rowsOf(sheet, new Set(labels.map(({ text }) => text)));
  const told = lines.filter(({ text }) => text !== '');
  const match = alignRows(
    told.map(({ text }) => text),
    pieces.map(({ text }) => text),
  );
  const keys = closed(match.map((place) => (place === undefined ? undefined : pieces[place]?.key)));
  const texts = new Map<string, string>();
  const rows = new Map<string, number[]>();
  const added: AddedText[] = [];
  let after: string | null = null;
  for (const [index, { row, label, text }] of told.entries()) {
    const key = keys[index];
    if (key === undefined) {
      added.push({ after, label, text });
      continue;
    }
    after = key;
    texts.set(key, (texts.get(key) ?? '') + text);
    rows.set(key, [...(rows.get(key) ?? []), row]);
    const part = parts.get(key);
    if (part !== undefined && label !== '' && !texts.has(labelKey(part))) texts.set(labelKey(part), label);
  }
  return { texts, added, rows };
}
