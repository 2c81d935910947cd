import { joinedLines } from '../../grid/joined-lines';
import type { Sheet } from '../../grid/sheet';
import { shownText } from '../facts/shown-text';
import type { Report } from '../report';
import { closedRow, tableRows } from '../table-text';
import { alignRows } from './align-rows';
import { type AddedText, asOnSheet, joinedRows, type KeyedText, labelKey, partsByKey } from './report-layout';

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

interface Known {
  readonly labels: ReadonlySet<string>;
  /** The rows of the tables that were written. */
  readonly tableRows: ReadonlySet<string>;
}

/** A row of a table is one that was written, or one with more cells than a label and a text. */
function isTableRow(filled: number, beside: string, known: Known): boolean {
  return known.tableRows.size > 0 && (filled > 2 || known.tableRows.has(beside));
}

/** The rows that hold something: a label, if several cells are filled or it is a known one, and the text. */
function rowsOf(sheet: Sheet, known: Known): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column < Math.min(sheet.columnCount, WIDEST); column += 1) {
      cells.push(joinedLines(shownText(sheet.content(row, column), sheet.format(row, column)) ?? ''));
    }
    const [first, ...rest] = cells.filter((text) => text !== '');
    if (first === undefined) continue;
    const beside = closedRow(cells.slice(1));
    if (isTableRow(rest.length + 1, beside, known)) {
      rows.push({ row, label: cells[0] ?? '', text: beside });
      continue;
    }
    const isLabel = rest.length > 0 || known.labels.has(first);
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
  const tables = remembered.filter(({ text }) => tableRows(text) !== null);
  const lines = rowsOf(sheet, {
    labels: new Set(labels.map(({ text }) => text)),
    tableRows: new Set(tables.flatMap(({ text }) => asOnSheet(text))),
  });
  const told = lines.filter(({ text }) => text !== '');
  const match = alignRows(
    told.map(({ text }) => text),
    pieces.map(({ text }) => text),
  );
  const keys = closed(match.map((place) => (place === undefined ? undefined : pieces[place]?.key)));
  const tableKeys = new Set(tables.map((each) => each.key));
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
    const before = texts.get(key);
    texts.set(key, joinedRows(before === undefined ? [text] : [before, text], tableKeys.has(key)));
    rows.set(key, [...(rows.get(key) ?? []), row]);
    const part = parts.get(key);
    if (part !== undefined && label !== '' && !texts.has(labelKey(part))) texts.set(labelKey(part), label);
  }
  return { texts, added, rows };
}
