import { matchSubject } from '../classification/match-subject';
import type { Area } from '../grid/address';
import { findHeaderByPlace, type HeaderRows } from './header-rows';
import { lineName, lineWord } from './line-kinds';
import { type Region, regionsOf, trimmed } from './regions';
import { CELL, type View } from './view';

/** The row before the first of at least three official subjects with a figure beside them: a table without heading. */
function findWithoutHeading(view: View, area: Area): HeaderRows | undefined {
  let [first, subjects, lines] = [-1, 0, 0];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 200); row += 1) {
    const name = view.text(row, area.left);
    if (view.kind(row, area.left) !== CELL.text) continue;
    const { kind } = matchSubject(lineName(name), null);
    const isSubject = kind === 'exact' || kind === 'short';
    if (view.kind(row, area.left + 1) === CELL.text || (first < 0 && !isSubject)) continue;
    if (first < 0) first = row;
    lines += 1;
    if (lineWord(name) === 'detail' && isSubject) subjects += 1;
  }
  return subjects >= 2 && lines >= 3 && subjects * 2 >= lines ? { top: first, bottom: first - 1 } : undefined;
}

/** The regions of a sheet; where no words of a heading are known, one that is told by its place or its names alone. */
export function regionsOfSheet(view: View): readonly Region[] {
  const whole: Area = { top: 0, left: 0, bottom: view.rowCount - 1, right: view.columnCount - 1 };
  const regions = regionsOf(view, whole);
  const area = regions.length > 0 ? undefined : trimmed(view, whole);
  if (area === undefined) return regions;
  const header = findHeaderByPlace(view, area) ?? findWithoutHeading(view, area);
  return header === undefined ? [] : [{ area, header }];
}
