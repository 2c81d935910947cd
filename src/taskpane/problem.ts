import { WorkbookError } from '../workbook/port';
import type { Problem } from './pane-state';

/** The frames of a stack without the message, which might quote a cell. */
function frames(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join('\n');
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const cause = error.cause instanceof Error ? `\n${traceOf(error.cause)}` : '';
  return `${error.name}\n${frames(error)}${cause}`;
}

/** What the pane says about an error that it caught. */
export function problemOf(error: unknown): Problem {
  return error instanceof WorkbookError
    ? { code: error.code, values: error.values, trace: traceOf(error) }
    : { code: 'unexpected', values: {}, trace: traceOf(error) };
}
