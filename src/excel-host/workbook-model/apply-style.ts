import type { Area } from '../../core/grid/address';
import { presentStyle, styled } from './named-styles';
import { requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { restyle } from './styles-of-area';
import type { WorkbookModel } from './workbook';

/** Puts a cell style on an area (套用单元格样式). @throws {HostError} `ItemNotFound`, `AccessDenied` */
export function applyStyle(model: WorkbookModel, sheet: Sheet, area: Area, name: string): void {
  requireUnprotected(sheet, 'allowFormatCells');
  const style = presentStyle(model, name);
  restyle(model, sheet, area, (look) => styled(look, style));
  model.news.push({ kind: 'formatted', sheet, area, origin: 'addin' });
}
