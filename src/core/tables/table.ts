import type { MoneyUnit } from '../figures/unit';
import type { Message } from '../findings/message';
import type { Area } from '../grid/address';
import type { Sheet } from '../grid/sheet';

/** What kind of form a table is (表种). Part of the command line's contract. */
export const TABLE_KINDS = [
  'function-expenditure',
  'economic-expenditure',
  'income-expenditure-summary',
  'income',
  'expenditure',
  'appropriation-summary',
  'general-budget-expenditure',
  'basic-expenditure',
  'three-public',
  'government-fund',
  'state-capital',
  'budget-execution',
  'self-evaluation',
  'other-expenditure',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a column (a row of a transposed table) holds (栏次的含义). Part of the command line's contract. */
export const ROLES = [
  'code',
  'name',
  'current',
  'prior',
  'change',
  'growth-rate',
  'initial-budget',
  'adjusted-budget',
  'execution-rate',
  'total',
  'basic',
  'project',
  'part',
  'share',
  'income',
  'weight',
  'score',
  'note',
  'ignored',
] as const;
export type Role = (typeof ROLES)[number];

/** A column of a table; in a transposed one, a row. */
export interface Field {
  /** 0-based column, or row of a transposed table. */
  readonly index: number;
  readonly role: Role;
  /** The words of the heading, upper tiers first, joined by "/". */
  readonly heading: string;
  /** Only for amounts; null while the unit is not known. */
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  /** The upper tier that sets this column apart from others of the same role: a fund, 预算数, 决算数. */
  readonly group: string | null;
  /** The index of the column whose addend this one is (所属合计栏): 基本支出 of 决算数 or of 年初预算数; null for none. */
  readonly whole: number | null;
  /** How a stored rate is to be read; null for anything but rates and shares. */
  readonly rate: 'percent' | 'fraction' | null;
  /** The precision p of the column, see `Figure.decimals`. */
  readonly decimals: number;
}

/**
 * `detail` a category · `total` 合计 · `subtotal` 小计 · `of-which` 其中 (a subset, never added)
 * · `balance` a line between 合计 and 总计, such as 年末结转和结余 · `grand-total` 总计 where it is not the 合计.
 */
export type ItemKind = 'detail' | 'total' | 'subtotal' | 'of-which' | 'balance' | 'grand-total';

/** A line of a table (项目): a row, or a column of a transposed table. */
export interface Item {
  /** 0-based row (column) in which its figures stand. */
  readonly index: number;
  /** 0-based row (column) in which its name stands: differs from `index` only for a merged 类 with its own 小计. */
  readonly namedAt: number;
  readonly kind: ItemKind;
  /** 1 类, 2 款, 3 项; 0 for totals. */
  readonly level: number;
  /** Position of the parent in `Table.items`, or null. */
  readonly parent: number | null;
  /** Digits of the classification code, upper levels joined (20106), or null. */
  readonly code: string | null;
  /** The name without numbering, "其中：" and indentation. */
  readonly name: string;
  readonly hidden: boolean;
}

/** A recognised table (识别出的表). Transposed tables have the same shape, so that no check asks for the orientation. */
export interface Table {
  /** Unique in the workbook: sheet and range. */
  readonly id: string;
  readonly sheet: Sheet;
  /** Headings, lines and totals; without title, notes and signatures. */
  readonly area: Area;
  /** The title above the table, or "". */
  readonly title: string;
  readonly kind: TableKind;
  readonly orientation: 'rows' | 'columns';
  /** Null where the fields have different units, or none is known. */
  readonly unit: MoneyUnit | null;
  readonly currentYear: number | null;
  readonly priorYear: number | null;
  readonly fields: readonly Field[];
  readonly items: readonly Item[];
  /** False while the clerk should be asked (识别待确认). */
  readonly confirmed: boolean;
  readonly evidence: readonly Message[];
}

/** A part of the workbook that was looked at and left out, with the reason. */
export interface Skipped {
  readonly part: string;
  readonly code: string;
  readonly message: Message;
}
