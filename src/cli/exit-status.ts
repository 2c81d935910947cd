import type { FileJson } from './json';

/** 0 no errors found · 1 errors found · 2 something could not be read or written · 3 wrong usage, nothing was done */
export type ExitStatus = 0 | 1 | 2 | 3;

/** What one file adds to the exit status; a file without a table that was only met in a folder adds nothing. */
export function statusOfFile(file: FileJson, named: boolean): ExitStatus {
  const isListedOnly = file.error?.code === 'no-table' && !named;
  if (file.error !== undefined && !isListedOnly) return 2;
  return file.summary.errors > 0 ? 1 : 0;
}
