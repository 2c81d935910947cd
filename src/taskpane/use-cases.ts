import { acceptFinding, withdrawAcceptance } from '../app/accept';
import { applyFix } from '../app/apply-fix';
import { check, checkAgain } from '../app/check';
import { correctTable } from '../app/correct';
import { showMarks } from '../app/marks';
import { writeResultSheet } from '../app/result-sheet';
import { restoreUnfinished } from '../app/resume';
import { undo } from '../app/undo';

/** What the pane asks of the program, loaded on first use: the pane itself starts without the checks. */
export const useCases = {
  acceptFinding,
  applyFix,
  check,
  checkAgain,
  correctTable,
  restoreUnfinished,
  showMarks,
  undo,
  withdrawAcceptance,
  writeResultSheet,
};
