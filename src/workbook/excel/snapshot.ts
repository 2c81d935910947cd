import type { Severity } from '../../core/findings/finding';
import type { Area } from '../../core/grid/address';
import type { OwnSheet } from '../../core/grid/own-sheets';
import { OWN_SHEETS, ownSheetName, sheetOfReference } from '../../core/grid/own-sheets';
import type { Sheet } from '../../core/grid/sheet';
import { areasOfAddress } from '../address';
import type { Mark } from '../port';
import type { Layout, SheetLayout } from './read/layout';
import type { Overview } from './read/overview';
import { cellCount } from './read/pieces';

/** What a write must know of the workbook as it is. */
export interface Snapshot {
  readonly overview: Overview;
  readonly layout: Layout;
  readonly marks: readonly Mark[];
  /** Contents of sheets by name, as far as they were read. */
  readonly contents: ReadonlyMap<string, Sheet>;
}

/** The sheet that the hidden name of one of ours points to. */
export function ownLayout({ overview, layout }: Snapshot, sheet: OwnSheet): SheetLayout | undefined {
  const name = overview.names.find((each) => each.name === ownSheetName(sheet));
  const title = name === undefined ? undefined : sheetOfReference(name.reference);
  return title === undefined ? undefined : layout.sheets.find((each) => each.name === title);
}

/** Which of a workbook's sheets, by index, are ours. */
export function ownIndexes(overview: Overview): readonly number[] {
  const titles = OWN_SHEETS.flatMap((sheet) => {
    const name = overview.names.find((each) => each.name === ownSheetName(sheet));
    return name === undefined ? [] : [sheetOfReference(name.reference)];
  });
  return overview.sheets.flatMap(({ name }, index) => (titles.includes(name) ? [index] : []));
}

/** A format that was pasted over a whole column counts as one mark. */
const MOST_CELLS = 1000;

function marksIn(sheet: string, severity: Severity, area: Area): readonly Mark[] {
  const { top, left } = area;
  if (cellCount(area) > MOST_CELLS) return [{ at: { sheet, row: top, column: left }, severity }];
  const marks: Mark[] = [];
  for (let row = top; row <= area.bottom; row += 1) {
    for (let column = left; column <= area.right; column += 1) marks.push({ at: { sheet, row, column }, severity });
  }
  return marks;
}

/** Asks which cells carry our marks; what is returned gives the answer after the next round trip. */
export function askForMarks(layout: Layout): () => readonly Mark[] {
  const asked = layout.sheets.flatMap(({ name, marks }) =>
    marks.map(({ severity, format }) => ({ sheet: name, severity, ranges: format.getRanges().load('address') })),
  );
  return () =>
    asked.flatMap(({ sheet, severity, ranges }) =>
      areasOfAddress(ranges.address).flatMap((area) => marksIn(sheet, severity, area)),
    );
}
