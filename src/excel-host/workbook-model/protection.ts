import type { Area } from '../../core/grid/address';
import { HostError } from '../host-error';
import { cellsOf } from './areas';
import type { Sheet } from './sheet';
import { styleValue } from './style';
import { styleIdAt, styleIdsIn } from './styles-of-area';
import type { WorkbookModel } from './workbook';

const FEW_CELLS = 1_000;

function someLocked(model: WorkbookModel, sheet: Sheet, area: Area): boolean {
  const locked = (id: number) => styleValue(model.styles.get(id), 'Protection.Locked') !== false;
  if (cellsOf(area) > FEW_CELLS) return [...styleIdsIn(sheet, area)].some(locked);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (locked(styleIdAt(sheet, row, column))) return true;
    }
  }
  return false;
}

function refused(sheet: Sheet): HostError {
  return new HostError('AccessDenied', `The sheet "${sheet.state.name}" is protected.`);
}

/** Refuses to change locked cells of a protected sheet (受保护的工作表). @throws {HostError} `AccessDenied` */
export function requireUnlocked(model: WorkbookModel, sheet: Sheet, area: Area): void {
  if (sheet.state.protection !== undefined && someLocked(model, sheet, area)) throw refused(sheet);
}

/** Refuses on a protected sheet what none of its options allows. @throws {HostError} `AccessDenied` */
export function requireUnprotected(sheet: Sheet, option?: string): void {
  const { protection } = sheet.state;
  if (protection === undefined || (option !== undefined && protection[option] === true)) return;
  throw refused(sheet);
}

/** Refuses to change the sheets of a protected workbook. @throws {HostError} `AccessDenied` */
export function requireOpenStructure(model: WorkbookModel): void {
  if (model.state.protected) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}
