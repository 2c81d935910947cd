import { matchSubject } from '../classification/match-subject';
import type { Item, Role, TableKind } from './table';
import { compact } from './words';

/** What a kind is told from (表种依据): by title and headings, never by the number of a form alone. */
export interface KindSources {
  /** The title, and where it says nothing the name of the sheet. */
  readonly title: string;
  readonly sheetName: string;
  /** All words of the headings. */
  readonly headings: string;
  readonly roles: ReadonlySet<Role>;
  readonly items: readonly Item[];
  /** The side of a two-sided form, or null. */
  readonly side: 'income' | 'expenditure' | null;
  /** 收入 and 支出 stand side by side under one heading. */
  readonly isTwoSided: boolean;
}

const SPLIT: readonly Role[] = ['basic', 'project'];

function isSplit(roles: ReadonlySet<Role>): boolean {
  return SPLIT.some((role) => roles.has(role));
}

/** Forms known by their titles; the first that fits. */
const TITLES: readonly (readonly [TableKind, RegExp])[] = [
  ['self-evaluation', /绩效(?:自评|评价|目标自评)|自评(?:表|情况)|自评得分/],
  ['three-public', /三公/],
  [
    'appropriation-summary',
    /财政拨款收入?(?:和|与)?(?:支出|支)(?:决算|预算)?总(?:体情况)?表|财政拨款收支(?:决算|预算)?总(?:体情况)?表/,
  ],
  [
    'income-expenditure-summary',
    /收入?(?:和|与)?(?:支出|支)(?:决算|预算)?(?:总|总体情况)表|收支(?:决算|预算)?(?:总体情况|总)表|收支情况表/,
  ],
  ['basic-expenditure', /基本支出(?:决算|预算|明细|经济|情况|表)/],
  ['government-fund', /政府性基金/],
  ['state-capital', /国有资本(?:经营)?/],
  [
    'general-budget-expenditure',
    /一般公共预算(?:财政拨款)?(?:收入)?支出(?:决算|预算|情况|明细|功能)?(?:[^三]{0,6}表|$)|一般公共预算当年拨款/,
  ],
  ['income', /收入(?:决算|预算|情况|总|明细)[^支]{0,4}表|收入总表/],
];

const THREE_PUBLIC = /因公出国|公务接待|公务用车/;

/** The first `most` items of a kind; long tables have many. */
export function firstOf(items: readonly Item[], most: number, isMeant: (item: Item) => boolean): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (isMeant(item)) found.push(item);
    if (found.length >= most) break;
  }
  return found;
}

function threePublicNames(items: readonly Item[]): boolean {
  const found = items.filter((item) => item.name.includes('公') && THREE_PUBLIC.test(item.name)).length;
  return found >= 2 && found * 2 >= items.filter((item) => item.kind === 'detail' || item.kind === 'of-which').length;
}

interface Shares {
  readonly functional: number;
  readonly economic: number;
}

const SAMPLE = 200;

/** The share of lines whose names or codes are official subjects of either classification. */
export function subjectShares(items: readonly Item[]): Shares {
  const of = (kind: Item['kind']) => items.filter((item) => item.kind === kind && item.name !== '');
  const details = of('detail');
  const lines = details.length > 0 ? details : of('of-which');
  const step = Math.max(1, Math.floor(lines.length / SAMPLE));
  let [count, functional, economic] = [0, 0, 0];
  for (let position = 0; position < lines.length; position += step) {
    const line = lines[position];
    if (line === undefined) continue;
    count += 1;
    const byName = (scheme: 'function' | 'economic') => {
      if (line.code !== null) return line.code.startsWith(scheme === 'function' ? '2' : '3');
      return matchSubject(line.name, null, undefined, scheme).kind !== 'unknown';
    };
    if (byName('function')) functional += 1;
    if (byName('economic')) economic += 1;
  }
  return count === 0 ? { functional: 0, economic: 0 } : { functional: functional / count, economic: economic / count };
}

/** A kind, and what told it: the title, the words of the headings or the lines. */
export interface ToldKind {
  readonly kind: TableKind;
  readonly basis: 'title' | 'headings' | 'lines';
}

function titleKind({ title, sheetName }: KindSources): TableKind | undefined {
  const find = (words: string) => TITLES.find(([, pattern]) => pattern.test(compact(words)))?.[0];
  return find(title) ?? find(`${title}|${sheetName}`);
}

/** Whether what the title says of the form can be true of this table. */
function isBorneOut(kind: TableKind, { headings, side }: KindSources): boolean {
  if (kind === 'self-evaluation') return /指标|得分|分值/.test(headings);
  return !(kind === 'income' && side === 'expenditure');
}

/**
 * What kind of form a table is. A title alone does not make 支出决算表: the form has 基本支出 and 项目支出 in its columns,
 * a clerk's own table of that name does not.
 */
export function kindOf(sources: KindSources): ToldKind {
  const { roles, items, side, headings, isTwoSided } = sources;
  const isScored = roles.has('score') || (roles.has('weight') && /指标/.test(headings));
  if (isScored) return { kind: 'self-evaluation', basis: 'headings' };
  if (threePublicNames(items)) return { kind: 'three-public', basis: 'lines' };
  const byTitle = titleKind(sources);
  if (byTitle !== undefined && isBorneOut(byTitle, sources)) return { kind: byTitle, basis: 'title' };
  if (isTwoSided) {
    const hasFunds = /一般公共预算/.test(headings) && /政府性基金/.test(headings);
    return { kind: hasFunds ? 'appropriation-summary' : 'income-expenditure-summary', basis: 'headings' };
  }
  if (side === 'income') return { kind: 'income', basis: 'headings' };
  return { kind: kindByContent(sources), basis: 'lines' };
}

/** Most lines are kinds of income. */
function namedAsIncome(items: readonly Item[]): boolean {
  const lines = firstOf(items, SAMPLE, (item) => item.kind === 'detail');
  return lines.length > 0 && lines.filter((item) => /(?:收入|税)$/.test(item.name)).length * 2 > lines.length;
}

function kindByContent({ title, sheetName, roles, items }: KindSources): TableKind {
  const shares = subjectShares(items);
  const isFunctional = shares.functional >= 0.5 && shares.functional >= shares.economic;
  const isCompared = roles.has('prior') || roles.has('growth-rate');
  const hasBudget = roles.has('initial-budget') || roles.has('adjusted-budget');
  const isNamedExecution = hasBudget && roles.has('current') && /执行(?:情况|进度)?表?/.test(compact(title));
  if (!isCompared && (roles.has('execution-rate') || isNamedExecution)) return 'budget-execution';
  if (isFunctional && isSplit(roles) && roles.has('current') && !roles.has('prior')) {
    const words = compact(title) + compact(sheetName);
    const isUntold = !/支出|决算|预算|情况/.test(words) && items.some((item) => item.code !== null);
    if (/支出(?:决算|预算|总|情况)?[^财]{0,4}表/.test(words) || isUntold) return 'expenditure';
    return 'function-expenditure';
  }
  if (namedAsIncome(items)) return 'income';
  if (isFunctional) return 'function-expenditure';
  if (shares.economic >= 0.5) return 'economic-expenditure';
  if (roles.has('current') && roles.has('adjusted-budget')) return 'budget-execution';
  return 'other-expenditure';
}
