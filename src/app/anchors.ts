import type { DefinedName, WorkbookContent } from '../core/grid/sheet';
import { placeOfReference } from '../workbook/place-reference';
import type { Anchor, Place } from '../workbook/port';

/** A hidden name under which a place is kept (锚点). */
export type AnchorName = Anchor['name'];

/** `table` a table that was corrected · `column` one of its columns (rows) · `accepted` the cell of an accepted finding */
export type AnchorKind = 'table' | 'column' | 'accepted';

/** The table that the clerk has chosen for the report. */
export const REPORT_TABLE: AnchorName = '_ecr_report_table';

const SHAPE = /^_ecr_(?:(?:table|column|accepted)_\d{1,6}|report_table)$/;

/** Whether a text is the name of such an anchor. @example isAnchorName('_ecr_table_1') // → true */
export function isAnchorName(text: unknown): text is AnchorName {
  return typeof text === 'string' && SHAPE.test(text);
}

/** Where an anchor stands by now; undefined where its cells were deleted or the name was taken away. */
export function anchoredPlace(names: readonly DefinedName[], anchor: AnchorName): Place | undefined {
  const found = names.find(({ name }) => name === anchor);
  return found === undefined ? undefined : placeOfReference(found.reference);
}

/** Gives names that no anchor has yet, one after the other. */
export function freeNames(names: readonly DefinedName[]): (kind: AnchorKind) => AnchorName {
  const taken = new Set(names.map(({ name }) => name));
  return (kind) => {
    let number = 1;
    while (taken.has(`_ecr_${kind}_${number}`)) number += 1;
    const name = `_ecr_${kind}_${number}` as const;
    taken.add(name);
    return name;
  };
}

/**
 * Whether places on a sheet are kept under names. On a protected sheet nothing is inserted or deleted, and Excel may
 * refuse the name, so that the numbers of rows and columns do.
 */
export function takesAnchors({ sheets }: WorkbookContent, sheet: string): boolean {
  return sheets.find(({ name }) => name === sheet)?.protected === false;
}
