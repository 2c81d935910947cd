import type { recognition as fallback } from '../zh-CN/recognition';

export const recognition: Readonly<Record<keyof typeof fallback, string>> = {
  'recognition.heading': 'The heading stands in rows (columns) {first} to {last}',
  'recognition.kind-by-title': 'The kind of form follows from the title: {title}',
  'recognition.kind-by-headings': 'The kind of form follows from the headings',
  'recognition.kind-by-lines': 'The kind of form follows from the names, codes and columns',
  'recognition.change-holds': '{change} = {current} − {prior} in {held} of {tried} rows',
  'recognition.rate-holds': '{rate} = ({current} − {prior}) ÷ {prior} in {held} of {tried} rows',
  'recognition.change-reversed':
    'Most rows of column {column} equal last year less this year, against the heading. Please confirm the two columns',
  'recognition.unit-stated': 'The unit {unit} is stated near the table',
  'recognition.unit-in-heading': 'The unit {unit} is stated in the heading',
  'recognition.unit-in-cells': 'The amounts carry the unit {unit} themselves',
  'recognition.unit-on-sheet': 'Another table on this sheet states the unit {unit}',
  'recognition.unit-elsewhere': 'No unit is stated here; other tables of the workbook are in {unit}. Please confirm',
  'recognition.unit-guessed': 'No unit is stated; the size of the amounts suggests {unit}. Please confirm',
  'recognition.unit-unknown': 'No unit is stated, and the amounts do not suggest one. Please choose it',
  'recognition.year-in-heading': 'The heading names the year {year}',
  'recognition.year-in-title': 'The title, the sheet name or another table of the workbook names the year {year}',
  'recognition.change-by-arithmetic': 'Column {column} equals this year less last year in most rows: the change',
  'recognition.current-by-arithmetic':
    'Column {column} less last year’s column equals the change in most rows; taken for this year’s spending',
  'recognition.rate-by-arithmetic': 'Column {column} equals the change over last year in most rows: the growth rate',
  'recognition.execution-by-arithmetic': 'Column {column} equals actual over budget in most rows: the execution rate',
  'recognition.rate-is-fraction': 'Column {column} stores rates as fractions (0.0222 is 2.22 %), as its rows show',
  'recognition.current-guessed':
    'No heading says which column is this year’s spending; column {column} is taken. Please confirm',
  'recognition.column-ignored': 'What column {column} holds could not be told; it is not checked',
  'recognition.levels-by-code': 'Levels follow from the length of the codes',
  'recognition.levels-by-columns': 'Levels follow from the columns of the names',
  'recognition.levels-by-indent': 'Levels follow from indentation',
  'recognition.levels-by-ordinal': 'Levels follow from numbering',
  'recognition.levels-by-names': 'Levels follow from the subjects’ names and are confirmed by the sums',
  'recognition.levels-by-sums':
    'Levels follow from the amounts: a line is the sum of those below it, confirmed by the total',
  'recognition.years-in-lines':
    'Column {column} holds years: amounts of different years stand in different rows; please confirm',
  'recognition.levels-by-marks': 'Levels follow from 类, 款 or 项 behind the names',
  'recognition.headings-only':
    '{count} names have no amounts of their own and only head the lines below them; they are not counted as lines: {names}',
  'recognition.corrected': 'Read as corrected by hand',
  'recognition.skipped.too-large': '{part}: the sheet is too large; only its first part was read',
  'recognition.skipped.too-many-errors':
    '{part}: too many errors; for {count} of them no cause was looked for. Correct those whose cause is given and check again',
  'recognition.skipped.hidden-sheet': '{part}: a hidden sheet, not checked',
  'recognition.skipped.not-a-table': '{part}: marked as not being a table of spending',
  'recognition.skipped.no-heading':
    '{part}: holds numbers, but no heading was found (looked for names of items beside this year, final accounts, budget or amount)',
  'recognition.skipped.pointed-at':
    '{part}: no table with amounts could be read where you pointed; nothing was checked there',
  'recognition.skipped.no-lines': '{part}: a heading without rows below it',
  'recognition.skipped.no-figures': '{part}: no column of amounts below the heading',
  'recognition.skipped.empty-form': '{part}: an empty form without amounts',
  'recognition.skipped.not-spending': '{part}: not a table of income, spending or budget; not checked',
};
