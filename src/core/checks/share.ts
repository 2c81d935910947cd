import type { Relation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import { printedAt } from './amount';
import type { Check } from './check';
import { amountFields, fieldsOf } from './fields';
import { type Held, rateHolds } from './held';
import { itemsOf, linesOf } from './lines';
import { sumOfLines } from './place';
import { bestReading, type Reading, ratioOfPlaces } from './ratios';

/** The amount that a share column speaks of: this year's of its group, or the nearest one before it. */
function amountOf(table: Table, share: Field): readonly Field[] {
  const amounts = amountFields(table).filter((field) => field.role !== 'change');
  const sameGroup = amounts.filter((field) => field.group === share.group && field.index < share.index);
  const nearest = amounts.filter((field) => field.index < share.index).at(-1);
  const current = amounts.filter((field) => field.role === 'current');
  return [...new Set([...(nearest ? [nearest] : []), ...sameGroup.toReversed(), ...current])].slice(0, 4);
}

function* shares(
  table: Table,
  share: Field,
  amount: Field,
  wholeOf: (item: Item) => Item | undefined,
  held: Held | undefined,
): Iterable<Relation> {
  const holds = held && rateHolds(table, { rate: share, numerator: amount, base: amount });
  for (const item of table.items) {
    const whole = wholeOf(item);
    if (whole === undefined) continue;
    if (held && holds?.(item, whole)) {
      held.count += 1;
      continue;
    }
    const relation = ratioOfPlaces(
      { table, item, field: share },
      { table, item, field: amount },
      { table, item: whole, field: amount },
      { check: 'share', key: 'checks.share.failed', values: { whole: whole.name } },
    );
    if (relation !== undefined) yield relation;
  }
}

/** Shares of the total, or of the line above. */
function readingsOf(table: Table, share: Field): readonly Reading[] {
  const total = itemsOf(table, 'total')[0] ?? itemsOf(table, 'grand-total')[0];
  const parentOf = (item: Item) => (item.parent === null ? total : table.items[item.parent]);
  return amountOf(table, share).flatMap((amount): readonly Reading[] => [
    (held) => shares(table, share, amount, () => total, held),
    (held) => shares(table, share, amount, parentOf, held),
  ]);
}

/** The shares of the categories add up to that of the total (100 %). */
function* sumOfShares(table: Table, share: Field): Iterable<Relation> {
  const total = itemsOf(table, 'total')[0];
  const { top } = linesOf(table);
  if (total === undefined || top.some((item) => printedAt(table, item, share) === undefined)) return;
  const relation = sumOfLines(table, share, total, top, { check: 'share', key: 'checks.share.sum', what: 'sum' });
  if (relation !== undefined) yield relation;
}

/** 占比 = 该项 ÷ 合计; the shares add up to 100 %. */
export const share: Check = {
  id: 'share',
  severity: 'error',
  parameters: [],
  *relations({ tables }, held) {
    for (const table of tables) {
      for (const field of fieldsOf(table, 'share')) {
        yield* bestReading(readingsOf(table, field))(held);
        yield* sumOfShares(table, field);
      }
    }
  },
};
