import { digitWidth } from '../../workbook/file/digit-width';
import type { Package } from '../../workbook/file/package';
import type { WorkbookPart } from '../../workbook/file/workbook-part';

const POINTS_PER_PIXEL = 0.75;

/** How many points a character of a column's width takes in this file (列宽单位): that depends on its standard font. */
export function characterWidth(file: Pick<Package, 'text'>, { relationships }: WorkbookPart): number {
  const styles = relationships.find(({ type }) => type === 'styles')?.target ?? '';
  return digitWidth(file.text(styles) ?? '') * POINTS_PER_PIXEL;
}
