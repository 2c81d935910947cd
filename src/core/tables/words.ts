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

const ORDINALS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十百]{1,4}(?:[、,.:]|部分)/,
  /^\([一二三四五六七八九十]{1,4}\)[、.]?/,
  /^\d{1,2}(?:[、)]|\.(?!\d))/,
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

/** A label without its numbering. @example withoutOrdinal('（一）基本支出') // → '基本支出' */
export function withoutOrdinal(label: string): string {
  const tidy = compact(label);
  return tidy.slice(ordinalOf(tidy)?.length ?? 0);
}
