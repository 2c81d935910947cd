import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridRequests } from './book';

const TEXT = 1;
const COLUMNS = 16_384;
/** More texts than a screen shows are made anew. */
const MOST_KNOWN = 20_000;

/**
 * Lets the grid draw the text that the host gives for a number (1234.5 → "1,234.50"), while the editor and the
 * formula bar get the number itself. A shown text that looks like a number would be read as one: hence type text.
 * Only after the workbook was created: the service does not exist before. Gives what forgets the
 * texts once something changed.
 */
export function showHostText(injector: Injector, requests: GridRequests): () => void {
  const known = new Map<string, Map<number, string>>();
  const textAt = (sheet: string, row: number, column: number): string => {
    let texts = known.get(sheet);
    if (texts === undefined || texts.size > MOST_KNOWN) {
      texts = new Map();
      known.set(sheet, texts);
    }
    const key = row * COLUMNS + column;
    const text = texts.get(key) ?? requests.text(sheet, row, column);
    texts.set(key, text);
    return text;
  };
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'host-text',
    effect: InterceptorEffectEnum.Value,
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (cell?.v === null || cell?.v === undefined || cell.t === TEXT) return next(cell);
      return next({ ...cell, v: textAt(subUnitId, row, col), t: TEXT });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: 'host-value',
    priority: 999,
    handler: (cell, location, next) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      if (raw === null || raw === undefined || raw.f) return next(cell);
      return next({ ...cell, v: raw.v ?? null, t: raw.t ?? null });
    },
  });
  return () => known.clear();
}
