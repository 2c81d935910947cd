const SPACES = /[\s\u200b\u2060\ufeff\u00a0\u3000]+/g;

/** Half-width letters, digits and signs; ideographs stay. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Most labels hold nothing that has to be changed, and long tables have many of them. */
const TO_CHANGE = /[\s\u200b\u2060\ufeff\uff01-\uff5e〔〕【】]/;

/**
 * A label without spaces and in half-width signs, so that 合　　计 and 合计 are one word.
 * @example compact('合　　计（ 万元 ）') // → '合计(万元)'
 */
export function compact(text: string): string {
  if (!TO_CHANGE.test(text)) return text;
  return halfWidth(text)
    .replace(SPACES, '')
    .replace(/[〔【]/g, '(')
    .replace(/[〕】]/g, ')');
}

/** Numbering from the highest style to the lowest. */
const ORDINALS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十百]{1,4}(?:[、,.:]|部分)/,
  /^\([一二三四五六七八九十]{1,4}\)[、.]?/,
  /^\d{1,3}(?:[、)]|\.(?!\d))/,
  /^\d{1,2}[.-]\d{1,2}[、.](?!\d)/,
  /^\d{1,2}[.-]\d{1,2}[.-]\d{1,2}[、.](?!\d)/,
  /^\(\d{1,2}\)[、.]?/,
  /^[①-⑳]/,
];

/** The numbering (序号) a label begins with: its style, from 一、 down to ①, and its length; undefined for none. */
export function ordinalOf(label: string): { readonly style: number; readonly length: number } | undefined {
  for (const [style, pattern] of ORDINALS.entries()) {
    const length = pattern.exec(label)?.[0].length;
    if (length !== undefined && length < label.length) return { style, length };
  }
  return undefined;
}

/**
 * Marks the end of a number of several parts, which only a space tells from a quantity: 1.1 人员经费, but 1.5亩.
 * @example withNumberMarked('1.1 人员经费') // → '1.1、人员经费'
 */
export function withNumberMarked(label: string): string {
  return label.replace(/^(\s*\d{1,2}(?:[.．-]\d{1,2}){1,2})\s+(?=[^\s\d])/, '$1、');
}

/** The style of a number that stands in a column of its own (序号): 一, （一）, 1, 1.1. */
export function ordinalStyleOf(number: string): number | undefined {
  const tidy = compact(number);
  return tidy === '' ? undefined : ordinalOf(`${tidy}、项`)?.style;
}

/** A label without its numbering. @example withoutOrdinal('（一）基本支出') // → '基本支出' */
export function withoutOrdinal(label: string): string {
  const tidy = compact(label);
  return tidy.slice(ordinalOf(tidy)?.length ?? 0);
}
