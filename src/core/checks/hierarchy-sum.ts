import { fixed } from '../figures/decimal';
import { judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import { cellOf } from '../tables/reading-at';
import type { Field, Item, Table } from '../tables/table';
import { addableFields } from './addable-fields';
import { figureAt } from './amount';
import { isBlockOfBasicExpenditure, joinedBlocks } from './basic-expenditure-blocks';
import type { Check, CheckContext, Inspection, Statement } from './check';
import { amountFields } from './fields';
import { type Held, linesAddUp } from './held';
import { linesOf } from './lines';
import { nameFor, sumOfLines } from './place';

function* relationsOf(table: Table, held: Held | undefined): Iterable<Relation> {
  if (table.kind === 'three-public' || isBlockOfBasicExpenditure(table)) return;
  const fields = addableFields(table);
  for (const [position, children] of linesOf(table).children) {
    const parent = table.items[position];
    if (parent === undefined) continue;
    const key = `checks.hierarchy-sum.${parent.level === 1 ? 'category' : parent.level === 2 ? 'item' : 'parts'}`;
    for (const field of fields) {
      if (held && linesAddUp(table, field, parent, children)) {
        held.count += 1;
        continue;
      }
      const relation = sumOfLines(table, field, parent, children, { check: 'hierarchy-sum', key });
      if (relation !== undefined) yield relation;
    }
  }
}

/** Names that together are all of their line, though they stand as 其中. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/^一般公共预算/, /^政府性基金/, /^国有资本经营/],
  [/^人员(?:经费|支出)/, /^(?:日常)?公用(?:经费|支出)/],
];

/** Where the money of a project comes from (资金来源); together they are 年度资金总额. */
const SOURCES =
  /^(?:当年|年度|本年)?(?:中央|省|市|县|区|本级|上级)?财政(?:拨款|资金)|^上年结转|^其他资金|^单位资金|^财政专户|^自筹资金/;

/** Sources of money are known to be complete where they add up in some column. */
function areSources(table: Table, parent: Item, subsets: readonly Item[], fields: readonly Field[]): boolean {
  if (subsets.length < 2 || !subsets.every(({ name }) => SOURCES.test(name))) return false;
  return fields.some((field) => {
    const relation = sumOfLines(table, field, parent, subsets, { check: 'hierarchy-sum', key: '' });
    return relation !== undefined && !relation.result.value.eq('0') && judge(relation).outcome === 'exact';
  });
}

function isWhole(names: readonly string[]): boolean {
  return WHOLES.some(
    (whole) => whole.length === names.length && whole.every((name) => names.some((each) => name.test(each))),
  );
}

/** 财政拨款收入 = 一般公共预算 + 政府性基金 + 国有资本经营, 基本支出 = 人员经费 + 公用经费, where they stand as 其中. */
function* completeSubsets(table: Table): Iterable<Relation> {
  for (const [position, subsets] of linesOf(table).subsets) {
    const parent = table.items[position];
    const fields = addableFields(table);
    if (parent === undefined || parent.kind === 'balance') continue; // a balance is no category
    if (!isWhole(subsets.map(({ name }) => name)) && !areSources(table, parent, subsets, fields)) continue;
    for (const field of fields) {
      const subject = { check: 'hierarchy-sum', key: 'checks.hierarchy-sum.parts', what: 'whole' } as const;
      const relation = sumOfLines(table, field, parent, subsets, subject);
      if (relation !== undefined) yield relation;
    }
  }
}

/** 其中 is a part: it may be all of its line, but never more. */
function inspectTable(table: Table, statements: Statement[]): number {
  const fields = amountFields(table).filter((field) => field.role !== 'change');
  let looked = 0;
  for (const [position, subsets] of linesOf(table).subsets) {
    const parent = table.items[position];
    if (parent === undefined) continue;
    for (const field of fields) {
      const whole = figureAt(table, parent, field);
      if (whole === undefined || whole.value.s < 0) continue;
      for (const subset of subsets) {
        const part = figureAt(table, subset, field);
        if (part === undefined || part.unit !== whole.unit) continue;
        looked += 1;
        if (part.value.lte(whole.value)) continue;
        const [actual, limit] = [fixed(part.value, field.decimals), fixed(whole.value, field.decimals)];
        const values = { name: nameFor(subset.name), parent: nameFor(parent.name), column: nameFor(field.heading) };
        statements.push({
          cells: [cellOf(table, subset, field), cellOf(table, parent, field)],
          table: table.id,
          actual,
          unit: field.unit,
          message: { key: 'checks.hierarchy-sum.subset', values: { ...values, actual, limit } },
        });
      }
    }
  }
  return looked;
}

function inspect({ tables }: CheckContext): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  for (const table of tables) looked += inspectTable(table, statements);
  return { looked, statements };
}

/** 类 = Σ款, 款 = Σ项; 其中 does not exceed its line. */
export const hierarchySum: Check = {
  id: 'hierarchy-sum',
  severity: 'error',
  parameters: [],
  *relations({ tables }, held) {
    for (const table of tables) {
      yield* relationsOf(table, held);
      if (table.kind !== 'three-public') yield* completeSubsets(table);
    }
    for (const blocks of joinedBlocks(tables)) yield* blocks.hierarchy('hierarchy-sum');
  },
  inspect,
};
