import type { Figure } from '../../figures/figure';
import type { Claim } from '../../prose/claim';
import type { Entry, Passage } from '../../prose/entry';
import { sentenceAt } from '../../prose/sentence-at';
import type { TextRun } from '../../prose/text-run';
import { lastClause } from '../../prose/words';
import type { Role, Table, TableKind } from '../../tables/table';
import { fieldsOf } from '../fields';
import { figureAtPlace } from '../place';
import { sameAs } from './claims-of-forms';

/** Tables of all spending, whatever it was paid from. */
const OF_ALL_SPENDING: readonly TableKind[] = ['function-expenditure', 'expenditure'];

/** Words of a part of spending (其他口径); a table or a sentence with one of them does not tell of the whole. */
const OF_PART =
  /财政拨款|公共预算|基金|国有资本|基本支出|项目|人员|公用|三公|专项|其中|扣除|不含|除|同口径|事业|经营|上级|补助|季度|上半年|下半年|\d月|资产|采购|债|预算/;

/** The whole of an office's spending by its words: 本部门支出, 本年支出, 总支出, 支出总额. */
const WHOLE =
  /^(.{0,20}?)(?:20\d\d年度?)?(?:(?:本部门|本单位|我单位|我部门|本年度?|部门整体|部门|单位)(?:本年|全年|当年|实际|累计|总|的){0,3}支出|(?:全年|当年|实际|累计){0,2}(?:总支出|支出总额|支出总计))(?:合计|总计|总额|决算数?|共计|数|额|为|达到|达|是|共|：|:){0,4}$/;

/** What a sentence calls the whole of spending, and what stands before that name; null where it does not. */
function wholeNamedIn(run: TextRun, entry: Entry): { readonly prefix: string } | null {
  const start = entry.amount?.start ?? 0;
  const before = run.text.slice(sentenceAt(run.text, start).start, start);
  if (OF_PART.test(before)) return null;
  const clause = lastClause(before)
    .replaceAll(/[\s\u3000“”"]/g, '')
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.])/, '');
  const match = WHOLE.exec(clause);
  return match === null ? null : { prefix: (match[1] ?? '').replace(/20\d\d年度?$/, '') };
}

/** The total of a table in a column of its own; null where several could be meant. */
function totalOf(table: Table, role: Role): Figure | null {
  const item = table.items.find(({ kind }) => kind === 'total');
  const fields = fieldsOf(table, role).filter(({ group, rate }) => group === null && rate === null);
  const [field] = fields;
  if (item === undefined || field === undefined || fields.length > 1) return null;
  return figureAtPlace({ table, item, field }) ?? null;
}

/** The column of the year that a sentence speaks of. */
function roleFor(table: Table, entry: Entry): Role | null {
  const spoken = entry.year;
  if (spoken === null) return entry.isPrior ? 'prior' : 'current';
  if (spoken === table.currentYear) return 'current';
  return spoken === table.priorYear ? 'prior' : null;
}

function columnOf(table: Table, role: Role): readonly Figure[] {
  const found = totalOf(table, role) ?? (role === 'current' ? totalOf(table, 'total') : null);
  return found === null ? [] : [found];
}

/**
 * What a passage calls the whole of the office's spending is the total of its table (支出总数与表一致), also where no list
 * follows. Sentences on a part (财政拨款, 基本支出, 项目), another year or another office claim nothing.
 */
export function claimsOfTotals(run: TextRun, { entries, lists }: Passage, tables: readonly Table[]): readonly Claim[] {
  const whole = tables.filter(({ kind, title }) => OF_ALL_SPENDING.includes(kind) && !OF_PART.test(title));
  if (whole.length === 0) return [];
  const parts = new Set(lists.flatMap((list) => [...list.parts, ...list.more]));
  return entries.flatMap((entry): Claim[] => {
    if (entry.amount === null || entry.budgetBase !== null || parts.has(entry)) return [];
    const named = wholeNamedIn(run, entry);
    if (named === null) return [];
    const meant = whole.filter(({ title, sheet }) => `${title}${sheet.name}`.includes(named.prefix));
    const columns = meant.map((table) => ({ table, role: roleFor(table, entry) }));
    const current = columns.flatMap(({ table, role }) => (role === null ? [] : columnOf(table, role)));
    const prior = columns.flatMap(({ table, role }) => (role === 'current' ? columnOf(table, 'prior') : []));
    return [
      ...sameAs(run, entry.subject, entry.amount, current, prior),
      ...sameAs(run, entry.subject, entry.prior, prior),
    ];
  });
}
