import type { Move } from './areas';
import type { Origin } from './model-event';
import { moveCells } from './move-cells';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';

/** Moves cells so many rows and columns further on their sheet (拖动); nothing happens for none. @throws {HostError} */
export function moveRange(model: WorkbookModel, sheet: Sheet, { area, rows, columns }: Move, origin: Origin): void {
  if (rows === 0 && columns === 0) return;
  const move = { from: sheet, area, to: sheet, top: area.top + rows, left: area.left + columns };
  moveCells(model, move, origin);
}
