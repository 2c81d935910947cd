import type { Area } from '../../core/grid/address';
import { type Content, isCellError } from '../../core/grid/cell';
import { notImplemented } from '../host-error';
import { intersection } from './areas';
import { cellKey } from './cell';
import type { Sheet } from './sheet';
import { storedPart } from './styles-of-area';
import type { WorkbookModel } from './workbook';

type Kind = 'Errors' | 'Logical' | 'Numbers' | 'Text';

function kindOf(value: Content): Kind | undefined {
  if (value === null) return undefined;
  if (isCellError(value)) return 'Errors';
  if (typeof value === 'number') return 'Numbers';
  return typeof value === 'boolean' ? 'Logical' : 'Text';
}

function wantedKinds(values: unknown): (kind: Kind) => boolean {
  if (typeof values !== 'string' || values === 'All') return () => true;
  return (kind) => values.includes(kind);
}

/**
 * Cells of a kind within the used part of an area (定位条件): constants or formulas (of some kinds of value), blank or
 * visible ones. @throws {HostError} `NotImplemented` for the other kinds
 */
export function specialCells(
  _model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  type: unknown,
  values: unknown,
): readonly { readonly row: number; readonly column: number }[] {
  const used = storedPart(sheet, area, false);
  const within = used === undefined ? undefined : intersection(used, area);
  if (within === undefined) return [];
  const wanted = wantedKinds(values);
  const found: { row: number; column: number }[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const cell = sheet.state.cells.get(cellKey(row, column));
      const kind = kindOf(cell?.value ?? null);
      if (isOfType(type, kind, cell?.formula !== undefined, sheet.state, row, column, wanted))
        found.push({ row, column });
    }
  }
  return found;
}

function isOfType(
  type: unknown,
  kind: Kind | undefined,
  isFormula: boolean,
  state: Sheet['state'],
  row: number,
  column: number,
  wanted: (kind: Kind) => boolean,
): boolean {
  switch (type) {
    case 'Blanks':
      return kind === undefined && !isFormula;
    case 'Constants':
      return kind !== undefined && !isFormula && wanted(kind);
    case 'Formulas':
      return kind !== undefined && isFormula && wanted(kind);
    case 'Visible':
      return !state.hiddenRows.has(row) && !state.hiddenColumns.has(column);
    default:
      throw notImplemented(`special cells of the type ${String(type)}`);
  }
}
