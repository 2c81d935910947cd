import type { Base } from './entry';

/** Words of direction (增减用语). */
const UP = '增加|增长|上升|提高|提升|增收|增支|增幅|增长率|多支出|上涨';
const DOWN = '减少|下降|降低|减收|减支|压减|压缩|节约|回落|降幅|下降率|减少率|缩减';
const TAIL = '(?:了|额|数|率|幅度|比例|比率|金额)*(?:为|达到|达|约为|约|近|超过|超|：|:)*\\s*$';
const ENDS_UP = new RegExp(`(?:${UP})${TAIL}`);
const ENDS_DOWN = new RegExp(`(?:${DOWN})${TAIL}`);
const ENDS_NEUTRAL = /(?:增减|变动|变化)(?:额|率|幅度)*(?:为|约为|：|:)*\s*$/;

/** The direction that the words before a quantity give it; 0 where they name a change without one. */
export function directionOf(words: string): 1 | -1 | 0 | null {
  if (ENDS_DOWN.test(words)) return -1;
  if (ENDS_UP.test(words)) return 1;
  return ENDS_NEUTRAL.test(words) ? 0 : null;
}

const COMPARES = /(?:较|比|与|同比|环比|对比|相比)/;
const OF_LAST_YEAR = /(?:上年|去年|上一年|上年度|同期|同比|环比|20\d\d\s*年)/;

/** Names of funds in which 预算 does not mean a budget figure. */
const FUND = /(?:一般公共|政府性基金|国有资本经营)预算|预算稳定调节基金/g;

/** Whether the words call a figure a budget (预算数). */
export function speaksOfBudget(words: string): boolean {
  return /预算/.test(words.replaceAll(FUND, ''));
}

/** What is compared with, if the words say it (与什么相比). */
export function baseOf(words: string): Base | null {
  if (/年初预算/.test(words)) return 'initial-budget';
  if (/(?:全年|调整|调整后)预算/.test(words)) return 'adjusted-budget';
  if (speaksOfBudget(words)) return 'budget';
  return COMPARES.test(words) && OF_LAST_YEAR.test(words) ? 'prior' : null;
}

/** The words of the last clause. */
export function lastClause(words: string): string {
  return words.split(/[，。；,;！？\n]/).at(-1) ?? '';
}

/** Words by which an amount of last year is introduced: “较上年6154.17万元”, “同比1989.05万元增加”. */
export function introducesPrior(words: string): boolean {
  return (
    /(?:较|比|与)\s*(?:上年|去年|上一年|20\d\d\s*年)[^，。；]{0,12}$/.test(words) ||
    /(?:上年|去年)(?:度)?(?:决算|支出|同期)?数?(?:为|是|：|:)*\s*$/.test(words) ||
    /(?:[是为]|相当于)(?:上年|去年|上一年|20\d\d\s*年)(?:度|同期|决算数?|支出){0,2}的?\s*$/.test(words) ||
    /同比\s*$/.test(words)
  );
}

/** Words by which a budget is introduced that a change is measured against: “比年初预算数160.00万元减少”. */
export function introducesComparedBudget(words: string): boolean {
  return /(?:较|比|与)[^，。；]{0,8}预算(?:安排)?数?额?的?\s*$/.test(words) && speaksOfBudget(words);
}

/** Whether the last clause names its figure as last year's: “上年支出合计”. */
export function speaksOfLastYear(words: string): boolean {
  const last = lastClause(words);
  return /上年|去年|上一年/.test(last) && !/上年(?:末|度末)?(?:结转|结余)/.test(last);
}

/** Whether a name means all spending or income: 总支出, 支出合计, 本年收入. */
export function namesTotal(subject: string): boolean {
  return subject !== '' && /收入|支出|合计|总/.test(subject) && isGeneric(subject.replaceAll(/总|额/g, ''));
}

/** Whether the words for a whole can mean the subject of the total. */
export function canMean(words: string, subject: string): boolean {
  if (isGeneric(words)) return true;
  const bare = (name: string) => name.replaceAll(GENERIC, '').replaceAll(/[（(][^）)\n]{0,60}[）)]/g, '');
  const [one, other] = [bare(words), bare(subject)];
  return one.includes(other) || other.includes(one);
}

/** Words by which a rate of execution is introduced: “完成年初预算的”, “预算执行率为”. */
export function introducesExecution(words: string): boolean {
  return (
    /(?:完成|为)[^，。；]{0,16}预算[^，。；]{0,8}的?\s*$/.test(words) ||
    /(?:执行率|完成率|支出进度|支付率|支出率|使用率|拨付率|支付进度|执行进度)(?:为|达到|达|约|：|:)*\s*$/.test(words) ||
    /^[^，。；]{0,8}的\s*$/.test(words)
  );
}

/** Words after which a list of parts begins. */
export const OPENS_LIST =
  /(?:其中|主要用于|用于以下方面|包括|分别为|分别是|具体为|[：:]\s{0,3}(?:一是|[（(]?[1一①][）)、．.]|①))/;

/** Words that leave a list incomplete. */
export const LEAVES_LIST_OPEN = /(?:主要是|主要为|主要有|主要包括|等)/;

/** Words that say nothing about whose figure it is. */
const GENERIC =
  /(?:本年|全年|年度|当年|实际|支出|收入|决算|执行|预算|拨入|安排|数|额|各|均|共计|合计|总计|总额|完成|财政|拨款|为|是|达|到|的|了|约|近|：|:|\s)/g;

/** Whether the words name no subject of their own. */
export function isGeneric(subject: string): boolean {
  return subject.replaceAll(GENERIC, '').replaceAll(/20\d\d年?度?/g, '').length === 0;
}

/** Income is not spending, however generally both are named. */
function areOpposite(one: string, other: string): boolean {
  const isIncome = [/收入/.test(one), /收入/.test(other)];
  const isSpending = [/支出/.test(one), /支出/.test(other)];
  return isIncome[0] !== isIncome[1] && isSpending[0] !== isSpending[1];
}

/** Whether a subject means the one already spoken of. */
export function isSameSubject(subject: string, spoken: string): boolean {
  return subject === spoken || (isGeneric(subject) && !areOpposite(subject, spoken));
}

/** Whether a subject says only that everything before is added up: 合计, 三年累计. */
export function namesSumOnly(subject: string): boolean {
  return /^(?:以上|上述|各项|[两二三四五六七八九十\d]{1,2}(?:项|年|者|个|类))?(?:合计|共计|总计|累计|小计)$/.test(
    subject,
  );
}

/** A subject without the part of the year that it is of. @example withoutPeriod('二季度支出') // → '支出' */
export function withoutPeriod(subject: string): string {
  return subject.replace(/^(?:第?[一二三四1-4]季度|[上下]半年|\d{1,2}月份?|本月|上月|本季|上季)/, '');
}

/** Whether a subject names the kind of a figure and not whose it is: 年初预算, 支出决算. */
export function namesFigureOnly(subject: string): boolean {
  return /^(?:(?:年初|全年|调整后?|年度|当年|部门){0,2}预算(?:安排|批复|下达)?|(?:支出|收入)?决算|(?:全年|实际|累计){0,2}(?:支出|执行|完成|支付|使用))(?:数|额)?$/.test(
    subject,
  );
}

const BUDGET_NAME = /(?:(?:年初|全年|年度|调整后?){0,2}预算(?:安排|批复|下达)?|决算)(?:数|额)?$/;

/** The name of what was spent, where a budget was named first. @example accountName('公务接待费支出预算') // → '公务接待费支出决算' */
export function accountName(subject: string): string {
  return speaksOfBudget(subject) ? subject.replace(BUDGET_NAME, '决算') : subject;
}

/** The name of what was planned. @example budgetName('公务接待费支出决算') // → '公务接待费支出预算' */
export function budgetName(subject: string): string {
  return speaksOfBudget(subject) ? subject : `${subject.replace(/决算(?:数|额)?$/, '')}预算`;
}

/** Whether the words call an amount an addition to the budget: 年中追加, 调减. */
export function adjustsBudget(words: string): 1 | -1 | null {
  const last = lastClause(words);
  if (/(?:追加|调增)(?:了|预算|指标|资金|安排|数|额|为){0,3}\s*$/.test(last)) return 1;
  return /(?:追减|调减)(?:了|预算|指标|资金|安排|数|额|为){0,3}\s*$/.test(last) ? -1 : null;
}

/** The 项 that a sentence names: “…（款）行政运行（项）”. @example topicIn('财政事务（款）行政运行（项）') // → '行政运行（项）' */
export function topicIn(sentence: string): string | null {
  const end = /[（(]项[）)]/.exec(sentence)?.index ?? -1;
  if (end < 0) return null;
  const before =
    sentence
      .slice(0, end)
      .split(/[，。；：、]|[（(]款[）)]/)
      .at(-1) ?? '';
  return before === '' ? null : `${before.trim()}（项）`;
}

const NUMBERING =
  /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、．.]|[一二三四五六七八九十]是)/;

/** A bracket that is still open, with what stands before it. */
const UNCLOSED = /^.*[（(](?![^）)]*[）)])/;

/** What names a figure is not longer than this. */
const LONGEST_SUBJECT = 100;

/** The subject in the words before an amount: without numbering, year, quotation marks and joining words. */
export function subjectOf(words: string): string {
  return lastClause(words)
    .slice(-LONGEST_SUBJECT)
    .replace(UNCLOSED, '')
    .replace(/^.*(?:其中|包括|方面|分别为)[:：]?/, '')
    .replace(NUMBERING, '')
    .replaceAll(/20\d\d\s*年(?:度)?/g, '')
    .replaceAll(/[“”"'「」\s\u3000：:、]/g, '')
    .replace(/^(?:本部门|本单位|我镇|我县|我单位|全镇|全县|全年|累计|当年|加|上年(?!(?:度?末)?(?:结转|结余)))/, '')
    .replace(/(?:为|是|达到|达|共|约|近|超过|完成|各|均|分别){1,8}$/, '');
}

const FROM_CHANGE = new RegExp(`(?:${COMPARES.source}|${UP}|${DOWN}).*$`);

/** How something changed is no name: 同口径增加, 净增加, 略有下降. */
const MANNER = /(?:同口径|按可比口径|可比口径|净|略有|略|各|均|小幅|大幅|微|有所|实际|也|则|又){1,3}$/;

/** The subject in the words before a change: what stands before the comparison and the word of direction. */
export function changedSubjectOf(words: string): string {
  return subjectOf(lastClause(words).replace(FROM_CHANGE, '')).replace(MANNER, '');
}

/** The year that the words name, if any. */
export function yearIn(words: string): number | null {
  const years = [...words.matchAll(/(20\d\d)\s*年/g)].map((match) => Number(match[1]));
  return years.at(-1) ?? null;
}
