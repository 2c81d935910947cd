import { CLOSE } from '../templates/marks';

// A comma at the end is the clerk's: what follows goes on from it.
const CLOSED = /[。！？；：…?!;:，、,]["”’』」）)]?$/;
const OPEN_ENDS = /(?<![，、；。：,;.\s])[，、；。：,;.\s]+$/;

function unmarked(text: string): string {
  return text.endsWith(CLOSE) ? text.slice(0, -1) : text;
}

/**
 * A text closed by a full stop, unless it closes itself.
 * @example asSentence('培育新动能') // → '培育新动能。'
 * @example asSentence('产业基础如何稳固？') // → '产业基础如何稳固？'
 */
export function asSentence(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed === '' || CLOSED.test(unmarked(trimmed)) ? trimmed : `${trimmed}。`;
}

/** A text without the stop at its end, so that it can stand in a row of clauses. @example asClause('消除隐患。') // → '消除隐患' */
export function asClause(text: string): string {
  return text.replace(OPEN_ENDS, '');
}

/** Whether a further clause can follow at once. @example endsInStop('税收完成1276万元，') // → true */
export function endsInStop(text: string): boolean {
  return /[，、；。：！？,;:!?]$/.test(text);
}

/**
 * Names in a row, with 、 between them; titles in 《》 follow one another without a sign (GB/T 15834).
 * @example listed(['《预算法》', '《会计法》', '财务规则']) // → '《预算法》《会计法》、财务规则'
 */
export function listed(names: readonly string[]): string {
  return names.reduce(
    (text, name) => text + (text === '' || (text.endsWith('》') && name.startsWith('《')) ? '' : '、') + name,
    '',
  );
}
