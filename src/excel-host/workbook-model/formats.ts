import type { Area } from '../../core/grid/address';
import type { Json } from '../json';
import type { Origin } from './model-event';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { styleValue, withProperties } from './style';
import { restyle, styleIdsIn } from './styles-of-area';
import type { WorkbookModel } from './workbook';

/** A property of the look of an area, or null where the cells differ (混合格式). */
export function commonFormat(model: WorkbookModel, sheet: Sheet, area: Area, property: string): Json {
  let common: Json | undefined;
  for (const id of styleIdsIn(sheet, area)) {
    const value = styleValue(model.styles.get(id), property);
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}

/** Changes properties of the look of an area; null gives a property its default back. @throws {HostError} */
export function setFormats(
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  changes: ReadonlyMap<string, Json>,
  origin: Origin,
): void {
  requireUnprotected(sheet, 'allowFormatCells');
  restyle(model, sheet, area, (style) => withProperties(style, changes));
  model.news.push({ kind: 'formatted', sheet, area, origin });
}

/** Gives an area the look of a new workbook. @throws {HostError} */
export function clearFormats(model: WorkbookModel, sheet: Sheet, area: Area, origin: Origin): void {
  requireUnprotected(sheet, 'allowFormatCells');
  restyle(model, sheet, area, () => new Map());
  model.news.push({ kind: 'formatted', sheet, area, origin });
}
