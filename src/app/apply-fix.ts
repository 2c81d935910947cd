import { type Place, placeOf } from '../core/diagnosis/place';
import { parseAmountText } from '../core/figures/amount-text';
import type { CellChange, Diagnosis } from '../core/findings/finding';
import { addressText, type CellAddress } from '../core/grid/address';
import { isCellError } from '../core/grid/cell';
import type { Sheet, WorkbookContent } from '../core/grid/sheet';
import type { Field, Table } from '../core/tables/table';
import { type CellInput, type CellWrite, WorkbookError, type WorkbookPort, type WriteReceipt } from '../workbook/port';
import type { Checked } from './check';
import { plainDecimal, replaceInText } from './replace-in-text';
import { storedNumber } from './stored-number';

function sheetOf(content: WorkbookContent, name: string): Sheet {
  const sheet = content.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new WorkbookError('sheet-gone', { sheet: name });
  return sheet;
}

/** What the cell held when it was read. */
function inputAt(sheet: Sheet, { row, column }: CellAddress): CellInput {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return { formula };
  const value = sheet.content(row, column);
  return { value: isCellError(value) ? value.error : value };
}

/** The number format that most numbers of a column have, or undefined where there are none. */
function formatOfColumn(table: Table, field: Field): string | undefined {
  const counts = new Map<string, number>();
  for (const { index } of table.items) {
    const [row, column] = table.orientation === 'columns' ? [field.index, index] : [index, field.index];
    const format = table.sheet.format(row, column);
    if (typeof table.sheet.content(row, column) !== 'number' || format === '@') continue;
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Formats of columns that were looked up already, for a fix of many cells of one column. */
type Formats = Map<Field, string | undefined>;

/** The format in which a number stays one: a cell formatted as text, or a text in any format, gets that of its column. */
function formatFor(place: Place | null, sheet: Sheet, at: CellAddress, formats: Formats): string {
  const format = sheet.format(at.row, at.column);
  const wasText = typeof sheet.content(at.row, at.column) === 'string';
  const isOpen = format === '@' || (wasText && format === 'General');
  if (!isOpen) return format;
  if (place === null) return 'General';
  const { table, field } = place;
  if (!formats.has(field)) formats.set(field, formatOfColumn(table, field));
  return formats.get(field) ?? 'General';
}

/** What the cell is to hold: a formula where the fix is one, a number, or a text with the words changed in it. */
function replacement(
  checked: Checked,
  { cell, from, to }: CellChange,
  formats: Formats,
): Pick<CellWrite, 'after' | 'format'> {
  const sheet = sheetOf(checked.reading.content, cell.sheet);
  const content = sheet.content(cell.row, cell.column);
  const place = placeOf(checked.result.tables, cell);
  // A word in the place of a figure, such as 持平, is no sentence with a number in it.
  const isFigure = place !== null && (place.field.unit !== null || place.field.rate !== null);
  const isSentence =
    !isFigure &&
    typeof content === 'string' &&
    sheet.formula(cell.row, cell.column) === undefined &&
    parseAmountText(content) === undefined;
  if (isSentence) {
    const value = replaceInText(content, from, to);
    if (value === undefined) throw new WorkbookError('ambiguous-text', { cell: addressText(cell), from });
    return { after: { value } };
  }
  const number = plainDecimal(to);
  if (number === undefined && !to.startsWith('=')) return { after: { value: to } };
  const format = formatFor(place, sheet, cell, formats);
  const changed = format === sheet.format(cell.row, cell.column) ? {} : { format };
  if (number === undefined) return { after: { formula: to }, ...changed };
  const column = place?.field ?? { unit: null, rate: null };
  return { after: { value: storedNumber(number, format, column) }, ...changed };
}

/**
 * Writes a proposed fix into the clerk's cell, or cells, if they still hold what was checked. In a sentence only the
 * number is changed.
 * @throws {WorkbookError} `changed-meanwhile` when it does not; `ambiguous-text` when the sentence holds the number not
 * exactly once
 */
export async function applyFix(port: WorkbookPort, checked: Checked, diagnosis: Diagnosis): Promise<WriteReceipt> {
  const formats: Formats = new Map();
  const cells = [diagnosis, ...(diagnosis.also ?? [])].map((change): CellWrite => {
    const at = change.cell;
    const before = inputAt(sheetOf(checked.reading.content, at.sheet), at);
    return { at, before, ...replacement(checked, change, formats) };
  });
  return port.write({ cells });
}
