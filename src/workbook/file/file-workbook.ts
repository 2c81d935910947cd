import type { Severity } from '../../core/findings/finding';
import { addressText } from '../../core/grid/address';
import { isCellError } from '../../core/grid/cell';
import type { OwnSheet } from '../../core/grid/own-sheets';
import type { Sheet } from '../../core/grid/sheet';
import { anchorsBack } from '../place-reference';
import {
  type CellInput,
  type CellWrite,
  type Mark,
  WorkbookError,
  type WorkbookPort,
  type WorkbookReading,
  type WritePlan,
  type WriteReceipt,
} from '../port';
import { writeAnchors } from './anchor-edit';
import { forgetCalculation } from './calculation-edit';
import { type CellChange, changeCells } from './cell-edit';
import { markStyle, replaceMarks } from './mark-edit';
import { openPackage } from './package';
import { PackageEdit } from './package-edit';
import { mainPart, readXlsx } from './read-xlsx';
import { writeState } from './state-edit';
import { StyleEdit } from './style-edit';
import { writeDocument } from './workbook-edit';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

/** A workbook file that is open for changes (文件工作簿). */
export interface FileWorkbook extends WorkbookPort {
  /** The file as it now is. Parts that no write had to change are those of the file that was opened. */
  bytes(): Uint8Array;
}

function inputOf(sheet: Sheet, row: number, column: number): CellInput {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return { formula };
  const value = sheet.content(row, column);
  return { value: isCellError(value) ? value.error : value };
}

function isSame(one: CellInput, other: CellInput): boolean {
  if ('formula' in one || 'formula' in other) {
    return 'formula' in one && 'formula' in other && one.formula === other.formula;
  }
  return one.value === other.value;
}

/** What one write has at hand. */
interface Writing {
  readonly edit: PackageEdit;
  readonly main: string;
  readonly workbook: WorkbookPart;
  readonly stylesPart: string;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

function begin(bytes: Uint8Array, sheets: readonly Sheet[]): Writing {
  const edit = new PackageEdit(openPackage(bytes));
  if (edit.base.entries.some(({ name }) => name.startsWith('_xmlsignatures/'))) {
    throw new WorkbookError('not-writable', { reason: 'signed' });
  }
  const main = mainPart(edit.base);
  const workbook = readWorkbookPart(edit, main);
  const stylesPart = workbook?.relationships.find(({ type }) => type === 'styles')?.target;
  if (workbook === undefined || stylesPart === undefined) throw new WorkbookError('corrupt', { part: main });
  return { edit, main, workbook, stylesPart, sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])) };
}

/** Refuses the writes unless all of them can be carried out. */
function approve(cells: readonly CellWrite[], sheets: ReadonlyMap<string, Sheet>): void {
  for (const { at, before } of cells) {
    const sheet = sheets.get(at.sheet);
    if (sheet === undefined) throw new WorkbookError('sheet-gone', { sheet: at.sheet });
    if (sheet.protected) throw new WorkbookError('protected-sheet', { sheet: at.sheet });
    if (!isSame(inputOf(sheet, at.row, at.column), before)) {
      throw new WorkbookError('changed-meanwhile', { cell: addressText(at) });
    }
  }
}

function writeCells({ edit, main, workbook, stylesPart }: Writing, cells: readonly CellWrite[]): void {
  const changes = new Map<string, CellChange[]>();
  for (const { at, after, format } of cells) {
    const change = { row: at.row, column: at.column, after, ...(format === undefined ? {} : { format }) };
    changes.set(at.sheet, [...(changes.get(at.sheet) ?? []), change]);
  }
  const styles = new StyleEdit(edit, stylesPart);
  for (const { name, part } of workbook.sheets) {
    const ofSheet = changes.get(name);
    if (ofSheet !== undefined)
      edit.set(
        part,
        changeCells(part, edit.text(part) ?? '', ofSheet, (style, format) => styles.withFormat(style, format)),
      );
  }
  if (cells.some(({ format }) => format !== undefined)) styles.save();
  forgetCalculation(edit, main);
}

/** The writes that take cells back, with the formats that they had. */
function cellsBack(cells: readonly CellWrite[], sheets: ReadonlyMap<string, Sheet>): readonly CellWrite[] {
  return cells.map(({ at, before, after, format }) => {
    const former = sheets.get(at.sheet)?.format(at.row, at.column);
    return {
      at,
      before: after,
      after: before,
      ...(format === undefined || former === undefined ? {} : { format: former }),
    };
  });
}

function writeMarks(writing: Writing, marks: readonly Mark[]) {
  const { edit, workbook, stylesPart, sheets } = writing;
  const styles = new StyleEdit(edit, stylesPart);
  const numbers = new Map<Severity, number>();
  const styleOf = (severity: Severity) => {
    const number = numbers.get(severity) ?? styles.conditional(markStyle(severity));
    numbers.set(severity, number);
    return number;
  };
  const before: Mark[] = [];
  const unmarked: string[] = [];
  for (const { name, part, type } of workbook.sheets) {
    const text = type === 'worksheet' ? edit.text(part) : undefined;
    if (text === undefined) continue;
    const wanted = marks.filter(({ at }) => at.sheet === name);
    if (sheets.get(name)?.protected === true) {
      if (wanted.length > 0) unmarked.push(name);
      continue;
    }
    const remarked = replaceMarks(part, text, name, wanted, styleOf);
    before.push(...remarked.before);
    if (remarked.text !== undefined) edit.set(part, remarked.text);
  }
  if (numbers.size > 0) styles.save();
  return { before, unmarked };
}

/**
 * Opens an .xlsx or .xlsm file for changes.
 * @throws {WorkbookError} as `readXlsx` does
 */
export function createFileWorkbook(opened: Uint8Array): FileWorkbook {
  let current = opened;
  const beforeWrite = new WeakMap<WritePlan, { readonly before: Uint8Array; readonly after: Uint8Array }>();
  let known: { readonly bytes: Uint8Array; readonly reading: WorkbookReading } | undefined;
  const read = (): WorkbookReading => {
    if (known?.bytes !== current) {
      const { state, skipped: _, ...content } = readXlsx(current);
      known = { bytes: current, reading: { content, state } };
    }
    return known.reading;
  };
  read();

  function carryOut(plan: WritePlan): WriteReceipt {
    const { content, state } = read();
    const writing = begin(current, content.sheets);
    approve(plan.cells ?? [], writing.sheets);
    if (plan.cells !== undefined && plan.cells.length > 0) writeCells(writing, plan.cells);
    const marks = plan.marks === undefined ? undefined : writeMarks(writing, plan.marks);
    const addedSheets: OwnSheet[] = [];
    for (const document of plan.sheets ?? []) {
      if (writeDocument(writing.edit, writing.main, writing.stylesPart, document)) addedSheets.push(document.sheet);
    }
    if (plan.anchors !== undefined) writeAnchors(writing.edit, writing.main, writing.sheets, plan.anchors);
    if (plan.state !== undefined) writeState(writing.edit, writing.main, plan.state);
    const undo: WritePlan = {
      ...(plan.cells === undefined ? {} : { cells: cellsBack(plan.cells, writing.sheets) }),
      ...(marks === undefined ? {} : { marks: marks.before }),
      ...(plan.anchors === undefined ? {} : { anchors: anchorsBack(content.names, plan.anchors) }),
      ...(plan.state === undefined ? {} : { state: state ?? '' }),
    };
    const after = writing.edit.bytes();
    beforeWrite.set(undo, { before: current, after });
    current = after;
    return { undo, addedSheets, unmarkedSheets: marks?.unmarked ?? [] };
  }

  return {
    bytes: () => current,
    read: async () => read(),
    write: async (plan) => {
      const taken = beforeWrite.get(plan);
      if (taken === undefined || taken.after !== current) return carryOut(plan);
      // Taking the last write back restores the file as it was, to the byte.
      current = taken.before;
      return { undo: {}, addedSheets: [], unmarkedSheets: [] };
    },
    select: async (sheet) => {
      if (!read().content.sheets.some(({ name }) => name === sheet)) throw new WorkbookError('sheet-gone', { sheet });
    },
    // Nobody else works on the bytes.
    watch: async () => async () => undefined,
  };
}
