import type { Base } from './entry';

/** Words of direction (增减用语). */
const UP = '增加|增长|上升|提高|增收|增支|增幅|增长率|多支出|上涨';
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

const COMPARES = /(?:较|比|与|同比|对比|相比)/;
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

/** Words by which an amount of last year is introduced: “较上年6154.17万元”. */
export function introducesPrior(words: string): boolean {
  return (
    /(?:较|比|与)\s*(?:上年|去年|上一年|20\d\d\s*年)[^，。；]{0,12}$/.test(words) ||
    /(?:上年|去年)(?:度)?(?:决算|支出|同期)?数?(?:为|是)?\s*$/.test(words)
  );
}

/** Whether the last clause names its figure as last year's: “上年支出合计”. */
export function speaksOfLastYear(words: string): boolean {
  const last = words.split(/[，。；,;！？\n]/).at(-1) ?? '';
  return /上年|去年|上一年/.test(last) && !/上年(?:末|度末)?(?:结转|结余)/.test(last);
}

/** Words by which a share is introduced: “占”, “占支出合计的”, “比重为”. */
export function introducesShare(words: string): boolean {
  return (
    /占(?:比|[^，。；]{0,24})?(?:为|的|约){0,4}\s*$/.test(words.split(/[，。；,;]/).at(-1) ?? '') ||
    /(?:占比|比重|比例)(?:为|是|达)*\s*$/.test(words)
  );
}

/** Words by which last year's share is introduced after this year's: “较上年的40%提高5个百分点”. */
export function introducesPriorShare(words: string): boolean {
  return /(?:较|比)(?:上年|去年)(?:的|同期的|占比)?\s*$/.test(words);
}

/** Words by which last year's share comes first: “占比由上年的40%提高到45%”. */
export function introducesEarlierShare(words: string): boolean {
  return /(?:占比|比重|比例)(?:由|从)(?:上年|去年|20\d\d年)(?:度|同期)?的?\s*$/.test(words);
}

/** Words by which this year's share follows last year's: “…提高到45%”. */
export function reachesShare(words: string): boolean {
  return /(?:提高|上升|增加|增长|下降|降低|减少)[到至]\s*$/.test(words);
}

/** What a share is of, in the words before it. @example shareBaseIn('，占支出合计的') // → '支出合计' */
export function shareBaseIn(words: string): string {
  const last = words.split(/[，。；,;]/).at(-1) ?? '';
  return subjectOf(last.slice(last.lastIndexOf('占') + 1)).replace(/(?:比|比重|比例|的|为|约){1,8}$/, '');
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
    /(?:执行率|完成率|支出进度)(?:为|达到|达|约)*\s*$/.test(words) ||
    /^[^，。；]{0,8}的\s*$/.test(words)
  );
}

/** Words after which a list of parts begins. */
export const OPENS_LIST = /(?:其中|主要用于|用于以下方面|包括|分别为|分别是|具体为)/;

/** Words that leave a list incomplete. */
export const LEAVES_LIST_OPEN = /(?:主要是|主要为|主要有|主要包括|等)/;

/** Words that say nothing about whose figure it is. */
const GENERIC =
  /(?:本年|全年|年度|当年|实际|支出|收入|决算|执行|预算|拨入|安排|数|额|共计|合计|总计|总额|完成|财政|拨款|为|是|达|到|的|了|约|近|：|:|\s)/g;

/** Whether the words name no subject of their own. */
export function isGeneric(subject: string): boolean {
  return subject.replaceAll(GENERIC, '').replaceAll(/20\d\d年?度?/g, '').length === 0;
}

/** Whether a subject names the kind of a figure and not whose it is: 年初预算, 支出决算. */
export function namesFigureOnly(subject: string): boolean {
  return /^(?:(?:年初|全年|调整后?)?预算|支出决算|决算|支出)(?:数|额)?$/.test(subject);
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

const NUMBERING = /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、．.])/;

/** What names a figure is not longer than this. */
const LONGEST_SUBJECT = 100;

/** The subject in the words before an amount: without numbering, year, quotation marks and joining words. */
export function subjectOf(words: string): string {
  const last = words.split(/[，。；,;！？\n]/).at(-1) ?? '';
  return last
    .slice(-LONGEST_SUBJECT)
    .replace(/^.*(?:其中|包括|方面|分别为)[:：]?/, '')
    .replace(NUMBERING, '')
    .replaceAll(/20\d\d\s*年(?:度)?/g, '')
    .replaceAll(/[“”"'「」\s\u3000：:、]/g, '')
    .replace(/^(?:本部门|本单位|我镇|我县|我单位|全镇|全县|全年|累计|当年|加|上年)/, '')
    .replace(/(?:为|是|达到|达|共|约|近|超过|完成){1,8}$/, '');
}

/** The subject in the words before a change: what stands before the comparison and the word of direction. */
export function changedSubjectOf(words: string): string {
  const last = words.split(/[，。；,;！？\n]/).at(-1) ?? '';
  const cut = new RegExp(`(?:${COMPARES.source}|${UP}|${DOWN}).*$`);
  return subjectOf(last.replace(cut, ''));
}

/** The year that the words name, if any. */
export function yearIn(words: string): number | null {
  const years = [...words.matchAll(/(20\d\d)\s*年/g)].map((match) => Number(match[1]));
  return years.at(-1) ?? null;
}
