import { type Area, areaName } from '../grid/address';
import { ownSheetsOf } from '../grid/own-sheets';
import type { Sheet, WorkbookContent } from '../grid/sheet';
import type { TableCorrection } from './correction';
import { applyCorrections, type Marked } from './corrections';
import { findHeaderByPlace } from './header-rows';
import type { NoTable } from './read-block';
import { type Elsewhere, readRegion } from './read-region';
import { type Region, regionsOf, trimmed } from './regions';
import type { Skipped, Table } from './table';
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

function skip(part: string, code: string, values: Readonly<Record<string, string>> = {}): Skipped {
  return { part, code, message: { key: `recognition.skipped.${code}`, values: { part, ...values } } };
}

/** The regions of a sheet; where no heading is known, one that is told by its place alone. */
function regionsIn(view: View): readonly Region[] {
  const whole: Area = { top: 0, left: 0, bottom: view.rowCount - 1, right: view.columnCount - 1 };
  const regions = regionsOf(view, whole);
  if (regions.length > 0) return regions;
  const area = trimmed(view, whole);
  const header = area === undefined ? undefined : findHeaderByPlace(view, area);
  return area === undefined || header === undefined ? [] : [{ area, header }];
}

interface SheetReading {
  readonly tables: readonly Table[];
  readonly skipped: readonly Skipped[];
}

function readSheet(sheet: Sheet, corrections: readonly TableCorrection[], elsewhere: Elsewhere): SheetReading {
  const view = viewOf(sheet);
  const skipped: Skipped[] = view.isCut ? [skip(sheet.name, 'too-large')] : [];
  if (view.rowCount === 0) return { tables: [], skipped };
  const found: Marked[] = [];
  const reasons = new Map<NoTable, string>();
  for (const region of regionsIn(view)) {
    for (const result of readRegion(view, region, elsewhere)) {
      if (typeof result !== 'string') found.push({ table: result });
      else if (!reasons.has(result)) reasons.set(result, `${sheet.name}!${areaName(region.area)}`);
    }
  }
  const { tables, leftOut } = applyCorrections(view, found, corrections);
  for (const table of leftOut) skipped.push(skip(table.id, 'not-a-table'));
  for (const [reason, part] of reasons) skipped.push(skip(part, reason));
  if (tables.length === 0 && reasons.size === 0 && leftOut.length === 0 && holdsFigures(view)) {
    skipped.push(skip(sheet.name, 'no-heading'));
  }
  return { tables, skipped };
}

function holdsFigures(view: View): boolean {
  for (let row = 0; row < view.rowCount; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1)
      if (view.kind(row, column) === CELL.amount) return true;
  }
  return false;
}

/** The unit and the year that all tables agree on that state one. */
function agreedOn(tables: readonly Table[]): Elsewhere {
  const units = new Set(tables.flatMap((table) => (table.confirmed && table.unit !== null ? [table.unit] : [])));
  const years = new Set(tables.flatMap((table) => table.currentYear ?? []));
  const [unit] = units;
  const [year] = years;
  return { unit: units.size === 1 ? unit : undefined, year: years.size === 1 ? year : undefined };
}

/**
 * Finds the tables of spending, income and budget in a workbook and says how it read them (识别). Hidden sheets are
 * left out and named; this product's own sheets are passed over in silence. The cost grows with the number of cells.
 */
export function recogniseTables(content: WorkbookContent, options: RecognitionOptions = {}): Recognition {
  const own = ownSheetsOf(content);
  const skipped: Skipped[] = [];
  const sheets = content.sheets.filter((sheet) => {
    if (own.has(sheet.name) || NO_TABLES.test(sheet.name.trim())) return false;
    if (sheet.hidden && sheet.rowCount > 0) skipped.push(skip(sheet.name, 'hidden-sheet'));
    return !sheet.hidden;
  });
  const correctionsOf = (sheet: Sheet) => (options.corrections ?? []).filter((each) => each.sheet === sheet.name);
  const nothing: Elsewhere = { unit: undefined, year: undefined };
  const first = sheets.map((sheet) => readSheet(sheet, correctionsOf(sheet), nothing));
  const agreed = agreedOn(first.flatMap((reading) => reading.tables));
  const readings = first.map((reading, position) => {
    const sheet = sheets[position];
    const isSilent = reading.tables.some(
      (table) => table.unit === null || !table.confirmed || table.currentYear === null,
    );
    const helps = (agreed.unit !== undefined || agreed.year !== undefined) && first.length > 1;
    return sheet !== undefined && isSilent && helps ? readSheet(sheet, correctionsOf(sheet), agreed) : reading;
  });
  return {
    tables: readings.flatMap((reading) => reading.tables),
    skipped: [...skipped, ...readings.flatMap((reading) => reading.skipped)],
  };
}
