import type { CellAddress } from '../../grid/address';
import { isCellError } from '../../grid/cell';
import { ownSheetsOf } from '../../grid/own-sheets';
import type { Sheet, WorkbookContent } from '../../grid/sheet';
import { compact } from '../../tables/words';
import type { FactSheet } from '../fact-sheets';
import type { FactProblem } from './facts';
import { shownText } from './shown-text';

/** A row of a fact sheet by field; blank cells and columns that are not there give "". */
export interface FactRow<Field extends string> {
  readonly row: number;
  text(field: Field): string;
  /** Whether the sheet has a column for a field. */
  has(field: Field): boolean;
  /** Where a field stands; in the first column where the sheet has no column for it. */
  at(field: Field): CellAddress;
}

export interface FactRows<Field extends string> {
  readonly rows: readonly FactRow<Field>[];
  /** The first empty row below. */
  readonly free: FactRow<Field>;
  readonly found: readonly FactProblem[];
  /** Where another column of the sheet would have its heading. */
  readonly nextHeading: CellAddress;
}

/** Headings are looked for in so many rows from the top. */
const HEADING_ROWS = 20;
const WIDEST = 200;

function headingKey(text: string): string {
  return compact(text).replace(/[([][^()[\]]*[)\]]|[*:]/g, '');
}

/** The fields of a form by every name that their headings may have. */
function fieldsByHeading<Field extends string>(form: FactSheet<Field>): ReadonlyMap<string, Field> {
  const aliases = form.columns.flatMap(({ field, aliases }) =>
    aliases.map((alias): [string, Field] => [headingKey(alias), field]),
  );
  const proper = form.columns.map(({ field, heading }): [string, Field] => [heading, field]);
  return new Map([...aliases.reverse(), ...proper]);
}

function columnsIn<Field extends string>(
  sheet: Sheet,
  row: number,
  fields: ReadonlyMap<string, Field>,
): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (let column = 0; column < Math.min(sheet.columnCount, WIDEST); column += 1) {
    const content = sheet.content(row, column);
    const field = typeof content === 'string' ? fields.get(headingKey(content)) : undefined;
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

interface Headings<Field extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Field, number>;
}

function headingsOf<Field extends string>(sheet: Sheet, form: FactSheet<Field>): Headings<Field> | undefined {
  const fields = fieldsByHeading(form);
  let best: Headings<Field> | undefined;
  for (let row = 0; row < Math.min(sheet.rowCount, HEADING_ROWS); row += 1) {
    const columns = columnsIn(sheet, row, fields);
    if (columns.size >= 2 && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}

function isNamed(sheet: Sheet, form: FactSheet): boolean {
  const name = compact(sheet.name).replace(/^\d+[.、]?|[([].*$|表$/g, '');
  return [form.name, ...form.aliases].includes(name);
}

/** The clerk's own sheets of a form: that of the hidden name, else those known by name and headings. */
function sheetsOf(content: WorkbookContent, form: FactSheet): readonly Sheet[] {
  const own = ownSheetsOf(content);
  const marked = content.sheets.filter((sheet) => own.get(sheet.name) === form.own);
  if (marked.length > 0) return marked;
  return content.sheets.filter(
    (sheet) => !own.has(sheet.name) && isNamed(sheet, form) && headingsOf(sheet, form) !== undefined,
  );
}

function rowOf<Field extends string>(sheet: Sheet, row: number, columns: ReadonlyMap<Field, number>): FactRow<Field> {
  return {
    row,
    text: (field) => {
      const column = columns.get(field);
      return column === undefined ? '' : (shownText(sheet.content(row, column), sheet.format(row, column)) ?? '');
    },
    has: (field) => columns.has(field),
    at: (field) => ({ sheet: sheet.name, row, column: columns.get(field) ?? 0 }),
  };
}

function inPlace<Field extends string>(form: FactSheet<Field>): ReadonlyMap<Field, number> {
  return new Map(form.columns.map(({ field }, column) => [field, column]));
}

/** Columns that only number the rows. */
const SERIALS: ReadonlySet<string> = new Set(['序号', '编号', '行号']);

/** A column with something in it whose heading is not known: what it says cannot be told. */
function unknownHeadings<Field extends string>(sheet: Sheet, { row, columns }: Headings<Field>): FactProblem[] {
  const known = new Set(columns.values());
  const found: FactProblem[] = [];
  for (let column = 0; column < Math.min(sheet.columnCount, WIDEST); column += 1) {
    const heading = shownText(sheet.content(row, column), 'General') ?? '';
    if (known.has(column) || SERIALS.has(headingKey(heading))) continue;
    for (let below = row + 1; below < sheet.rowCount; below += 1) {
      if ((shownText(sheet.content(below, column), 'General') ?? '') === '') continue;
      found.push({
        code: 'unknown-heading',
        at: { sheet: sheet.name, row, column },
        message: { key: 'report.facts.unknown-heading', values: { sheet: sheet.name, heading } },
      });
      break;
    }
  }
  return found;
}

/**
 * The rows of a fact sheet, in order, without blank ones; undefined where the workbook has no such sheet. A sheet of
 * the hidden name whose headings are gone is read in the order of an empty one.
 */
export function factRows<Field extends string>(
  content: WorkbookContent,
  form: FactSheet<Field>,
): FactRows<Field> | undefined {
  const [sheet, ...more] = sheetsOf(content, form);
  if (sheet === undefined) return undefined;
  const found: FactProblem[] = more.map((other) => ({
    code: 'second-sheet',
    at: { sheet: other.name, row: 0, column: 0 },
    message: { key: 'report.facts.second-sheet', values: { sheet: other.name, used: sheet.name } },
  }));
  const headings = headingsOf(sheet, form);
  if (headings === undefined && sheet.rowCount > 0) {
    found.push({
      code: 'missing-heading',
      at: { sheet: sheet.name, row: 0, column: 0 },
      message: { key: 'report.facts.missing-heading', values: { sheet: sheet.name } },
    });
  }
  if (headings !== undefined) found.push(...unknownHeadings(sheet, headings));
  const columns = headings?.columns ?? inPlace(form);
  const rows: FactRow<Field>[] = [];
  let last = headings?.row ?? -1;
  for (let row = last + 1; row < sheet.rowCount; row += 1) {
    let isBlank = true;
    for (const column of columns.values()) {
      const cell = sheet.content(row, column);
      if (isCellError(cell)) {
        const at = { sheet: sheet.name, row, column };
        found.push({
          code: 'error-value',
          at,
          message: { key: 'report.facts.error-value', values: { sheet: sheet.name, value: cell.error } },
        });
      }
      if (shownText(cell, 'General') !== '') isBlank = false;
    }
    if (isBlank) continue;
    rows.push(rowOf(sheet, row, columns));
    last = row;
  }
  const nextHeading = { sheet: sheet.name, row: headings?.row ?? 0, column: sheet.columnCount };
  return { rows, free: rowOf(sheet, last + 1, columns), found, nextHeading };
}
