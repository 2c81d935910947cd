import { areaName } from '../grid/address';
import { keptFor } from '../grid/kept';
import { ownSheetsOf } from '../grid/own-sheets';
import type { Sheet, WorkbookContent } from '../grid/sheet';
import { finished, type Steps } from '../steps';
import type { TableCorrection } from './correction';
import { applyCorrections } from './corrections';
import { unitAndYearElsewhere } from './elsewhere';
import type { NoTable } from './read-block';
import { readRegion } from './read-region';
import { regionsOfSheet } from './regions-of-sheet';
import type { Skipped, Table } from './table';
import { type Elsewhere, NOTHING_ELSEWHERE } from './units';
import { CELL, type View, viewOf } from './view';

/** What was recognised in a workbook. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly skipped: readonly Skipped[];
}

export interface RecognitionOptions {
  /** What the clerk said; it wins over everything recognised. */
  readonly corrections?: readonly TableCorrection[];
}

/** Sheets that hold facts and forms for the report rather than tables. */
const NO_TABLES = /^(?:基本情况|绩效指标|问题与措施|报告模板)$/;

/** The code of an area that the clerk pointed at without anything in it that could be checked. */
export const POINTED_AT = 'pointed-at';

function skip(part: string, code: string): Skipped {
  return { part, code, message: { key: `recognition.skipped.${code}`, values: { part } } };
}

function holdsAmounts(view: View): boolean {
  for (let row = 0; row < view.rowCount; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      if (view.kind(row, column) === CELL.amount) return true;
    }
  }
  return false;
}

function readSheet(view: View, corrections: readonly TableCorrection[], elsewhere: Elsewhere): Recognition {
  const sheetName = view.sheet.name;
  const skipped: Skipped[] = view.isCut ? [skip(sheetName, 'too-large')] : [];
  if (view.rowCount === 0) return { tables: [], skipped };
  const found: Table[] = [];
  const reasons = new Map<NoTable, string>();
  for (const region of regionsOfSheet(view)) {
    for (const result of readRegion(view, region, elsewhere)) {
      if (typeof result !== 'string') found.push(result);
      else if (!reasons.has(result)) reasons.set(result, `${sheetName}!${areaName(region.area)}`);
    }
  }
  const { tables, leftOut, unread } = applyCorrections(view, found, corrections);
  for (const area of unread) skipped.push(skip(`${sheetName}!${areaName(area)}`, POINTED_AT));
  for (const table of leftOut) skipped.push(skip(table.id, 'not-a-table'));
  for (const [reason, part] of reasons) skipped.push(skip(part, reason));
  const isSilent = tables.length === 0 && reasons.size === 0 && leftOut.length + unread.length === 0;
  if (isSilent && holdsAmounts(view)) skipped.push(skip(sheetName, 'no-heading'));
  return { tables, skipped };
}

const first = keptFor<Sheet, Recognition>();
const again = keptFor<Sheet, Recognition>();

/** The view of a sheet, made when it is first asked for. */
function lazyView(sheet: Sheet): () => View {
  let view: View | undefined;
  return () => {
    view ??= viewOf(sheet);
    return view;
  };
}

/** Corrections as a text: they are read from the workbook's state each time. */
function textOf(corrections: readonly TableCorrection[]): string {
  return JSON.stringify(corrections, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** `recogniseTables` in steps of one sheet. */
export function* recognising(content: WorkbookContent, options: RecognitionOptions = {}): Steps<Recognition> {
  const own = ownSheetsOf(content);
  const clerks = content.sheets.filter((sheet) => !own.has(sheet.name) && !NO_TABLES.test(sheet.name.trim()));
  const hidden = clerks.filter((sheet) => sheet.hidden && sheet.rowCount > 0);
  const sheets = clerks
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => {
      const corrections = (options.corrections ?? []).filter((each) => each.sheet === sheet.name);
      return { sheet, view: lazyView(sheet), corrections, said: textOf(corrections) };
    });
  const alone: Recognition[] = [];
  for (const { sheet, view, corrections, said } of sheets) {
    yield;
    alone.push(first.get(sheet, [said]) ?? first.set(sheet, [said], readSheet(view(), corrections, NOTHING_ELSEWHERE)));
  }
  // What is silent about its unit or year is read once more with what the other tables say.
  const elsewhere = unitAndYearElsewhere(
    sheets.map(({ view }) => view),
    alone,
  );
  const readings: Recognition[] = [];
  for (const [position, { sheet, view, corrections, said }] of sheets.entries()) {
    const [hint, reading] = [elsewhere[position], alone[position]];
    if (hint === undefined && reading !== undefined) readings.push(reading);
    if (hint === undefined) continue;
    yield;
    const dependsOn = [said, hint.unitOnSheet, hint.unit, hint.year];
    readings.push(again.get(sheet, dependsOn) ?? again.set(sheet, dependsOn, readSheet(view(), corrections, hint)));
  }
  return {
    tables: readings.flatMap((reading) => reading.tables),
    skipped: [
      ...hidden.map((sheet) => skip(sheet.name, 'hidden-sheet')),
      ...readings.flatMap((reading) => reading.skipped),
    ],
  };
}

/**
 * Finds the tables of spending, income and budget in a workbook and says how it read them (识别). Hidden sheets are
 * left out and named; this product's own sheets are passed over in silence. The cost grows with the number of cells; a
 * sheet that was given before, as the same object, is not read again.
 */
export function recogniseTables(content: WorkbookContent, options: RecognitionOptions = {}): Recognition {
  return finished(recognising(content, options));
}
