import { figuresOf, judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Field, Table } from '../tables/table';
import { budgetExecution } from './budget-execution';
import type { Check, CheckContext } from './check';
import { columnSum } from './column-sum';
import { amountFields } from './fields';
import { growthAmount } from './growth-amount';
import { growthRate } from './growth-rate';
import { share } from './share';

/** Checks that relate the columns of a line to one another. */
const ACROSS: readonly Check[] = [growthAmount, growthRate, columnSum, budgetExecution, share];

/** So many relations show how a column is kept, and no more need be tried. */
const FEWEST = 3;
const MOST = 200;
const MOST_FAILED = 0.2;

function* acrossLines(context: CheckContext, table: Table): Iterable<Relation> {
  for (const check of ACROSS) if (check.relations) yield* check.relations({ ...context, tables: [table] });
}

/** Whether nearly all relations of a column hold when its whole amounts are taken as exact. */
function isExact(context: CheckContext, table: Table, field: Field): boolean {
  let [tried, failed] = [0, 0];
  const isOwn = ({ row, column }: { readonly row: number; readonly column: number }) =>
    (table.orientation === 'rows' ? column : row) === field.index;
  for (const relation of acrossLines(context, table)) {
    if (!figuresOf(relation).some((figure) => isOwn(figure.at) && !figure.value.eq('0'))) continue;
    const { outcome } = judge(relation);
    if (outcome === 'undecidable') continue;
    tried += 1;
    if (outcome === 'failed' || outcome === 'precision') failed += 1;
    if (tried >= MOST) break;
  }
  return tried >= FEWEST && failed <= tried * MOST_FAILED;
}

/**
 * Columns of whole amounts beside finer ones are either rounded or whole by nature, as budgets often are. Where the
 * lines bear out that they are exact, they are taken so: 19 of 20 is then 95 %, and not anything from 93 to 97 %.
 */
export function withProvenPrecision(context: CheckContext): readonly Table[] {
  return context.tables.map((table) => {
    let proven = table;
    const finest = Math.max(0, ...amountFields(table).map((field) => field.decimals));
    for (const field of amountFields(table)) {
      const format = table.sheet.format(table.area.bottom, field.index);
      if (field.decimals >= finest || /[0#]/.test(format)) continue;
      const sharper = { ...field, decimals: finest };
      const fields = proven.fields.map((each) => (each.index === field.index ? sharper : each));
      const raised = { ...proven, fields };
      if (isExact(context, raised, sharper)) proven = raised;
    }
    return proven;
  });
}
