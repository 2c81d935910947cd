const LONGEST = 31;

/** A sheet name as formulas write it. @example quotedSheet("甲'乙") // → "'甲''乙'" */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A sheet name that Excel takes and that no sheet has yet.
 * @example freeSheetName('校验:结果', ['校验 结果']) // → '校验 结果 (2)'
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted.replace(/[:\\/?*[\]]/g, ' ').replace(/^'+|(?<!')'+$/g, '');
  const base = allowed.trim().slice(0, LONGEST) || 'Sheet';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
