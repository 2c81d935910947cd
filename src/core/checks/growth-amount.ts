import { fixed } from '../figures/decimal';
import type { Relation } from '../relations/relation';
import type { Table } from '../tables/table';
import { figureAt, printedAt, zeroAt } from './amount';
import type { Check } from './check';
import { inspectDirections, isUnsigned } from './directions';
import { fieldsOf, partnerOf } from './fields';
import { inspectGrowthWords, steadyWordAt } from './growth-words';
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
    const unsigned = isUnsigned(table, change);
    const holds = held && !unsigned ? differenceHolds(table, change, minuend, subtrahend) : undefined;
    for (const item of table.items) {
      if (held && holds?.(item)) {
        held.count += 1;
        continue;
      }
      const [from, less] = [figureAt(table, item, minuend), figureAt(table, item, subtrahend)];
      if (from === undefined || less === undefined) continue;
      const printed = printedAt(table, item, change);
      const word = printed === undefined ? steadyWordAt(table, item, change) : undefined;
      // 持平 says that the change is zero, as finely as last year is given.
      const result = word === undefined ? printed : { ...zeroAt(table, item, change), decimals: less.decimals };
      if (result === undefined) continue;
      // Without a sign, 减少 1.00 stands for −1.00.
      const isFall = unsigned && from.value.lt(less.value);
      yield {
        type: 'difference',
        check: 'growth-amount',
        table: table.id,
        get id() {
          return relationId('growth-amount', result);
        },
        get subject() {
          const key = word === undefined ? (turned || isFall ? 'decrease' : 'change') : 'word-steady';
          const [now, before] = turned ? [less, from] : [from, less];
          const years = { now: fixed(now.value, now.decimals), before: fixed(before.value, before.decimals) };
          const said = word === undefined ? {} : { word: nameFor(word), ...years };
          return { key: `checks.growth-amount.${key}`, values: { name: nameFor(item.name), ...said } };
        },
        ...(word === undefined ? {} : { severity: 'warning' as const }),
        result,
        minuend: isFall ? less : from,
        subtrahend: isFall ? from : less,
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
  inspect({ tables }) {
    const [words, directions] = [inspectGrowthWords(tables, 'change', 'growth-amount'), inspectDirections(tables)];
    return {
      looked: words.looked + directions.looked,
      statements: [...words.statements, ...directions.statements],
    };
  },
};
