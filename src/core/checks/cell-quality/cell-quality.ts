import type { Check, CheckContext, Inspection, Statement } from '../check';
import { inspectCells } from './cells';
import { figureFields, formulaCells } from './formula-cells';
import { inspectNegativeAmounts } from './negative-amounts';
import { inspectNumberForms } from './number-forms';
import { inspectRowFormulas } from './row-formulas';
import { inspectDuplicates, inspectHiddenRows } from './rows';
import { inspectStaleValues, recalculation } from './stale-values';
import { inspectSumFormulas, inspectTypedTotals } from './sum-formulas';

function inspect(context: CheckContext): Inspection {
  const statements: Statement[] = [];
  const again = recalculation(context.content.sheets);
  let looked = 0;
  for (const table of context.tables) {
    looked += inspectCells(table, again.sheets, statements);
    const columns = figureFields(table).map((field) => ({ field, cells: formulaCells(table, field) }));
    for (const { field, cells } of columns) {
      inspectNumberForms(table, field, statements);
      if (!cells.some((cell) => cell.formula !== undefined)) continue;
      inspectRowFormulas(table, cells, again, statements);
      inspectSumFormulas(table, cells, statements);
      inspectStaleValues(table, cells, again, statements);
    }
    inspectTypedTotals(
      table,
      columns.flatMap(({ cells }) => cells),
      statements,
    );
    inspectNegativeAmounts(table, statements);
    inspectHiddenRows(table, statements);
    inspectDuplicates(table, statements);
  }
  return { looked, statements };
}

/** Cells that are not what they seem: texts for numbers, error values, formulas that miss rows, values out of date. */
export const cellQuality: Check = { id: 'cell-quality', severity: 'error', parameters: [], inspect };
