import { type Decimal, decimal, ZERO } from '../../figures/decimal';
import { halfUnit } from '../../figures/precision';
import { finestDecimals } from '../../figures/unit';
import type { Category, Money, Spending } from '../figures-of-table';
import type { HouseStyle } from '../language/house-style';
import { record, type TemplateRecord, type TemplateValue } from '../templates/values';
import {
  changeOf,
  comparison,
  type Entry,
  hasRoundingGap,
  missing,
  moneyOr,
  moneyValue,
  shareValue,
} from './money-values';

const OF_CATEGORY = { change: '增减额', rate: '增长率', direction: '方向' };
const OF_TOTAL = { change: '支出增减额', rate: '支出增长率', direction: '支出方向' };

function isMoney(amount: Category['current']): amount is Money {
  return amount !== null && amount !== 'unreadable';
}

function isZero(amount: Category['current']): boolean {
  return isMoney(amount) && amount.value.eq(ZERO);
}

function amountOr(amount: Category['current'], category: Category, what: string): TemplateValue {
  return isMoney(amount) ? moneyValue(amount) : missing(`${category.name}${what}`, category.at);
}

/** A category as `科目`: 名称, 本年数, 上年数, 增减额, 增长率, 方向, 占比. */
function categoryValue(category: Category, { total, hasPriorCategories }: Spending, style: HouseStyle): TemplateRecord {
  const current = isMoney(category.current) ? category.current : null;
  // A blank beside filled ones: there was nothing of it last year.
  const zero = current === null ? null : { ...current, value: ZERO };
  const prior = isMoney(category.prior) ? category.prior : category.prior === null && hasPriorCategories ? zero : null;
  return record([
    ['名称', category.name],
    ['本年数', amountOr(category.current, category, '本年数')],
    ['上年数', prior === null ? missing(`${category.name}上年数`, null) : moneyValue(prior)],
    ...comparison(current, prior, style, OF_CATEGORY),
    ['占比', shareValue(current, total, `${category.name}占比`)],
  ]);
}

/** What rounding in the table itself may leave between its total and its categories. */
function toleranceOf({ decimals, unit }: Spending, count: number): Decimal {
  if (unit === null || decimals >= finestDecimals(unit)) return ZERO;
  return halfUnit(decimals).times(decimal(String(count + 1)));
}

function roundingGap(spending: Spending, style: HouseStyle): boolean {
  const { total, prior, categories } = spending;
  if (total === null) return false;
  const told = categories.map(({ current }) => current);
  const amounts = told.filter(isMoney);
  const isWhole = told.every((amount) => amount !== 'unreadable') && amounts.length > 0;
  const tolerance = toleranceOf(spending, amounts.length);
  if (isWhole && hasRoundingGap(total, amounts, style, tolerance)) return true;
  if (prior === null) return false;
  const change = changeOf(total, prior);
  return hasRoundingGap(total, [prior, change], style, ZERO);
}

/** Names that tell of this year's spending (支出情况), from the table of the report. */
export function spendingValues(spending: Spending | null, style: HouseStyle, year: TemplateValue): readonly Entry[] {
  const lastYear = typeof year === 'string' ? String(Number(year) - 1) : year;
  const entries: Entry[] = [
    ['年度', year],
    ['上年', lastYear],
  ];
  if (spending === null) {
    const names = ['本年支出合计', '上年支出合计', ...Object.values(OF_TOTAL), '支出科目', '变动科目'];
    return [...entries, ...names.map((name): Entry => [name, missing(name, null)]), ['支出有尾差', false]];
  }
  const { total, totalAt, prior, priorAt, categories, unit } = spending;
  const told = categories.filter(({ current }) => current !== null && !isZero(current));
  const changed = categories.filter(
    ({ current, prior: before }) => isMoney(current) && !(isZero(current) && (before === null || isZero(before))),
  );
  const comparable = spending.hasPriorCategories && categories.every((each) => each.prior !== 'unreadable');
  return [
    ...entries,
    ['本年支出合计', moneyOr(total, unit === null ? '支出表的金额单位' : '本年支出合计', totalAt)],
    ['上年支出合计', moneyOr(prior, '上年支出合计', priorAt)],
    ...comparison(total, prior, style, OF_TOTAL),
    [
      '支出科目',
      told.length === 0 ? missing('支出科目', totalAt) : told.map((each) => categoryValue(each, spending, style)),
    ],
    ['变动科目', comparable ? changed.map((each) => categoryValue(each, spending, style)) : missing('变动科目', null)],
    ['支出有尾差', roundingGap(spending, style)],
  ];
}
