/** Fonts whose digits are half as wide as their Chinese characters (等宽字体). */
const CHINESE = /宋|仿宋|楷|黑|等线|雅黑|SimSun|SimHei|FangSong|KaiTi|DengXian|YaHei/i;

/** Pixels of a digit in Calibri 11, and in other Latin fonts of common sizes. */
const USUAL = 7;

/**
 * How many pixels a digit of the standard font (常规样式的字体) takes, in which files measure the widths of columns.
 * @param styles the text of the styles part
 * @example digitWidth('<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>') // → 8
 * @example digitWidth('<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>') // → 7
 */
export function digitWidth(styles: string): number {
  const start = styles.search(/<(?:\w{1,20}:)?fonts\b/);
  const first = start < 0 ? '' : styles.slice(start, start + 2_000);
  const end = first.search(/<\/(?:\w{1,20}:)?font>/);
  const font = end < 0 ? '' : first.slice(0, end);
  const name = /name val="([^"]*)"/.exec(font)?.[1] ?? '';
  const size = Number(/sz val="([\d.]{1,8})"/.exec(font)?.[1] ?? 11);
  if (!CHINESE.test(name) || !(size >= 6 && size <= 40)) return USUAL;
  // Half of the character, in whole pixels of 96 to the inch.
  return Math.ceil((size * 96) / 72 / 2);
}
