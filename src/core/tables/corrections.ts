import type { Area } from '../grid/address';
import type { TableCorrection } from './correction';
import { findHeaderByPlace, headersIn } from './header-rows';
import { MONEY_ROLES } from './money-roles';
import { roughColumn } from './numbers';
import { readRegion } from './read-region';
import { trimmed } from './regions';
import type { Field, Table } from './table';
import { NOTHING_ELSEWHERE } from './units';
import { turned, type View } from './view';
import { withWholes } from './wholes';

/** Lines by whose figures the addends of a column are told. */
const ROWS_TRIED = 300;

export interface Corrected {
  readonly tables: readonly Table[];
  /** Tables of which the clerk said that they are none. */
  readonly leftOut: readonly Table[];
  /** Where the clerk pointed at a table, and nothing with amounts could be read. */
  readonly unread: readonly Area[];
}

function overlap(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** The used part of the area that the clerk pointed at; undefined where nothing stands in it. */
function pointedAt(view: View, { area: pointed }: TableCorrection): Area | undefined {
  const inside = {
    top: pointed.top,
    left: pointed.left,
    bottom: Math.min(pointed.bottom, view.rowCount - 1),
    right: Math.min(pointed.right, view.columnCount - 1),
  };
  return trimmed(view, inside);
}

/** Reads a table where the clerk pointed at one, although none was found there (以当前选区为表). */
function readAt(view: View, area: Area): readonly Table[] {
  const [first] = headersIn(view, area);
  const header = first ?? findHeaderByPlace(view, area) ?? { top: area.top, bottom: area.top };
  const read = readRegion(view, { area, header }, NOTHING_ELSEWHERE, true);
  return read.filter((table) => typeof table !== 'string');
}

function correctField(field: Field, { roles, unit }: TableCorrection, table: Table): Field {
  const role = roles?.get(field.index) ?? field.role;
  const isMoney = MONEY_ROLES.has(role);
  const isRate = role === 'growth-rate' || role === 'execution-rate' || role === 'share';
  return {
    ...field,
    role,
    unit: isMoney ? (unit ?? field.unit ?? table.unit) : null,
    rate: isRate ? (field.rate ?? 'percent') : null,
  };
}

/** Roles that the clerk changed may make other columns addends of other ones. */
function withWholesOf(table: Table, view: View): Table {
  const looked = table.orientation === 'columns' ? turned(view) : view;
  const rows = table.items.slice(0, ROWS_TRIED).map((item) => item.index);
  return { ...table, fields: withWholes(table.fields, (index) => roughColumn(looked, rows, index)) };
}

function correct(table: Table, corrections: readonly TableCorrection[], view: View): Table {
  let result = table;
  for (const correction of corrections) {
    const { kind = result.kind, unit = result.unit, currentYear = result.currentYear } = correction;
    const moved = currentYear !== result.currentYear;
    const priorYear = moved && currentYear !== null && result.priorYear !== null ? currentYear - 1 : result.priorYear;
    const fields = result.fields.map((field) => {
      const corrected = correctField(field, correction, result);
      if (corrected.role === 'current') return { ...corrected, year: currentYear };
      return corrected.role === 'prior' ? { ...corrected, year: priorYear } : corrected;
    });
    const evidence = [...result.evidence, { key: 'recognition.corrected', values: {} }];
    // Pointing at a table (以当前选区为表) says where it stands, not how it is to be read.
    const says = [correction.kind, correction.unit, correction.currentYear].some((said) => said !== undefined);
    const confirmed = result.confirmed || says || (correction.roles?.size ?? 0) > 0;
    result = { ...result, kind, unit, currentYear, priorYear, fields, confirmed, evidence };
  }
  return corrections.length === 0 ? result : withWholesOf(result, view);
}

/** Puts what the clerk said over what was recognised. */
export function applyCorrections(
  view: View,
  found: readonly Table[],
  corrections: readonly TableCorrection[],
): Corrected {
  const [leftOut, unread]: [Table[], Area[]] = [[], []];
  const tables: Table[] = [];
  const used = new Set<TableCorrection>();
  const take = (table: Table) => {
    const own = corrections.filter((each) => overlap(each.area, table.area));
    for (const each of own) used.add(each);
    if (own.some((each) => each.notATable === true)) leftOut.push(table);
    else tables.push(correct(table, own, view));
  };
  for (const table of found) take(table);
  for (const correction of corrections) {
    if (used.has(correction) || correction.notATable === true) continue;
    const area = pointedAt(view, correction);
    if (area === undefined) continue;
    const read = readAt(view, area);
    if (read.length === 0) unread.push(area);
    for (const table of read) take(table);
  }
  return { tables, leftOut, unread };
}
