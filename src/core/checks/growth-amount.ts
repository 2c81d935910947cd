import type { Relation } from '../relations/relation';
import type { Table } from '../tables/table';
import { figureAt, printedAt } from './amount';
import type { Check } from './check';
import { fieldsOf, partnerOf } from './fields';
import { inspectGrowthWords } from './growth-words';
import { differenceHolds, type Held } from './held';
import { nameFor, relationId } from './place';

/** A column headed 减少 alone holds decreases as positive amounts (比上年减少). */
function isDecrease(heading: string): boolean {
  return /减少|下降/.test(heading) && !/增|差/.test(heading);
}

function* relationsOf(table: Table, held: Held | undefined): Iterable<Relation> {
  for (const change of fieldsOf(table, 'change')) {
    const current = partnerOf(table, change, 'current');
    const prior = partnerOf(table, change, 'prior');
    if (current === undefined || prior === undefined) continue;
    const turned = isDecrease(change.heading);
    const [minuend, subtrahend] = turned ? [prior, current] : [current, prior];
    const holds = held && differenceHolds(table, change, minuend, subtrahend);
    for (const item of table.items) {
      if (held && holds?.(item)) {
        held.count += 1;
        continue;
      }
      const result = printedAt(table, item, change);
      if (result === undefined) continue;
      const [from, less] = [figureAt(table, item, minuend), figureAt(table, item, subtrahend)];
      if (from === undefined || less === undefined) continue;
      yield {
        type: 'difference',
        check: 'growth-amount',
        table: table.id,
        get id() {
          return relationId('growth-amount', result);
        },
        get subject() {
          const key = `checks.growth-amount.${turned ? 'decrease' : 'change'}`;
          return { key, values: { name: nameFor(item.name) } };
        },
        result,
        minuend: from,
        subtrahend: less,
      };
    }
  }
}

/** 增减额 = 本年 − 上年. */
export const growthAmount: Check = {
  id: 'growth-amount',
  severity: 'error',
  parameters: [],
  *relations({ tables }, held) {
    for (const table of tables) yield* relationsOf(table, held);
  },
  inspect: ({ tables }) => inspectGrowthWords(tables, 'change', 'growth-amount'),
};
