import type { IRange } from '@univerjs/core';
import type { GridRequests } from './book';
import { areaOf } from './sheet-data';

/** The command behind the fill handle. */
export const FILL = 'sheet.command.auto-fill';

export interface FillParams {
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/** What dragging the fill handle asks of the host; the grid by itself would empty the target first. */
export function fillRequest(params: FillParams | undefined, requests: GridRequests): (() => void) | undefined {
  if (params === undefined) return undefined;
  const [source, target] = [areaOf(params.sourceRange), areaOf(params.targetRange)];
  const over = {
    top: Math.min(source.top, target.top),
    left: Math.min(source.left, target.left),
    bottom: Math.max(source.bottom, target.bottom),
    right: Math.max(source.right, target.right),
  };
  return () => requests.fill(source, over);
}
