import { fixed } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import { cellName } from '../../grid/address';
import type { Field, Item, Role, Table } from '../../tables/table';
import { figureAt } from '../amount';
import type { Statement } from '../check';
import { amountFields } from '../fields';
import { nameFor } from '../place';
import { isExplainedBeside } from '../reasons';

/** What was received, spent or planned: money that went back is a matter for an explanation. */
const ROLES: ReadonlySet<Role> = new Set([
  ...([
    'current',
    'prior',
    'initial-budget',
    'adjusted-budget',
    'total',
    'basic',
    'project',
    'part',
    'income',
  ] as const),
]);

/** Columns and lines of what may go either way. */
const EITHER_WAY = /调整|追加|调剂|调[增减]|增减|差|结[转余]|净额|冲|红字|退回|收回|缴回|抵|亏|损|收益|盈/;

/** So few of a column's amounts that they are no convention of signs. */
const MOST_NEGATIVE = 0.25;

interface Negative {
  readonly item: Item;
  readonly figure: Figure;
}

function negativesOf(table: Table, field: Field): readonly Negative[] {
  const negatives: Negative[] = [];
  let filled = 0;
  for (const item of table.items) {
    const figure = figureAt(table, item, field);
    if (figure === undefined || figure.value.eq('0')) continue;
    filled += 1;
    if (figure.value.s < 0 && item.kind !== 'balance' && !EITHER_WAY.test(item.name)) negatives.push({ item, figure });
  }
  return negatives.length <= Math.max(1, filled * MOST_NEGATIVE) ? negatives : [];
}

/** Negative amounts of what was received, spent or planned, unless a reason stands beside them (负数金额). */
export function inspectNegativeAmounts(table: Table, statements: Statement[]): void {
  for (const field of amountFields(table)) {
    if (!ROLES.has(field.role) || EITHER_WAY.test(field.heading)) continue;
    const found = negativesOf(table, field).filter(({ item }) => !isExplainedBeside(table, item));
    const [first] = found;
    if (first === undefined) continue;
    const shown = found.slice(0, 5).map(({ figure: { at } }) => cellName(at.row, at.column));
    const actual = fixed(first.figure.value, field.decimals);
    const values = { name: nameFor(first.item.name), column: nameFor(field.heading), count: String(found.length) };
    statements.push({
      cells: found.map(({ figure }) => figure.at),
      table: table.id,
      severity: 'warning',
      actual,
      unit: field.unit,
      message: {
        key: 'checks.cell-quality.negative',
        values: { ...values, actual, cells: found.length > shown.length ? `${shown.join('、')}…` : shown.join('、') },
      },
    });
  }
}
