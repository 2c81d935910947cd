/** What the pane asks of the program, loaded on first use: the pane itself starts without the checks. */
export { acceptFinding, withdrawAcceptance } from '../app/accept';
export { applyFix } from '../app/apply-fix';
export { check } from '../app/check';
export { correctTable } from '../app/correct';
export { addFactSheets, fillReport, previewReport } from '../app/fill-report';
export { showMarks } from '../app/marks';
export { writeResultSheet } from '../app/result-sheet';
export { undo } from '../app/undo';
