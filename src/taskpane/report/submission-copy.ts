/** What the pane asks of the page around it, where that page can save files: a copy to be submitted (报送稿). */
export const SUBMISSION_COPY = 'expenditure-check-report.submission-copy';

/** Says on the root of the pane's page that the page around it saves copies. */
export const SAVES_COPIES = 'savesCopies';

/** Excel gives an add-in no way to save a file; the workbench has one. */
export function canSaveCopies(): boolean {
  return document.documentElement.dataset[SAVES_COPIES] !== undefined;
}

export function askForSubmissionCopy(): void {
  window.parent.postMessage(SUBMISSION_COPY, window.location.origin);
}
