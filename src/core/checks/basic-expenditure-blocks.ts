import type { SumRelation } from '../relations/relation';
import type { Table } from '../tables/table';
import type { CheckId } from './check-id';
import { fieldsOf } from './fields';
import { grouped } from './grouped';
import { type Place, sumOfPlaces } from './place';

/**
 * 一般公共预算财政拨款基本支出决算明细表: two or three blocks side by side that are one list, cut where the page ends, so
 * that a 款 may stand in another block than its 类.
 */
export interface Blocks {
  /** 类 = Σ款 over all blocks. */
  readonly hierarchy: (check: CheckId) => Iterable<SumRelation>;
  /** 人员经费合计 = 301 + 303; 公用经费合计 = the other 类; 合计 = 人员经费 + 公用经费. */
  readonly totals: (check: CheckId) => Iterable<SumRelation>;
}

/** 工资福利支出 and 对个人和家庭的补助; every other 类 is 公用经费. Source: 政府收支分类科目, 部门预算支出经济分类. */
const PERSONNEL: ReadonlySet<string> = new Set(['301', '303']);

/** Whether a table is part of such a list, so that its lines are not to be added block by block. */
export function isBlockOfBasicExpenditure(table: Table): boolean {
  return table.kind === 'basic-expenditure' && table.items.some((item) => item.code !== null);
}

function sum(check: CheckId, key: string, result: Place | undefined, parts: readonly Place[]): SumRelation | undefined {
  return result === undefined ? undefined : sumOfPlaces(result, parts, { check, key });
}

function blocksOf(tables: readonly Table[]): Blocks {
  const lines = tables.flatMap((table) => {
    const field = fieldsOf(table, 'current')[0];
    return field === undefined ? [] : table.items.map((item): Place => ({ table, item, field }));
  });
  const details = lines.filter(({ item }) => item.kind === 'detail' && item.code !== null);
  const classes = details.filter(({ item }) => item.code?.length === 3);
  const totals = lines.filter(
    ({ item }) => item.kind === 'total' || item.kind === 'grand-total' || item.kind === 'subtotal',
  );
  const named = (words: RegExp) => totals.find(({ item }) => words.test(item.name));
  return {
    *hierarchy(check) {
      for (const line of classes) {
        const code = line.item.code ?? '';
        const below = details.filter(({ item }) => item.code?.length === 5 && item.code.startsWith(code));
        const relation = sum(check, 'checks.hierarchy-sum.category', line, below);
        if (relation !== undefined) yield relation;
      }
    },
    *totals(check) {
      const personnel = named(/人员经费/);
      const general = named(/公用经费/);
      const whole = totals.find((line) => line !== personnel && line !== general && /合计|总计/.test(line.item.name));
      const isPersonnel = ({ item }: Place) => PERSONNEL.has(item.code ?? '');
      const relations = [
        sum(check, 'checks.column-sum.personnel', personnel, classes.filter(isPersonnel)),
        sum(
          check,
          'checks.column-sum.general',
          general,
          classes.filter((line) => !isPersonnel(line)),
        ),
        personnel === undefined || general === undefined
          ? sum(check, 'checks.column-sum.basic', whole, classes)
          : sum(check, 'checks.column-sum.basic', whole, [personnel, general]),
      ];
      for (const relation of relations) if (relation !== undefined) yield relation;
    },
  };
}

/** The blocks of each such form, joined again by sheet. */
export function joinedBlocks(tables: readonly Table[]): readonly Blocks[] {
  const bySheet = grouped(tables.filter(isBlockOfBasicExpenditure), (table) => table.sheet.name);
  return [...bySheet.values()].map(blocksOf);
}
