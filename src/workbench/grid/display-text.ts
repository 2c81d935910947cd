import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/**
 * Lets the grid draw the text that the host gives for a number (1234.5 → "1,234.50"), while the editor and the
 * formula bar get the number itself. A shown text that looks like a number would be read as one: hence type text.
 * Only after the workbook was created: the service does not exist before.
 */
export function showHostText(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'host-text',
    effect: InterceptorEffectEnum.Value,
    priority: 100,
    handler: (cell, _location, next) => {
      const text: unknown = cell?.custom?.text;
      if (typeof text !== 'string' || cell?.t === 1) return next(cell);
      return next({ ...cell, v: text, t: 1 });
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
}
