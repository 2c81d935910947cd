/**
 * Text as a workbook part escapes it: `_x000D_` is a carriage return, `_x005F_` an underscore.
 * @example unescapeText('甲_x000D_乙') // → '甲\r乙'
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * Text as it stands in a cell of a workbook part: what would be read back as an escape is escaped itself.
 * @example escapeText('_x0041_') // → '_x005F_x0041_'
 */
export function escapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : text;
}

/** A copy that does not keep the large text alive of which it was a slice. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
