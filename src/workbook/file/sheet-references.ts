import type { Parts } from './package';
import type { SheetEntry } from './workbook-part';
import { scanXml } from './xml-scanner';

/** A formula that needs a certain sheet: where it stands, as people name it, and the sheet. */
export interface SheetReference {
  readonly place: string;
  readonly sheet: string;
}

/** Elements of worksheets, tables, charts and the workbook whose text is a formula; prefixes aside. */
const FORMULAS: ReadonlySet<string> = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'definedName'],
  ...['calculatedColumnFormula', 'totalsRowFormula'],
]);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Finds a sheet's name before "!", alone or as the end of a span of sheets, also in a text for INDIRECT. */
function patternOf(sheet: string): RegExp {
  const quoted = escaped(sheet.replaceAll("'", "''"));
  return new RegExp(`(?:^|[^\\p{L}\\p{N}_.'\\]])${escaped(sheet)}(?::[^!'"(),]*)?!|[':]${quoted}(?::[^!']*)?'!`, 'iu');
}

/**
 * The first formula in the parts that refers to one of `sheets`: of a cell, a name, a conditional format, a list of choices,
 * a chart, or the source of a pivot table.
 * @throws {WorkbookError} `corrupt`
 */
export function referenceTo(
  sheets: readonly string[],
  parts: Parts,
  names: readonly string[],
  entries: readonly SheetEntry[],
): SheetReference | undefined {
  const patterns = sheets.map((sheet) => ({ sheet, pattern: patternOf(sheet) }));
  let found: SheetReference | undefined;
  for (const name of names) {
    const title = entries.find(({ part }) => part === name)?.name;
    let cell = '';
    let formula: string | undefined;
    const place = () => (title === undefined ? cell || name : cell === '' ? title : `${title}!${cell}`);
    const text = found === undefined ? parts.text(name) : undefined;
    if (text === undefined) continue;
    scanXml(name, text, {
      open: (tag) => {
        if (tag.name === 'c' || tag.name === 'definedName') cell = tag.attribute('r') ?? tag.attribute('name') ?? '';
        else if (tag.name === 'sheetData') cell = '';
        if (FORMULAS.has(tag.name)) formula = '';
        const source = tag.name === 'worksheetSource' ? tag.attribute('sheet') : undefined;
        if (source !== undefined && sheets.includes(source)) found ??= { place: name, sheet: source };
      },
      text: (piece) => {
        if (formula !== undefined) formula += piece;
      },
      close: (tag) => {
        if (tag === 'sheetData') cell = '';
        if (!FORMULAS.has(tag) || formula === undefined) return;
        const hit = formula.includes('!') ? formula : undefined;
        formula = undefined;
        const match = hit === undefined ? undefined : patterns.find(({ pattern }) => pattern.test(hit));
        if (match !== undefined) found ??= { place: place(), sheet: match.sheet };
      },
    });
  }
  return found;
}
