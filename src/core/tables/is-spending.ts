import { FOREIGN_WORDS, SPENDING_WORDS } from './heading-words';
import { firstOf, subjectShares } from './kinds';
import type { Item, Role } from './table';
import { compact } from './words';

/** What is asked before a list is taken for a table of spending (是否支出表). */
export interface SpendingSources {
  readonly title: string;
  readonly sheetName: string;
  readonly headings: readonly string[];
  readonly roles: ReadonlySet<Role>;
  readonly items: readonly Item[];
  /** No heading says what the figures are. */
  readonly isGuessed: boolean;
}

const KNOWN_LINES =
  /基本支出|项目支出|人员经费|公用经费|人员支出|公用支出|三公|因公出国|公务接待|公务用车|工资福利|商品和?服务|个人和家庭|资本性支出|财政拨款|一般公共预算|政府性基金|年度资金总额|财政资金|其他资金|经费$|支出$/;

/** A line for each payment or person. */
const VOUCHER_WORDS = /日期|摘要|凭证|发票|姓名|身份证|收款|付款|借方|贷方/;

/** The share of lines named as forms of spending name them. */
function knownLines(items: readonly Item[]): number {
  const lines = firstOf(items, 400, (item) => item.kind !== 'total' && item.name !== '');
  return lines.length === 0 ? 0 : lines.filter((item) => KNOWN_LINES.test(item.name)).length / lines.length;
}

/** Roles that only tables of budgets and spending have. */
const TELLING: readonly Role[] = [
  'prior',
  'initial-budget',
  'adjusted-budget',
  'execution-rate',
  'basic',
  'project',
  'income',
  'score',
  'growth-rate',
];

/**
 * Whether the table is one of spending, income or budget, and not a list of staff, assets or contracts, which has
 * names and amounts, too.
 */
export function isSpendingTable({ title, sheetName, headings, roles, items, isGuessed }: SpendingSources): boolean {
  const words = headings.map((heading) => compact(heading));
  const foreign = words.filter((word) => FOREIGN_WORDS.test(word)).length;
  const { functional, economic } = subjectShares(items);
  const official = Math.max(functional, economic);
  const tells = TELLING.some((role) => roles.has(role));
  // A list of payments has the same subjects again and again; a table of spending has each once.
  const isVoucher = words.some((word) => VOUCHER_WORDS.test(word));
  const isTable = tells || new Set(items.map((item) => item.name)).size === items.length;
  if (official >= 0.5) return foreign <= 1 || (isTable && !isVoucher && foreign * 2 < words.length);
  if (roles.has('score') || roles.has('weight')) {
    // 得分 of persons or offices is no 自评表: that has 指标 or sets the scores against 分值.
    if (words.some((word) => word.includes('指标')) && roles.has('weight')) return true;
    if (!roles.has('weight') && !words.some((word) => word.includes('指标'))) return false;
  }
  if (foreign > 1 || (foreign === 1 && words.length <= 3)) return false;
  if (isGuessed && official < 0.3 && knownLines(items) < 0.3) return false;
  const isNamed = SPENDING_WORDS.test(compact(title)) || SPENDING_WORDS.test(compact(sheetName));
  const speaks = words.some((word) => SPENDING_WORDS.test(word));
  if (foreign === 1) return isNamed && tells;
  if (official > 0.2 || knownLines(items) >= 0.3) return true;
  return speaks || (isNamed && (tells || !isGuessed));
}
