import { judge } from '../relations/judge';
import type { Relation, SumRelation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import { joinedBlocks } from './basic-expenditure-blocks';
import type { Check } from './check';
import { amountFields } from './fields';
import { grouped } from './grouped';
import { columnsAddUp, type Held } from './held';
import { sumOfPlaces } from './place';

/** A column that is the sum of others in every line. */
interface Crossing {
  readonly whole: Field;
  readonly parts: readonly Field[];
}

/** Each whole with its parts: 合计 | 基本支出 | 项目支出 | …, once for each group of columns. */
function crossingsOf(table: Table): readonly Crossing[] {
  const wholes = new Map(amountFields(table).map((field) => [field.index, field]));
  return [...grouped(amountFields(table), (part) => part.whole)].flatMap(([index, parts]) => {
    const whole = index === null ? undefined : wholes.get(index);
    return whole === undefined || parts.length < 2 ? [] : [{ whole, parts }];
  });
}

function relationAt(table: Table, item: Item, { whole, parts }: Crossing): SumRelation | undefined {
  return sumOfPlaces(
    { table, item, field: whole },
    parts.map((field) => ({ table, item, field })),
    { check: 'column-sum', key: 'checks.column-sum.failed' },
  );
}

/** Whether the columns add up in at least half of the lines: the proof that they are meant to. */
function isBorneOut(table: Table, crossing: Crossing): boolean {
  let [tried, held] = [0, 0];
  for (const item of table.items) {
    const relation = relationAt(table, item, crossing);
    if (relation === undefined) continue;
    const { outcome } = judge(relation);
    if (outcome === 'undecidable') continue;
    tried += 1;
    if (outcome === 'exact' || outcome === 'rounding') held += 1;
    if (tried >= 200) break; // enough to know
  }
  return held * 2 >= tried;
}

/** 基本支出 and 项目支出 make up the whole by definition; other columns must have shown that they do. */
function meaningOf(table: Table, crossing: Crossing): Crossing | undefined {
  if (isBorneOut(table, crossing)) return crossing;
  const parts = crossing.parts.filter((part) => part.role !== 'part');
  const hasBoth = parts.some((part) => part.role === 'basic') && parts.some((part) => part.role === 'project');
  if (!hasBoth) return undefined;
  const byDefinition = { whole: crossing.whole, parts };
  return crossing.parts.length === parts.length || isBorneOut(table, byDefinition) ? byDefinition : undefined;
}

function* relationsOf(table: Table, held: Held | undefined): Iterable<Relation> {
  if (table.kind === 'three-public') return;
  for (const crossing of crossingsOf(table)) {
    const meaning = meaningOf(table, crossing);
    if (meaning === undefined) continue;
    const holds = held && columnsAddUp(table, meaning.whole, meaning.parts);
    for (const item of table.items) {
      if (held && holds?.(item)) {
        held.count += 1;
        continue;
      }
      const relation = relationAt(table, item, meaning);
      if (relation !== undefined) yield relation;
    }
  }
}

/** 横向合计: 合计 = 基本支出 + 项目支出 + …; 人员经费 + 公用经费 across blocks. */
export const columnSum: Check = {
  id: 'column-sum',
  severity: 'error',
  parameters: [],
  *relations({ tables }, held) {
    for (const table of tables) yield* relationsOf(table, held);
    for (const blocks of joinedBlocks(tables)) yield* blocks.totals('column-sum');
  },
};
