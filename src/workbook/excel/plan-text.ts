import { OWN_SHEETS } from '../../core/grid/own-sheets';
import type { WritePlan } from '../port';

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): boolean {
  return isRecord(value) && typeof value.sheet === 'string' && isIndex(value.row) && isIndex(value.column);
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isInput(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (typeof value.formula === 'string') return value.formula.startsWith('=');
  return value.value === null || ['string', 'number', 'boolean'].includes(typeof value.value);
}

function isArea(value: unknown): boolean {
  return isRecord(value) && [value.top, value.left, value.bottom, value.right].every(isIndex);
}

function isDocumentCell(value: unknown): boolean {
  if (!isRecord(value) || typeof value.style !== 'string') return false;
  const content = value.value;
  return content === null || typeof content === 'string' || typeof content === 'number';
}

function isDocument(value: unknown): boolean {
  if (!isRecord(value) || !OWN_SHEETS.some((each) => each === value.sheet) || typeof value.name !== 'string')
    return false;
  const { rows, merges, widths } = value;
  const rowsFit =
    Array.isArray(rows) &&
    rows.every((row: unknown) => isRecord(row) && Array.isArray(row.cells) && row.cells.every(isDocumentCell));
  return rowsFit && Array.isArray(merges) && merges.every(isArea) && Array.isArray(widths) && isIndex(value.frozenRows);
}

function isCellWrite(value: unknown): boolean {
  if (!isRecord(value) || !isPlace(value.at) || !isInput(value.before) || !isInput(value.after)) return false;
  return value.format === undefined || typeof value.format === 'string';
}

function isAnchor(value: unknown): boolean {
  if (!isRecord(value) || typeof value.name !== 'string' || !value.name.startsWith('_ecr_')) return false;
  const { place } = value;
  return place === null || (isRecord(place) && typeof place.sheet === 'string' && isArea(place.area));
}

function listFits(value: unknown, fits: (entry: unknown) => boolean): boolean {
  return value === undefined || (Array.isArray(value) && value.every(fits));
}

function isPlan(value: unknown): value is WritePlan {
  if (!isRecord(value)) return false;
  return (
    listFits(value.cells, isCellWrite) &&
    listFits(value.sheets, isDocument) &&
    listFits(value.marks, (mark) => isRecord(mark) && isPlace(mark.at) && typeof mark.severity === 'string') &&
    listFits(value.anchors, isAnchor) &&
    (value.state === undefined || typeof value.state === 'string')
  );
}

/** A plan as it is kept in the note of an unfinished write. */
export function planText(plan: WritePlan): string {
  return JSON.stringify(plan);
}

/** Reads such a note; undefined for anything that is no plan, for the part may have been edited by anybody. */
export function readPlan(text: string): WritePlan | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isPlan(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
