import { describeAnchors } from './contract/anchors';
import { describeCells } from './contract/cells';
import { describeDocuments } from './contract/documents';
import type { Open } from './contract/fixtures';
import { describeMarks } from './contract/marks';
import { describeReading } from './contract/reading';
import { describeState } from './contract/state';

/** What every adapter of the workbook port must do, as tests over workbooks that `open` makes. */
export function describePort(open: Open): void {
  describeReading(open);
  describeState(open);
  describeCells(open);
  describeDocuments(open);
  describeMarks(open);
  describeAnchors(open);
}
