import type { Check, CheckContext, Inspection, Statement } from '../check';
import { inspectCells } from './cells';

function inspect(context: CheckContext): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  for (const table of context.tables) looked += inspectCells(table, statements);
  return { looked, statements };
}

/** Cells that are not what they seem: texts for numbers, error values, formulas that miss rows. */
export const cellQuality: Check = { id: 'cell-quality', severity: 'error', parameters: [], inspect };
