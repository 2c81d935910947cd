import type { cli as fallback } from '../zh-CN/cli';

export const cli: Readonly<Record<keyof typeof fallback, string>> = {
  'cli.help': `Usage: npm run -s check -- [options] <file | folder>...

Checks the expenditure tables of workbooks (.xlsx, .xlsm, .xls); folders with all that is below them. Inputs are never changed.

Options
  --write <out>        a copy with marks and the sheet 校验结果; a file for a single input file, else a folder
  --report             fill the report in the copy (needs --write or --docx)
  --docx <out>         the report as a Word document (.docx) in the layout of official documents; a file or a folder, as above
  --clean-copy <out>   a copy to submit: without marks, result sheet, fact sheets and what this program remembers
  --prior <file>       last year's workbook, for the tie-out of last year's figures (one input file)
  --json               one JSON document on standard output, nothing else there
  --summary <out>      a workbook (.xlsx) with a row for each file and a row with a link for each finding
  --jsonl <file>       a line of JSON for each file as it is done
  --resume             skip files that the --jsonl file holds with the same content and rules
  --rules <file.json>  thresholds, severities and checks that are switched off
  --force              overwrite existing outputs
  --lang zh-CN|en-US   language of messages (default zh-CN)
  --version            print the version
  --help               print this text

Exit status
  0  no errors found
  1  errors found
  2  something could not be read or written (wins over 1)
  3  wrong usage, nothing was done`,
  'cli.see-help': 'Use --help to see the usage.',
  'cli.no-input': 'No file or folder was named.',
  'cli.unknown-option': 'There is no option {option}.',
  'cli.takes-no-value': 'The option {option} takes no value.',
  'cli.value-missing': 'The option {option} needs a value.',
  'cli.unknown-language': 'There is no language {language}; use zh-CN or en-US.',
  'cli.report-needs-write': '--report needs --write or --docx.',
  'cli.prior-needs-one': '--prior is for a single input file.',
  'cli.report-table': '{file}: there are several expenditure tables; the report tells of {table}.',
  'cli.report-without-table':
    '{file}: there is no expenditure table for the report; its spending paragraph is left open.',
  'cli.report-kept': 'A paragraph of the report that was changed by hand was kept: {paragraph}',
  'cli.resume-needs-jsonl': '--resume needs --jsonl.',
  'cli.rules-missing': 'The rules file {file} cannot be read.',
  'cli.rules-not-json': 'The rules file is not valid JSON.',
  'cli.rules-wrong': '"{key}" in the rules file is not known or has a wrong value.',
  'cli.no-files': 'There is no .xlsx, .xlsm or .xls file in the folder.',
  'cli.unreadable-folder': 'The folder {folder} cannot be opened; its files were not checked.',
  'cli.progress': '{number}/{count} checked',
  'cli.progress-remaining': '{number}/{count} checked, about {time} left',
  'cli.all-done':
    '{count} files: {good} without errors, {errors} with errors, {failed} that could not be read or written.',
  'cli.all-skipped': '{count} of them had been checked before, with the same content and rules; their results stand.',
  'cli.over-time':
    'The check took more than {seconds} seconds and was stopped without a result. Remove sheets that have nothing to do with expenditure and check again.',
  'cli.over-memory':
    'The check needed more than {size} GB of memory and was stopped without a result. Remove sheets that have nothing to do with expenditure and check again.',
  'cli.summary-full':
    'There are more findings than a sheet has rows: {count} are left out of the summary; the --jsonl file has all of them.',
  'cli.already-done': 'Already checked and unchanged, skipped: {file}',
  'cli.written': 'Written: {file}',
  'cli.converted':
    '{file} has an old format; the copy is an .xlsx: values, formulas, number formats, merged cells and names are in it, fonts, borders, pictures and macros are not.',
  'cli.unmarked': 'The sheet "{sheet}" is protected and was not marked; its findings are on the sheet 校验结果.',
  'cli.table': 'Found: {place} {kind}, unit {unit}, years {years}, {rows} rows, total {total}',
  'cli.unconfirmed': '       The reading of this table is uncertain; look at it in the task pane.',
  'cli.skipped': 'Not checked: {reason}',
  'cli.findings': '{severity} ({count})',
  'cli.figures': 'expected {expected}, actual {actual}, difference {difference} {unit}',
  'cli.cause': 'Cause: {cause}',
  'cli.possible-cause': 'Possibly: {cause}',
  'cli.accepted': 'Accepted: {reason}',
  'cli.ready-with': 'Ready to submit ({parts})',
};
