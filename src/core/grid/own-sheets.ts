import type { WorkbookContent } from './sheet';

/** The sheets that belong to this product (本程序的工作表); everything else is the clerk's. */
export const OWN_SHEETS = ['result', 'report', 'facts', 'indicators', 'problems', 'templates'] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];

/** The hidden defined name that marks a sheet as ours; it follows renaming. @example ownSheetName('result') // → '_ecr_result' */
export function ownSheetName(sheet: OwnSheet): string {
  return `_ecr_${sheet}`;
}

/** The sheet that a reference such as `'校验 结果'!$A$1` points to. @example sheetOfReference("'甲''乙'!$A$1") // → "甲'乙" */
export function sheetOfReference(reference: string): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}

/** Which of the workbook's sheets are ours, by the sheet's present name. */
export function ownSheetsOf(content: WorkbookContent): ReadonlyMap<string, OwnSheet> {
  const found = new Map<string, OwnSheet>();
  for (const { name, reference } of content.names) {
    const sheet = OWN_SHEETS.find((own) => ownSheetName(own) === name);
    const title = sheetOfReference(reference);
    if (sheet !== undefined && title !== undefined && content.sheets.some((each) => each.name === title)) {
      found.set(title, sheet);
    }
  }
  return found;
}
