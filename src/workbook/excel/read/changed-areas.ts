import type { Area } from '../../../core/grid/address';
import type { Sheet } from '../../../core/grid/sheet';
import { cellCount } from './pieces';
import { formulaColumns } from './sheet-view';

/** More pieces than this are not worth it: the sheet is read as a whole. */
const MOST_AREAS = 40;

function common(one: Area, other: Area): Area | undefined {
  const [top, left] = [Math.max(one.top, other.top), Math.max(one.left, other.left)];
  const [bottom, right] = [Math.min(one.bottom, other.bottom), Math.min(one.right, other.right)];
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

function isWithin(area: Area, other: Area): boolean {
  return area.top >= other.top && area.bottom <= other.bottom && area.left >= other.left && area.right <= other.right;
}

/**
 * What has to be read again of a sheet whose cells have changed in some areas: those, and its formulas, which may give
 * something else now. Undefined where reading the whole sheet is as good.
 */
export function areasToRead(before: Sheet, used: Area, changed: readonly Area[]): readonly Area[] | undefined {
  const wanted = [...changed, ...formulaColumns(before)].flatMap((area) => common(area, used) ?? []);
  const areas = wanted.filter(
    (area, index) =>
      !wanted.some((other, at) => at !== index && isWithin(area, other) && (at < index || !isWithin(other, area))),
  );
  const cells = areas.reduce((sum, area) => sum + cellCount(area), 0);
  return areas.length > MOST_AREAS || cells * 2 > cellCount(used) ? undefined : areas;
}
