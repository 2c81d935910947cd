import { type Amount, amountAt } from '../checks/amount';
import { partnerOf } from '../checks/fields';
import { linesOf } from '../checks/lines';
import { type Decimal, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { MONEY_UNITS, type MoneyUnit } from '../figures/unit';
import type { CellAddress } from '../grid/address';
import { cellOf } from '../tables/reading-at';
import type { Field, Item, Table } from '../tables/table';
import { categoryName } from './language/category-name';
import { convert } from './language/house-style';
import { spendingField, totalLine } from './report-table';

/** An exact amount with its cell. */
export interface Money {
  readonly value: Decimal;
  readonly unit: MoneyUnit;
  readonly source: CellAddress;
}

/** A category of the table (支出科目). */
export interface Category {
  readonly name: string;
  /** `unreadable`: an error value or a text stands there. */
  readonly current: Money | null | 'unreadable';
  readonly prior: Money | null | 'unreadable';
  /** Where this year's amount stands. */
  readonly at: CellAddress;
}

/** What a table tells of a department's spending (支出情况). */
export interface Spending {
  readonly table: Table;
  /** Null while the unit of the table is not known: no amount can be told. */
  readonly unit: MoneyUnit | null;
  /** Decimals that the table shows. */
  readonly decimals: number;
  readonly year: number | null;
  readonly total: Money | null;
  readonly totalAt: CellAddress;
  readonly prior: Money | null;
  readonly priorAt: CellAddress | null;
  /** Whether last year's amounts have a column, so that a blank in it means that there was nothing. */
  readonly hasPriorCategories: boolean;
  /** In table order, with the figures that make up the total. */
  readonly categories: readonly Category[];
}

/** A figure as money; a rate is none. */
export function moneyOf(figure: Figure): Money | null {
  const unit = MONEY_UNITS.find((each) => each === figure.unit);
  return unit === undefined ? null : { value: figure.value, unit, source: figure.at };
}

function money(amount: Amount): Money | null | 'unreadable' {
  return amount === null || amount === 'unreadable' ? amount : moneyOf(amount);
}

function moneyAt(table: Table, item: Item | undefined, field: Field | undefined): Money | null | 'unreadable' {
  if (item === undefined || field === undefined || field.unit === null) return null;
  return money(amountAt(table, item, field));
}

function known(amount: Money | null | 'unreadable'): Money | null {
  return amount === 'unreadable' ? null : amount;
}

/** Σ of amounts, told from the cell of the first; null where there is none. */
function sumOf(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const value = amounts.reduce((sum, each) => sum.plus(convert(each.value, each.unit, first.unit)), ZERO);
  return { ...first, value };
}

/** The table of the year before, where last year has a sheet of its own. */
function priorTable(table: Table, tables: readonly Table[]): Table | undefined {
  const year = table.currentYear;
  if (year === null) return undefined;
  return tables.find((each) => each.kind === table.kind && each.currentYear === year - 1);
}

interface Prior {
  readonly total: Money | null;
  readonly at: CellAddress | null;
  readonly byLine: ((item: Item) => Money | null | 'unreadable') | null;
}

/** Last year's amounts: of the column beside this year's, else of last year's own table. */
function priorOf(table: Table, field: Field, tables: readonly Table[]): Prior {
  const column = partnerOf(table, field, 'prior');
  const line = totalLine(table);
  if (column !== undefined) {
    const cells = linesOf(table).top.map((item) => moneyAt(table, item, column));
    return {
      total: known(moneyAt(table, line, column)),
      at: line === undefined ? null : cellOf(table, line, column),
      byLine: cells.some((cell) => cell !== null) ? (item) => moneyAt(table, item, column) : null,
    };
  }
  const before = priorTable(table, tables);
  const beforeField = before === undefined ? undefined : spendingField(before);
  if (before === undefined || beforeField === undefined) return { total: null, at: null, byLine: null };
  const total = totalLine(before);
  const lines = new Map(
    linesOf(before).top.map((item) => [categoryName(item.name, item.code, before.currentYear), item] as const),
  );
  return {
    total: known(moneyAt(before, total, beforeField)),
    at: total === undefined ? null : cellOf(before, total, beforeField),
    byLine: (item) => moneyAt(before, lines.get(categoryName(item.name, item.code, before.currentYear)), beforeField),
  };
}

/**
 * What a table tells of spending: this year's and last year's total and the categories, exact and in table order. Where
 * the table has no line for the total, it is the sum of the categories, if all of them can be read.
 */
export function figuresOfTable(table: Table, tables: readonly Table[]): Spending | null {
  const field = spendingField(table);
  if (field === undefined) return null;
  const { top } = linesOf(table);
  const prior = priorOf(table, field, tables);
  const categories = top.map((item): Category => {
    return {
      name: categoryName(item.name, item.code, table.currentYear),
      current: moneyAt(table, item, field),
      prior: prior.byLine?.(item) ?? null,
      at: cellOf(table, item, field),
    };
  });
  const line = totalLine(table);
  const readable = categories.flatMap(({ current }) => (current === null || current === 'unreadable' ? [] : [current]));
  const isWhole = categories.every(({ current }) => current !== 'unreadable');
  const total = line === undefined ? (isWhole ? sumOf(readable) : null) : known(moneyAt(table, line, field));
  const place = line ?? top[0];
  return {
    table,
    unit: field.unit,
    decimals: field.decimals,
    year: table.currentYear,
    total,
    totalAt:
      place === undefined
        ? { sheet: table.sheet.name, row: table.area.top, column: field.index }
        : cellOf(table, place, field),
    prior: prior.total,
    priorAt: prior.at,
    hasPriorCategories: prior.byLine !== null,
    categories,
  };
}
