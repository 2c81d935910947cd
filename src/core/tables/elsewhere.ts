import type { MoneyUnit } from '../figures/unit';
import type { Table } from './table';
import type { Elsewhere } from './units';
import { CELL, type View } from './view';
import { yearsIn } from './years';

const STATED = new Set(['recognition.unit-stated', 'recognition.unit-in-heading', 'recognition.unit-in-cells']);

function statedUnit(tables: readonly Table[]): MoneyUnit | undefined {
  const stated = tables.filter((table) => table.evidence.some((message) => STATED.has(message.key)));
  const units = new Set(stated.flatMap((table) => table.unit ?? []));
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}

/** How many rows of a sheet are read for a title that names the year: a cover has few. */
const TITLE_ROWS = 15;

function titleYears(view: View): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < Math.min(TITLE_ROWS, view.rowCount); row += 1) {
    for (let column = 0; column < Math.min(12, view.columnCount); column += 1) {
      if (view.kind(row, column) !== CELL.text) continue;
      const text = view.text(row, column);
      if (text.length <= 60 && /决算|预算|支出|收支|年度/.test(text)) found.push(...yearsIn(text));
    }
  }
  return found;
}

/** The year that all titles of the workbook agree on, such as that of the cover (封面); else that of all its tables. */
function commonYear(views: readonly (() => View)[], tables: readonly Table[]): number | undefined {
  const inTitles = new Set(views.flatMap((view) => titleYears(view())));
  const years = inTitles.size === 1 ? inTitles : new Set(tables.flatMap((table) => table.currentYear ?? []));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function isSilent(table: Table): boolean {
  const unitIsOpen = table.evidence.some(
    ({ key }) => key === 'recognition.unit-guessed' || key === 'recognition.unit-unknown',
  );
  return unitIsOpen || table.currentYear === null;
}

/** For each sheet with a table that is silent about unit or year, what the others say; undefined for the rest. */
export function unitAndYearElsewhere(
  views: readonly (() => View)[],
  readings: readonly { readonly tables: readonly Table[] }[],
): readonly (Elsewhere | undefined)[] {
  if (!readings.some((reading) => reading.tables.some(isSilent))) return [];
  const all = readings.flatMap((reading) => reading.tables);
  const unit = statedUnit(all);
  const year = commonYear(views, all);
  return readings.map(({ tables }) => {
    const unitOnSheet = statedUnit(tables);
    const helps = unit !== undefined || unitOnSheet !== undefined || year !== undefined;
    return helps && tables.some(isSilent) ? { unitOnSheet, unit, year } : undefined;
  });
}
