import { joinedLines, placesOf } from '../../grid/joined-lines';

/** Signs that begin no line, and signs that end none (避头尾). */
const NOT_AT_START = /^[、，。；：！？…％%）」』》】”’,.;:!?)\]]/;
const NOT_AT_END = /[（「『《【“‘([]$/;
/** Behind these a new line would be taken for one of the clerk's, see `joinedLines`. */
const ENDS = /[。！？；：…!?;:][”’」』）)"']*$/;

/** The number of a paragraph is no amount. */
const OWN_NUMBER = /^\d{1,3}[、.]/;
/** More than one sign, so that it could be torn. */
const AMOUNT = /^[-−]?\d./;

/** Longer stretches are broken like other text, so that no line stays nearly empty. */
const LONGEST_STRETCH = 26;

/** What is kept together: a number with its unit, a missing fact, a word in Latin letters, else each sign alone. */
function stretches(units: readonly string[]): RegExp {
  const written = [...new Set(['亿元', '万元', '元', '年度', '年', '月', '日', ...units])]
    .filter((unit) => unit !== '')
    .sort((one, other) => other.length - one.length)
    .map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const unit = `[%％‰]|${written.join('|')}`;
  const number = `[-−]?\\d[\\d.,]{0,20}(?:${unit}|[十百千万亿]{0,2}余?(?:${unit})?)`;
  return new RegExp(`${number}|【[^【】]{1,12}】|[A-Za-z]{1,20}|[^]`, 'gu');
}

/** Stretches with the signs that belong to them: no piece begins or ends as no line may. */
function piecesOf(line: string, pattern: RegExp): readonly string[] {
  const pieces: string[] = [];
  for (const [stretch] of line.matchAll(pattern)) {
    const before = pieces.at(-1);
    const belongs = before !== undefined && (NOT_AT_START.test(stretch) || NOT_AT_END.test(before));
    if (belongs && placesOf(before + stretch) <= LONGEST_STRETCH) pieces[pieces.length - 1] = before + stretch;
    else pieces.push(stretch);
  }
  return pieces;
}

function brokenLine(line: string, most: number, pattern: RegExp): readonly string[] {
  const lines: string[][] = [[]];
  let places = 0;
  for (const piece of piecesOf(line, pattern)) {
    const width = placesOf(piece);
    const current = lines.at(-1) ?? [];
    if (places + width <= most || current.length === 0) {
      current.push(piece);
      places += width;
      continue;
    }
    // A line does not end where the clerk would end one: its last piece goes on to the next line.
    const moved: string[] = [];
    while (current.length > 1 && ENDS.test(current.at(-1) ?? '')) moved.unshift(...current.splice(-1));
    lines.push([...moved, piece]);
    places = placesOf(moved.join('')) + width;
  }
  return lines.map((pieces) => pieces.join(''));
}

/**
 * A text broken into lines, so that no program breaks it in the middle of an amount (金额不跨行); a text that fits a line,
 * or has no amount, stays as it is. `joinedLines` undoes it.
 *
 * @param most how many half-width places a line has
 * @param units what the numbers of the report count, besides money
 * @example brokenLines('三公支出12.50万元', 80, []) // → '三公支出12.50万元'
 */
export function brokenLines(text: string, most: number, units: readonly string[]): string {
  const pattern = stretches(units);
  const hasAmount = (line: string) =>
    [...line.replace(OWN_NUMBER, '').matchAll(pattern)].some(([each]) => AMOUNT.test(each));
  const broken = (line: string): string => {
    if (placesOf(line) <= most || !hasAmount(line)) return line;
    const lines = brokenLine(line, most, pattern).join('\n');
    // What is mostly signs cannot be told apart from lines of the clerk's: it stays as it is.
    return joinedLines(lines) === line ? lines : line;
  };
  return text.split('\n').map(broken).join('\n');
}
