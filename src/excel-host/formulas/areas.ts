import type { CellAddress } from '../../core/grid/address';
import type { CellError } from '../../core/grid/cell';
import { failure, type Reference, reference, type SheetArea } from './values';

/** What two areas have in common, on one sheet. */
function commonArea(left: SheetArea, right: SheetArea): SheetArea | undefined {
  const common = {
    sheet: left.sheet,
    top: Math.max(left.top, right.top),
    left: Math.max(left.left, right.left),
    bottom: Math.min(left.bottom, right.bottom),
    right: Math.min(left.right, right.right),
  };
  const same = left.sheet.toLowerCase() === right.sheet.toLowerCase();
  return same && common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The operator " " (交叉引用). */
export function intersection(left: Reference, right: Reference): Reference | CellError {
  const areas = left.areas.flatMap((first) => right.areas.flatMap((second) => commonArea(first, second) ?? []));
  return areas.length > 0 ? reference(...areas) : failure('#NULL!');
}

/** The operator ":" between two references that are only known when calculating. */
export function boundingArea(left: Reference, right: Reference): Reference | CellError {
  const areas = [...left.areas, ...right.areas];
  const [first] = areas;
  if (first === undefined || areas.some((area) => area.sheet.toLowerCase() !== first.sheet.toLowerCase())) {
    return failure('#VALUE!');
  }
  return reference({
    sheet: first.sheet,
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  });
}

/** The cell of a range that stands in the formula's row or column (隐式交集). */
export function crossing(value: Reference, at: CellAddress): { readonly cell: CellAddress } | CellError {
  const [area, ...more] = value.areas;
  if (area === undefined || more.length > 0) return failure('#VALUE!');
  const single = area.top === area.bottom && area.left === area.right;
  const row = area.top === area.bottom ? area.top : at.row;
  const column = area.left === area.right ? area.left : at.column;
  const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const flat = single || area.top === area.bottom || area.left === area.right;
  return inside && flat ? { cell: { sheet: area.sheet, row, column } } : failure('#VALUE!');
}
