import { fixed, ZERO } from '../figures/decimal';
import { judge } from '../relations/judge';
import { readingAt } from '../tables/reading-at';
import type { Field, Item, Table } from '../tables/table';
import { figureAt, zeroAt } from './amount';
import type { Inspection, Statement } from './check';
import type { CheckId } from './check-id';
import { fieldsOf, partnerOf } from './fields';
import { type GrowthWord, growthWord } from './growth-word';
import { nameFor } from './place';

function wordAt(
  table: Table,
  item: Item,
  field: Field,
): { readonly text: string; readonly word: GrowthWord } | undefined {
  const reading = readingAt(table, item, field);
  const word = reading.kind === 'text' ? growthWord(reading.text) : undefined;
  return reading.kind === 'text' && word !== undefined ? { text: reading.text, word } : undefined;
}

/** The word of a line that says that nothing changed. */
export function steadyWordAt(table: Table, item: Item, field: Field): string | undefined {
  const found = wordAt(table, item, field);
  return found?.word === 'steady' ? found.text : undefined;
}

/** 持平 where the years differ, or 新增 where there was an amount last year. */
function falseWord(table: Table, item: Item, field: Field, check: CheckId): Statement | 'true' | undefined {
  const [current, prior] = [partnerOf(table, field, 'current'), partnerOf(table, field, 'prior')];
  const found = wordAt(table, item, field);
  if (found === undefined || current === undefined || prior === undefined) return undefined;
  const [now, before] = [figureAt(table, item, current), figureAt(table, item, prior)];
  if (before === undefined || (now === undefined && found.word === 'steady')) return undefined;
  const result = { ...zeroAt(table, item, field), unit: before.unit, decimals: before.decimals };
  const isSteady = () =>
    now === undefined ||
    judge({
      ...{ type: 'difference', check, id: '', table: table.id, subject: { key: '', values: {} } },
      ...{ result, minuend: now, subtrahend: before },
    }).outcome !== 'failed';
  const holds = found.word === 'steady' ? isSteady() : found.word === 'new' ? before.value.eq(ZERO) : true;
  if (holds) return 'true';
  const values = {
    ...{ name: nameFor(item.name), word: nameFor(found.text) },
    ...{
      now: now === undefined ? '' : fixed(now.value, current.decimals),
      before: fixed(before.value, prior.decimals),
    },
  };
  return {
    cells: [result.at],
    table: table.id,
    severity: 'warning',
    actual: found.text,
    message: { key: `checks.growth-amount.word-${found.word}`, values },
  };
}

/** Tries the words in the columns of a role against the years beside them. */
export function inspectGrowthWords(
  tables: readonly Table[],
  role: 'change' | 'growth-rate',
  check: CheckId,
): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  for (const table of tables) {
    for (const field of fieldsOf(table, role)) {
      for (const item of table.items) {
        // What 持平 says of a change is a relation.
        const isRelation = role === 'change' && steadyWordAt(table, item, field) !== undefined;
        const found = isRelation ? undefined : falseWord(table, item, field, check);
        if (found === undefined) continue;
        looked += 1;
        if (found !== 'true') statements.push(found);
      }
    }
  }
  return { looked, statements };
}
