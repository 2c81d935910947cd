import { addressText, type CellAddress } from '../../../core/grid/address';
import { type Content, isCellError } from '../../../core/grid/cell';
import { type CellInput, type CellWrite, WorkbookError } from '../../port';
import { contentOf } from '../read/contents';
import type { Layout, SheetLayout } from '../read/layout';
import { cellInput } from './text-input';

/** A cell that may be written, with the number format it has. */
export interface Present {
  readonly write: CellWrite;
  readonly format: string;
}

function layoutOf(layout: Layout, { sheet }: CellAddress): SheetLayout {
  const found = layout.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new WorkbookError('sheet-gone', { sheet });
  return found;
}

function inputOf(formula: unknown, content: Content): CellInput {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== content) return { formula };
  return { value: isCellError(content) ? content.error : content };
}

function sameInput(left: CellInput, right: CellInput): boolean {
  if ('formula' in left || 'formula' in right) {
    return 'formula' in left && 'formula' in right && left.formula === right.formula;
  }
  return (left.value ?? '') === (right.value ?? '');
}

/**
 * Asks what the cells to be written hold; after the next round trip the returned function tells the formats they have.
 * With `onlyUnchanged`, cells that hold something else by now are left out instead of refusing the whole write.
 * @throws {WorkbookError} from it `changed-meanwhile`, `protected-sheet`
 */
export function askForCells(
  layout: Layout,
  writes: readonly CellWrite[],
  onlyUnchanged: boolean,
): () => readonly Present[] {
  const asked = writes.map((write) => {
    const { worksheet, protected: isProtected } = layoutOf(layout, write.at);
    const range = worksheet.getRangeByIndexes(write.at.row, write.at.column, 1, 1);
    range.load('values,formulas,valueTypes,numberFormat');
    const { protection } = range.format;
    protection.load('locked');
    return { write, range, protection, isProtected };
  });
  return () =>
    asked.flatMap(({ write, range, protection, isProtected }) => {
      const content = contentOf(range.values[0]?.[0], range.valueTypes[0]?.[0]);
      if (!sameInput(inputOf(range.formulas[0]?.[0], content), write.before)) {
        if (onlyUnchanged) return [];
        throw new WorkbookError('changed-meanwhile', { cell: addressText(write.at) });
      }
      if (isProtected && protection.locked !== false) {
        throw new WorkbookError('protected-sheet', { sheet: write.at.sheet });
      }
      return [{ write, format: String(range.numberFormat[0]?.[0] ?? 'General') }];
    });
}

function isText(input: CellInput): boolean {
  return !('formula' in input) && typeof input.value === 'string';
}

/** The format that a cell gets with a write, where it is another one than it has. */
function newFormat({ write, format }: Present): string | undefined {
  // In a cell formatted as text a number or formula would become a text.
  const wanted = write.format ?? (format === '@' && !isText(write.after) ? 'General' : format);
  return wanted === format ? undefined : wanted;
}

/** Writes cells of the clerk's. Nothing is sent yet. */
export function writeCells(context: Excel.RequestContext, layout: Layout, present: readonly Present[]): void {
  for (const each of present) {
    const { at, after } = each.write;
    const { id } = layoutOf(layout, at);
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(at.row, at.column, 1, 1);
    const format = newFormat(each);
    // A number that stood in a cell formatted as text stays one only if it is there first.
    const isLate = format === '@' && !isText(after);
    if (format !== undefined && !isLate) range.numberFormat = [[format]];
    if ('formula' in after) range.formulas = [[after.formula]];
    else range.values = [[cellInput(after.value)]];
    if (isLate) range.numberFormat = [['@']];
  }
}

/** The writes that take cells back, with the formats that they had. */
export function cellsBack(present: readonly Present[]): readonly CellWrite[] {
  return present.map((each) => {
    const { at, before, after } = each.write;
    return { at, before: after, after: before, ...(newFormat(each) === undefined ? {} : { format: each.format }) };
  });
}
