import { shownDecimals } from '../../../src/core/figures/reading';
import type { MoneyUnit } from '../../../src/core/figures/unit';
import type { Content } from '../../../src/core/grid/cell';
import { type DenseSheetParts, denseSheet } from '../../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../../src/core/grid/sheet';
import type { Field, Item, ItemKind, Role, Table, TableKind } from '../../../src/core/tables/table';

const TOTALS: ReadonlyMap<string, ItemKind> = new Map([
  ['合计', 'total'],
  ['本年支出合计', 'total'],
  ['本年收入合计', 'total'],
  ['小计', 'subtotal'],
  ['总计', 'grand-total'],
  ['年初结转和结余', 'balance'],
  ['年末结转和结余', 'balance'],
]);

/** What a table of a test is made from: the roles of its columns after the name, and its rows. */
export interface TableParts {
  readonly roles: readonly Role[];
  /** Name, then contents. A name begins with spaces for lower levels, with "其中：" for a part. */
  readonly rows: readonly (readonly [string, ...Content[]])[];
  readonly kind?: TableKind;
  readonly unit?: MoneyUnit | null;
  readonly name?: string;
  readonly headings?: readonly string[];
  readonly groups?: readonly string[];
  readonly codes?: readonly (string | null)[];
  readonly year?: number;
  readonly sheet?: Partial<DenseSheetParts>;
  readonly title?: string;
}

const PARTS: ReadonlySet<Role> = new Set(['basic', 'project', 'part']);
const WHOLES: ReadonlySet<Role> = new Set(['total', 'current', 'income']);
const RATES: ReadonlySet<Role> = new Set(['growth-rate', 'execution-rate', 'share']);

/**
 * A table as recognition would give it, from headings in row 1 and lines below: an independent, much simpler reading,
 * so that the checks are tested by themselves.
 */
export function tableOf(parts: TableParts): Table {
  const { rows, roles, unit = '万元', kind = 'function-expenditure', name = '支出表' } = parts;
  const headings = roles.map((role, index) => parts.headings?.[index] ?? role);
  const sheet = denseSheet({ name, rows: [['项目', ...headings], ...rows], ...parts.sheet });
  const level = (text: string) => 1 + (/^ */.exec(text)?.[0].length ?? 0);
  const items: Item[] = [];
  const open: number[] = [];
  rows.forEach(([text], index) => {
    const plain = text.trim().replace(/^其中：/, '');
    const own = TOTALS.get(plain);
    const isSubset = text.trim().startsWith('其中：');
    const depth = own === undefined || own === 'balance' ? level(text) : 0;
    open.length = Math.min(open.length, Math.max(0, depth - 1));
    items.push({
      index: index + 1,
      namedAt: index + 1,
      kind: own ?? (isSubset ? 'of-which' : 'detail'),
      level: depth,
      parent: depth > 1 ? (open.at(-1) ?? null) : null,
      code: parts.codes?.[index] ?? null,
      name: plain,
      hidden: parts.sheet?.hiddenRows?.has(index + 1) ?? false,
    });
    if (own === undefined) open[depth - 1] = index;
  });
  const year = parts.year ?? 2024;
  const groupOf = (index: number) => parts.groups?.[index] ?? null;
  const wholeOf = (part: number) =>
    roles.findIndex((role, index) => WHOLES.has(role) && groupOf(index) === groupOf(part)) + 1;
  const fields: Field[] = roles.map((role, index) => {
    const rate = RATES.has(role) ? 'percent' : null;
    const format = (row: number) => sheet.format(row, index + 1);
    const shown = rows.map((row, at) => shownDecimals(row[index + 1] ?? null, format(at + 1), { unit, rate }) ?? 0);
    return {
      index: index + 1,
      role,
      heading: headings[index] ?? role,
      unit: rate === null && role !== 'weight' && role !== 'score' ? unit : null,
      year: role === 'prior' ? year - 1 : year,
      group: groupOf(index),
      whole: PARTS.has(role) ? wholeOf(index) : null,
      rate,
      decimals: Math.max(0, ...shown),
    };
  });
  return {
    id: `${name}!A1`,
    sheet,
    area: { top: 0, left: 0, bottom: rows.length, right: roles.length },
    title: parts.title ?? '',
    kind,
    orientation: 'rows',
    unit,
    currentYear: year,
    priorYear: year - 1,
    fields,
    items,
    confirmed: true,
    evidence: [],
  };
}

/** A workbook of the sheets of some tables. */
export function workbookOf(...tables: readonly Table[]): WorkbookContent {
  return { sheets: [...new Set(tables.map((table) => table.sheet))], names: [], calculation: 'automatic' };
}
