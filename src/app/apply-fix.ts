import type { Diagnosis } from '../core/findings/finding';
import type { CellAddress } from '../core/grid/address';
import { isCellError } from '../core/grid/cell';
import type { WorkbookContent } from '../core/grid/sheet';
import { type CellInput, WorkbookError, type WorkbookPort, type WriteReceipt } from '../workbook/port';
import type { Checked } from './check';

/** What the cell held when it was read. */
export function inputAt(content: WorkbookContent, at: CellAddress): CellInput {
  const sheet = content.sheets.find((each) => each.name === at.sheet);
  if (sheet === undefined) throw new WorkbookError('sheet-gone', { sheet: at.sheet });
  const formula = sheet.formula(at.row, at.column);
  if (formula !== undefined) return { formula };
  const value = sheet.content(at.row, at.column);
  return { value: isCellError(value) ? value.error : value };
}

/** What the cell is to hold: a formula where the fix is one, a text where the clerk keeps texts, else a number. */
function inputFor(to: string, content: WorkbookContent, at: CellAddress): CellInput {
  if (to.startsWith('=')) return { formula: to };
  const format = content.sheets.find((each) => each.name === at.sheet)?.format(at.row, at.column) ?? 'General';
  if (!/^-?\d+(\.\d+)?$/.test(to)) return { value: to };
  // Moving the point by digits keeps the number exact: 2.22 % is stored as 0.0222.
  return { value: Number(format.includes('%') ? `${to}e-2` : to) };
}

/**
 * Writes a proposed fix into the clerk's cell, if the cell still holds what was checked.
 * @throws {WorkbookError} `changed-meanwhile` when it does not
 */
export async function applyFix(port: WorkbookPort, checked: Checked, diagnosis: Diagnosis): Promise<WriteReceipt> {
  const { content } = checked.reading;
  const before = inputAt(content, diagnosis.cell);
  return port.write({
    cells: [{ at: diagnosis.cell, before, after: inputFor(diagnosis.to, content, diagnosis.cell) }],
  });
}
