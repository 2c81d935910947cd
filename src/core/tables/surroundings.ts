import type { Area } from '../grid/address';
import type { HeaderRows } from './header-rows';
import { unitIn } from './unit-words';
import { CELL, isAmountLike, type View } from './view';
import { compact } from './words';

/** The texts around a table: what its title, unit and year are told from. */
export interface Surroundings {
  readonly title: string;
  /** Above the heading, nearest first. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const ROWS_ABOVE = 8;
const ROWS_BELOW = 6;
const LONGEST = 60;
const TITLE_WORD = /[表册]\s*(?:$|[(（])|情况|决算|预算|支出|收支|经费|明细|绩效/;
const NO_TITLE =
  /^(?:编制|填报|报送|填表|制表|单位名称|单位|部门|金额单位|日期|附件|附表|公开)[^表]{0,30}:|^(?:公开|财决|附表?|表)[\d一二三四五六七八九十-]+表?$|单位:|^(?:百|千|万|百万|亿)?元$/;

/** The texts of a row that belong to the table: those over its columns, else those left alone in the row. */
function textsIn(view: View, row: number, area: Area): readonly string[] {
  const over: string[] = [];
  const beside: string[] = [];
  for (let column = 0; column < Math.min(view.columnCount, area.right + 30); column += 1) {
    if (view.kind(row, column) !== CELL.text) continue;
    const right = view.mergeAt(row, column)?.right ?? column;
    const isOver = column <= area.right && right >= area.left;
    (isOver ? over : beside).push(view.text(row, column).slice(0, 400));
  }
  if (over.length === 0) return beside;
  // A unit may stand a little beyond the last column, but beside a title of the table's own it is not another title.
  return over.some((text) => unitIn(text) !== undefined)
    ? over
    : [...over, ...beside.filter((text) => unitIn(text) !== undefined)];
}

/** A short text that is no sentence and says more than a unit, the number of a form or who filled it in. */
function isTitle(text: string): boolean {
  const bare = compact(text).replace(/[(]?(?:金额)?单位:(?:人民币)?[百千万亿]{0,2}元[)]?$/, '');
  return bare !== '' && bare.length <= LONGEST && !/[。;]/.test(bare) && !NO_TITLE.test(bare);
}

function holdsAmounts(view: View, row: number, area: Area): boolean {
  for (let column = area.left; column <= area.right; column += 1) if (isAmountLike(view.kind(row, column))) return true;
  return false;
}

/** Looks a few rows up and down from the table; stops above at figures, which belong to another table. */
export function surroundingsOf(view: View, area: Area, header: HeaderRows): Surroundings {
  let bottom = area.bottom;
  while (bottom > header.bottom && !holdsAmounts(view, bottom, area)) bottom -= 1;
  const above: string[] = [];
  for (let row = header.top - 1; row >= Math.max(0, header.top - ROWS_ABOVE); row -= 1) {
    if (holdsAmounts(view, row, area)) break;
    above.push(...textsIn(view, row, area));
  }
  const below: string[] = [];
  for (let row = bottom + 1; row <= Math.min(view.rowCount - 1, bottom + ROWS_BELOW); row += 1) {
    if (holdsAmounts(view, row, area)) break;
    below.push(...textsIn(view, row, area));
  }
  const titles = above.filter(isTitle);
  const title = titles.find((text) => TITLE_WORD.test(compact(text))) ?? titles.at(-1) ?? '';
  const lines = title.split('\n').map((line) => line.trim());
  return { title: lines.join(''), above, below };
}
