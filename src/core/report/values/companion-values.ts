import { figureAt } from '../../checks/amount';
import { fieldsOf } from '../../checks/fields';
import { partNamed } from '../../checks/three-public';
import type { Item, Role, Table } from '../../tables/table';
import { compact } from '../../tables/words';
import { type Money, moneyOf, type Spending } from '../figures-of-table';
import { shareOf } from '../language/direction';
import { convert, type HouseStyle } from '../language/house-style';
import { totalLine } from '../report-table';
import type { TemplateValue } from '../templates/values';
import { comparison, type Entry, missing, moneyOr, rateValue, shareValue } from './money-values';
import { scoreValues } from './score-values';

/** Tables of the year of the report; a table that names no year is taken to be of it. */
function ofYear(tables: readonly Table[], year: number | null): readonly Table[] {
  return tables.filter((table) => table.currentYear === null || year === null || table.currentYear === year);
}

/** The amount of a line in the first column of a role: of all funds where several stand side by side. */
function amountIn(table: Table, item: Item | undefined, role: Role): Money | null {
  const fields = fieldsOf(table, role).filter(({ unit }) => unit !== null);
  const field = fields.find(({ group }) => group === null || /合计|总计/.test(group)) ?? fields[0];
  if (item === undefined || field === undefined) return null;
  const figure = figureAt(table, item, field);
  return figure === undefined ? null : moneyOf(figure);
}

function firstAmount<Source>(sources: readonly Source[], read: (source: Source) => Money | null): Money | null {
  for (const source of sources) {
    const amount = read(source);
    if (amount !== null) return amount;
  }
  return null;
}

function ownTable(spending: Spending | null): readonly Table[] {
  return spending === null ? [] : [spending.table];
}

/** 基本支出 and 项目支出 of the total. */
function splitValues(tables: readonly Table[], spending: Spending | null): readonly Entry[] {
  const split = [...ownTable(spending), ...tables.filter(({ kind }) => kind === 'expenditure')].find((table) =>
    (['basic', 'project'] as const).every((role) => amountIn(table, totalLine(table), role) !== null),
  );
  const [basic, project] = (['basic', 'project'] as const).map((role) =>
    split === undefined ? null : amountIn(split, totalLine(split), role),
  );
  return [
    ['基本支出', moneyOr(basic ?? null, '基本支出', null)],
    ['项目支出', moneyOr(project ?? null, '项目支出', null)],
    ['基本支出占比', shareValue(basic ?? null, spending?.total ?? null, '基本支出占比')],
    ['项目支出占比', shareValue(project ?? null, spending?.total ?? null, '项目支出占比')],
  ];
}

function rateOf(part: Money | null, whole: Money | null, name: string): TemplateValue {
  if (part === null || whole === null) return missing(name, null);
  const rate = shareOf(part.value, convert(whole.value, whole.unit, part.unit));
  return rate === null ? missing(name, null) : rateValue(rate, part.source, whole.source);
}

/** 预算执行: budgets and how far they were used, from the report's table, else from a table of the budget's execution. */
function budgetValues(tables: readonly Table[], spending: Spending | null): readonly Entry[] {
  const lineOf = (table: Table) => totalLine(table) ?? table.items.find(({ name }) => /总额|合计|总计/.test(name));
  const sources = [...ownTable(spending), ...tables.filter(({ kind }) => kind === 'budget-execution')];
  const table = sources.find((each) => {
    const roles: readonly Role[] = ['initial-budget', 'adjusted-budget'];
    const line = lineOf(each);
    return amountIn(each, line, 'current') !== null && roles.some((role) => amountIn(each, line, role) !== null);
  });
  const [initial, adjusted, actual] = (['initial-budget', 'adjusted-budget', 'current'] as const).map((role) =>
    table === undefined ? null : amountIn(table, lineOf(table), role),
  );
  return [
    ['年初预算数', moneyOr(initial ?? null, '年初预算数', null)],
    ['调整预算数', moneyOr(adjusted ?? null, '调整预算数', null)],
    ['预算执行数', moneyOr(actual ?? null, '预算执行数', null)],
    ['年初预算完成率', rateOf(actual ?? null, initial ?? null, '年初预算完成率')],
    ['预算执行率', rateOf(actual ?? null, adjusted ?? null, '预算执行率')],
  ];
}

const BALANCES: readonly (readonly [string, RegExp])[] = [
  ['本年收入合计', /^本年收入合计$/],
  ['年初结转和结余', /^(?:年初|上年)结转(?:和|与)?结余$/],
  ['年末结转和结余', /^(?:年末|结转下年)(?:结转(?:和|与)?结余)?$/],
];

/** 收支和结转结余, from the summary of income and expenditure (收入支出决算总表). */
function balanceValues(tables: readonly Table[]): readonly Entry[] {
  const summaries = tables.filter(({ kind }) => kind === 'income-expenditure-summary');
  return BALANCES.map(([name, pattern]): Entry => {
    const amount = firstAmount(summaries, (table) => {
      const item = table.items.find((each) => pattern.test(compact(each.name)));
      return amountIn(table, item, 'current') ?? amountIn(table, item, 'income');
    });
    return [name, moneyOr(amount, name, null)];
  });
}

const PARTS = [
  ['三公经费', 'total'],
  ['因公出国费', 'abroad'],
  ['公务用车费', 'vehicles'],
  ['公务用车购置费', 'purchase'],
  ['公务用车运行费', 'running'],
  ['公务接待费', 'reception'],
] as const;

/** “三公”经费, by part: spending, last year, budget. */
function threePublicValues(tables: readonly Table[], style: HouseStyle): readonly Entry[] {
  const forms = tables.filter(({ kind }) => kind === 'three-public');
  const amount = (part: (typeof PARTS)[number][1], role: Role) =>
    firstAmount(forms, (table) =>
      firstAmount(
        table.items.filter(({ name }) => partNamed(name) === part),
        (item) => amountIn(table, item, role),
      ),
    );
  return PARTS.flatMap(([name, part]): readonly Entry[] => {
    const [current, prior, budget] = (['current', 'prior', 'initial-budget'] as const).map((role) =>
      amount(part, role),
    );
    return [
      [name, moneyOr(current ?? null, name, null)],
      [`上年${name}`, moneyOr(prior ?? null, `上年${name}`, null)],
      [`${name}预算`, moneyOr(budget ?? null, `${name}预算`, null)],
      ...comparison(current ?? null, prior ?? null, style, {
        change: `${name}增减额`,
        rate: `${name}增长率`,
        direction: `${name}方向`,
      }),
    ];
  });
}

/** Names from the tables that stand beside the spending table; all missing where those tables are. */
export function companionValues(
  tables: readonly Table[],
  spending: Spending | null,
  style: HouseStyle,
): readonly Entry[] {
  const current = ofYear(tables, spending?.year ?? null);
  return [
    ...splitValues(current, spending),
    ...budgetValues(current, spending),
    ...balanceValues(current),
    ...threePublicValues(current, style),
    ...scoreValues(current),
  ];
}
