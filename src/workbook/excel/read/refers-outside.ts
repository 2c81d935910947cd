import type { Sheet } from '../../../core/grid/sheet';

/** Functions whose result depends on the cells that are named in them alone; INDIRECT, OFFSET, NOW and RAND are not. */
const PLAIN_FUNCTIONS =
  'SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|ROUND|ROUNDUP|ROUNDDOWN|INT|MOD|ABS|IF|IFERROR|IFS|AND|OR|NOT|MAX|MIN|AVERAGE|' +
  'COUNT|COUNTA|COUNTIFS?|VALUE|TEXT|LEFT|RIGHT|MID|LEN|TRIM|VLOOKUP|INDEX|MATCH|PRODUCT|POWER|ISNUMBER|ISBLANK|ISERROR';

/** One piece of a formula that speaks of cells of its own sheet only. */
const LOCAL = new RegExp(
  `[\\s\\d.,:+*/^&=<>%();$-]|"[^"]*"|[A-Z]{1,3}\\$?\\d{1,7}(?![\\w(.!])|(?:${PLAIN_FUNCTIONS})(?=\\()|[A-Z]{1,3}(?=:\\$?[A-Z]{1,3}(?![\\w(.!]))|(?<=:\\$?)[A-Z]{1,3}(?![\\w(.!])`,
  'iy',
);

/** Whether nothing but the cells of its own sheet can change what a formula gives. @example isLocal('=SUM(B4:B13)') // → true */
export function isLocal(formula: string): boolean {
  LOCAL.lastIndex = 0;
  while (LOCAL.lastIndex < formula.length) if (!LOCAL.test(formula)) return false;
  return true;
}

const known = new WeakMap<Sheet, boolean>();

/** Whether formulas of a sheet may change with another sheet, a name or the time. Formulas are looked at once. */
export function refersOutside(sheet: Sheet): boolean {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const found = anyFormula(sheet, (formula) => !isLocal(formula));
  known.set(sheet, found);
  return found;
}

function anyFormula(sheet: Sheet, is: (formula: string) => boolean): boolean {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const formula = sheet.formula(row, column);
      if (formula !== undefined && is(formula)) return true;
    }
  }
  return false;
}
