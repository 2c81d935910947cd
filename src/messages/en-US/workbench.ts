import type { workbench as fallback } from '../zh-CN/workbench';

/** What the workbench page says. */
export const workbench: Readonly<Record<keyof typeof fallback, string>> = {
  'workbench.product': 'Expenditure Check & Report',
  'workbench.title': 'Expenditure Check & Report – workbench',
  'workbench.open': 'Open workbook',
  'workbench.save': 'Save a copy',
  'workbench.samples': 'Samples',
  'workbench.sample-faults': 'Sample with faults',
  'workbench.sample-consistent': 'Consistent sample',
  'workbench.privacy': 'Read on this machine only, never uploaded',
  'workbench.local': 'Local records',
  'workbench.keep': 'Keep unsaved changes and recent files on this computer',
  'workbench.keep-note':
    'They stay in this browser on this computer and are not uploaded. Leave this off on a shared computer.',
  'workbench.recent': 'Recent files',
  'workbench.clear-local': 'Clear local records',
  'workbench.cleared-local': 'Local records are cleared; no contents or names of workbooks are left in this browser.',
  'workbench.not-found':
    '“{file}” was not opened: it has been moved or deleted, or reading was not allowed. Choose it again with “Open workbook”.',
  'workbench.draft': 'There are unsaved changes from last time: “{file}”, {time}.',
  'workbench.restore': 'Restore',
  'workbench.discard': 'Discard',
  'workbench.open-elsewhere':
    '“{file}” is open in another tab of this browser as well. Changes in one are not seen in the other; please edit and save in one only.',
  'workbench.newer': 'There is a newer version of the workbench. Close all its pages and open it again to use it.',
  'workbench.find': 'Find and replace',
  'workbench.find-wanted': 'Find what',
  'workbench.find-by': 'Replace with',
  'workbench.find-whole': 'Entire cell',
  'workbench.find-case': 'Match case',
  'workbench.find-next': 'Find next',
  'workbench.replace-all': 'Replace all',
  'workbench.find-none': 'Nothing was found.',
  'workbench.replaced': '{count} cells were replaced.',
  'workbench.close-panel': 'Close',
  'workbench.filter': 'Filter',
  'workbench.filter-of': 'Filter by “{heading}”: only what is ticked is shown',
  'workbench.filter-all': 'Select all',
  'workbench.filter-blank': '(Blank)',
  'workbench.filter-apply': 'OK',
  'workbench.filter-clear': 'Clear this filter',
  'workbench.filter-nothing': 'Select a cell in the row of headings first, then filter.',
  'workbench.prior-open': 'Open last year’s workbook',
  'workbench.prior-show': 'Show last year',
  'workbench.prior-back': 'Back to this year',
  'workbench.prior-opened':
    'Last year’s workbook “{file}” is open, for comparison only. Check again: last year’s figures in this workbook are compared with it.',
  'workbench.prior-read-only': 'Last year’s workbook is for comparison only; it was not changed.',
  'workbench.prior-shown': '{file} (last year, for comparison only)',
  'workbench.language': '中文',
  'workbench.language-label': 'Switch to Chinese',
  'workbench.unsaved': 'Changes not saved yet',
  'workbench.grid': 'Worksheet',
  'workbench.pane': 'Task pane of Expenditure Check & Report',
  'workbench.splitter': 'Width of the task pane',
  'workbench.cell': '{cell}: {text}',
  'workbench.cell-formula': '{cell}: {text}, formula {formula}',
  'workbench.cell-empty': '{cell}: empty',
  'workbench.drop': 'Drop the workbook to open it',
  'workbench.close': 'Dismiss',
  'workbench.copy-name': '{name}-copy.{extension}',
  'workbench.submission-name': '{name}-submission.{extension}',
  'workbench.saved': 'Saved as {file}; whatever was not changed is exactly as in the original file.',
  'workbench.saved-from-xls':
    'Saved as {file} (.xlsx). Contents, formulas, number formats and merged cells of the .xls file were carried over; fonts, borders and charts were not. The original file is unchanged.',
  'workbench.saved-less': 'Saved as {file}. {losses}All else is as in the original file.',
  'workbench.losses': '{losses}All else is kept as it is. Save the copy?',
  'workbench.loss-table': 'The headings of “{name}” are empty or repeated; in the copy it becomes plain cells. ',
  'workbench.loss-pivot':
    'Rows or columns were inserted or deleted within the pivot table “{name}”; refresh it in Excel before use. ',
  'workbench.submitted':
    'Exported as {file}: without marks, check results, fact sheets and what this program remembers; all else as in the workbook.',
  'workbench.submitted-from-xls':
    'Exported as {file} (.xlsx). Contents, formulas, number formats and merged cells of the .xls file were carried over; fonts, borders and charts were not.',
  'workbench.opening': 'Opening {file}…',
  'workbench.leave':
    'The changes in “{file}” have not been saved to a copy and will be lost when another workbook is opened. Continue?',
  'workbench.refused': 'The workbench does not offer this yet; the workbook was not changed.',
  'workbench.refused-move':
    'Cells cannot be cut over to another sheet; the workbook was not changed. Copy and paste them, then clear the old place.',
  'workbench.refused-look':
    'The workbench changes contents, not formats. To change formats, save a copy and open it in Excel or WPS.',
  'workbench.refused-protected':
    'The sheet “{sheet}” is protected and was not changed. To edit it, unprotect it in Excel or WPS first.',
  'workbench.refused-input': 'Nothing was entered into “{sheet}”: the content or the formula cannot be read.',
  'workbench.not-recalculated':
    '{count} formulas use functions that the workbench does not know; they keep the value of the file and are not recalculated: {cells}.',
  'workbench.not-shown':
    'The file holds {count} charts, pictures, pivot tables or sets of notes that are not shown here; copies keep them as they are.',
  'workbench.failed': 'This could not be finished: {detail}. Please save a copy and reload the workbench.',
  'workbench.loading': 'Preparing the workbench…',
  'workbench.building-pane': 'Building the task pane…',
  'workbench.building-workbench': 'Building the workbench…',
  'workbench.started': 'The workbench of Expenditure Check & Report is running: {address} (Ctrl+C stops it)',
  'workbench.usage': 'Usage: npm start -- [--port number], a port from 0 to 65535',
};
