import { isNothingText, parseAmountText } from '../../figures/amount-text';
import type { Content } from '../../grid/cell';
import type { Sheet } from '../../grid/sheet';

/** 空表说明: the sentence that says that there is no such money, so that the form is empty. */
const EMPTY_NOTE =
  /(?:没有|无|未发生|未安排|不涉及|未使用|不存在).{0,40}(?:收入|支出|预算|拨款|安排|数据|情况|事项|业务)|[本此该]表(?:无|没有|为空|为零|金额为零|数据为零|均为零)|空表/;

/** Columns in which numbers are no amounts, by the words above them. */
const NO_AMOUNTS = /编码|代码|行次|栏次|序号|年份|^[类款项]$/;
/** Nothing longer is a heading. */
const LONGEST_HEADING = 20;

/** What a sheet that shows a form holds, as far as it can be told without a recognised table. */
export interface SheetText {
  readonly hasNote: boolean;
  /** Something stands where the amounts belong: zeros or dashes at least. */
  readonly hasFigure: boolean;
  /** An amount other than zero stands there. */
  readonly hasAmount: boolean;
}

function sizeOf(content: number | string): 'amount' | 'zero' | undefined {
  if (typeof content === 'number') return content === 0 ? 'zero' : 'amount';
  if (isNothingText(content)) return 'zero';
  const amount = parseAmountText(content);
  return amount === undefined ? undefined : amount.value.eq('0') ? 'zero' : 'amount';
}

/** The columns that a heading stands over: those of its merged area. */
function columnsUnder(sheet: Sheet, row: number, column: number): readonly number[] {
  const merged = sheet.merges.find((area) => area.top === row && area.left === column);
  return Array.from({ length: (merged?.right ?? column) - column + 1 }, (_column, index) => column + index);
}

/** 栏次 1 2 3 …, with its word or without, and years are no amounts. */
function isCounter(contents: readonly Content[]): boolean {
  const numbers = contents.filter((content) => typeof content === 'number');
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

function isYear(content: number | string): boolean {
  return typeof content === 'number' && Number.isInteger(content) && content >= 2000 && content < 2100;
}

/** Looks for a note and for amounts on a sheet; codes, years and the numbers of lines and columns are none. */
export function textOf(sheet: Sheet): SheetText {
  let [hasNote, hasFigure, hasAmount] = [false, false, false];
  const labels = new Set<number>();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const contents = Array.from({ length: sheet.columnCount }, (_column, column) => sheet.content(row, column));
    const words = contents.map((content) => (typeof content === 'string' ? content.replace(/\s/g, '') : ''));
    hasNote ||= words.some((each) => each.length > 4 && EMPTY_NOTE.test(each));
    for (const [column, word] of words.entries()) {
      if (word === '' || word.length > LONGEST_HEADING || !NO_AMOUNTS.test(word)) continue;
      for (const each of columnsUnder(sheet, row, column)) labels.add(each);
    }
    if (words.some((word) => /^[栏行]次$/.test(word)) || isCounter(contents)) continue;
    for (const [column, content] of contents.entries()) {
      if ((typeof content !== 'number' && typeof content !== 'string') || labels.has(column) || isYear(content))
        continue;
      const size = sizeOf(content);
      if (size !== undefined) hasFigure = true;
      if (size === 'amount') hasAmount = true;
    }
  }
  return { hasNote, hasFigure, hasAmount };
}
