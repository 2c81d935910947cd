import type { Relation } from '../relations/relation';
import type { Table } from '../tables/table';
import { figureAt, printedAt } from './amount';
import type { Check } from './check';
import { fieldsOf, partnerOf } from './fields';
import { nameFor, relationId } from './place';

/** A column headed 减少 alone holds decreases as positive amounts (比上年减少). */
function isDecrease(heading: string): boolean {
  return /减少|下降/.test(heading) && !/增|差/.test(heading);
}

function* relationsOf(table: Table): Iterable<Relation> {
  for (const change of fieldsOf(table, 'change')) {
    const current = partnerOf(table, change, 'current');
    const prior = partnerOf(table, change, 'prior');
    if (current === undefined || prior === undefined) continue;
    const turned = isDecrease(change.heading);
    for (const item of table.items) {
      const result = printedAt(table, item, change);
      if (result === undefined) continue;
      const now = figureAt(table, item, current);
      const before = figureAt(table, item, prior);
      if (now === undefined || before === undefined) continue;
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
        minuend: turned ? before : now,
        subtrahend: turned ? now : before,
      };
    }
  }
}

/** 增减额 = 本年 − 上年. */
export const growthAmount: Check = {
  id: 'growth-amount',
  severity: 'error',
  parameters: [],
  *relations({ tables }) {
    for (const table of tables) yield* relationsOf(table);
  },
};
