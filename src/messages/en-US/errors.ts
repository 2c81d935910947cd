import type { errors as fallback } from '../zh-CN/errors';

export const errors: Readonly<Record<keyof typeof fallback, string>> = {
  'errors.not-found': 'There is no file {file}. Check the name and the folder.',
  'errors.not-found.unreadable': '{file} cannot be opened: permission is missing, or another program holds it.',
  'errors.not-a-workbook': 'This is not an Excel workbook. Choose an .xlsx, .xlsm or .xls file.',
  'errors.not-a-workbook.empty': 'The file is empty (0 bytes). Copy or export it again.',
  'errors.not-a-workbook.web-page':
    'This is a web page with the file extension of Excel. Open it in Excel or WPS, save it as .xlsx and check that.',
  'errors.not-a-workbook.text':
    'This is a text file (such as CSV), not a workbook. Open it in Excel or WPS, save it as .xlsx and check that.',
  'errors.not-a-workbook.document':
    'This is another kind of document (such as a Word document), not a workbook. Choose an .xlsx, .xlsm or .xls file.',
  'errors.not-a-workbook.xlsb':
    'Binary workbooks (.xlsb) cannot be read. Save the workbook as .xlsx in Excel and check that.',
  'errors.not-a-workbook.zip': 'This is an archive, not a workbook. Unpack it and choose the .xlsx file inside.',
  'errors.old-format': 'This old file format cannot be read. Open it in Excel or WPS, save it as .xlsx and check that.',
  'errors.old-format.et': 'This is an .et file of WPS. Save it as .xlsx in WPS and check that.',
  'errors.encrypted':
    'The workbook needs a password to open. Remove the password (File, Info, Protect Workbook), save it and check again.',
  'errors.corrupt':
    'The file is damaged or incomplete ({part}); nothing was read from it. Copy it again, or use "Open and Repair" in Excel and save it.',
  'errors.too-large':
    'The workbook is too large when unpacked ({part}; at most 128 MB a part and 256 MB in all) and was not read. Remove sheets or pictures that have nothing to do with the expenditure tables.',
  'errors.not-writable': 'The file cannot be written.',
  'errors.not-writable.exists': '{file} exists and was not overwritten. Choose another name, or add --force.',
  'errors.not-writable.no-folder': '{file} cannot be written: its folder does not exist.',
  'errors.not-writable.input': '{file} cannot be written: it is the file to be checked. Choose another name.',
  'errors.not-writable.is-folder':
    '{file} cannot be written: it is a folder. With a single input file, name the output file.',
  'errors.not-writable.disk-full': '{file} cannot be written: the disk is full. Existing files were not changed.',
  'errors.not-writable.refused': '{file} cannot be written: permission is missing, or another program has it open.',
  'errors.not-writable.signed':
    'The workbook has a digital signature that writing would break, so nothing was written. Save a copy without it in Excel first.',
  'errors.not-writable.referred':
    'The formula at {place} refers to the sheet “{sheet}”, which is not in the copy for submission, so nothing was written. Replace the formula by its value first.',
  'errors.not-writable.old-format':
    '{file} has an old format (.xls), of which no copy for submission can be made. Save it as .xlsx first.',
  'errors.not-writable.nothing-left':
    'Besides results and fact sheets there is no sheet to be seen, so no copy for submission was written.',
  'errors.cell-edit-mode': 'A cell is being edited. Press Enter to finish, then try again.',
  'errors.protected-sheet':
    'The sheet "{sheet}" is protected; nothing was written. Unprotect the sheet, or use the list of findings only.',
  'errors.protected-workbook':
    'The structure of the workbook is protected, so no sheet can be added. Unprotect it first.',
  'errors.changed-meanwhile': 'Cell {cell} was changed after the check; nothing was written. Check again.',
  'errors.ambiguous-text':
    'The text in {cell} does not hold “{from}” exactly once, so it is not clear which place to change; nothing was changed. Please edit the text itself.',
  'errors.sheet-gone': 'The sheet "{sheet}" is no longer in the workbook. Check again.',
  'errors.newer-state':
    'A later version of this program has saved this workbook. This version can read but not write it. Update the program.',
  'errors.host-failure': 'Excel did not finish the operation: {reason}. Save the workbook and try again.',
  'errors.no-table':
    'No expenditure table was found. Looked on {sheets} sheets for a heading row with a name column (such as 项目, 科目) and amount columns (such as a year, 本年, 决算数) above the amounts of the expenditure categories.',
  'errors.no-table-empty': 'The workbook is empty: there is nothing on its {sheets} sheets.',
  'errors.unsupported-sheet': '"{sheet}" is not a worksheet (it may be a chart sheet); it has no cells to check.',
  'errors.far-cells':
    'Some cells of the sheet "{sheet}" lie far away from its tables and were not checked. Look for cells filled by mistake.',
  'errors.unexpected':
    'The program met an unexpected error ({detail}). No file was changed. Please keep the file and report it.',
};
