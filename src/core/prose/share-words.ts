import { isGeneric, lastClause, subjectOf } from './words';

/** Words by which a share is introduced: “占”, “占支出合计的”, “比重为”. */
export function introducesShare(words: string): boolean {
  return (
    /占(?:比|[^，。；]{0,24})?(?:为|的|约){0,4}\s*$/.test(lastClause(words)) ||
    /(?:占比|比重|比例)(?:为|是|达|约|：|:)*\s*$/.test(words)
  );
}

/** Words by which the amount of the whole is introduced: “占总支出6291.03万元的…”, “占支出总额（…”. */
export function introducesWhole(words: string): string | null {
  const match = /占([^，。；占\d]{2,24}?)[（(]?\s*$/.exec(lastClause(words));
  return match === null ? null : subjectOf(match[1] ?? '');
}

/** What stands between the amount of a whole and the share of it: “的”, “）的比重为”. */
export function closesWhole(words: string): boolean {
  return /^[）)]?的?(?:比重|比例|份额|百分比)?(?:约为|为|约|是|达到|达)?$/.test(words.replace(/\s/g, ''));
}

/** Words by which last year's percentage is introduced after this year's: “较上年的40%提高5个百分点”. */
export function introducesPriorLevel(words: string): boolean {
  return /(?:较|比)(?:上年|去年|上一年|20\d\d年)(?:度|同期)?(?:的|占比|同期的)?[（(]?\s*$/.test(words);
}

/** Words by which an earlier percentage or amount comes first: “由上年的40%提高到45%”, “从12.40万元下降到…”. */
export function introducesEarlier(words: string): boolean {
  return /(?:由|从)(?:上年|去年|上一年|20\d\d年|年初)?(?:度|末|同期|决算数?|支出数?|占比){0,2}的?\s*$/.test(words);
}

/** What an “由…” is about: the words before it. */
export function subjectBeforeEarlier(words: string): string {
  return subjectOf(lastClause(words).replace(/(?:由|从)[^由从]*$/, ''));
}

/** Words by which the later one follows: “提高到45%”, “降至9.15万元”. */
export function reachesLater(words: string): boolean {
  return /(?:提高|提升|上升|增加|增长|下降|降低|减少|压减|回落|调整|降|升|增|减)[到至为]了?(?:20\d\d年)?(?:度|末)?的?\s*$/.test(
    words,
  );
}

/** Whether the words call a percentage a rate or a share, so that it has a level: 执行率, 占比, 进度. */
export function namesLevel(words: string): boolean {
  return /(?:率|占比|比重|比例|进度)(?:为|达到|达|约为|约|是|：|:)*\s*$/.test(words);
}

/** What a share is of, in the words before it. @example shareBaseIn('，占支出合计的') // → '支出合计' */
export function shareBaseIn(words: string): string {
  const last = lastClause(words);
  return subjectOf(last.slice(last.lastIndexOf('占') + 1)).replace(/(?:比|比重|比例|的|为|约){1,8}$/, '');
}

/** Whose share it is, where the clause names it: “教育支出占20%”; empty where it goes on with the one just spoken of. */
export function sharerIn(words: string): string {
  const clause = lastClause(words);
  const at = clause.search(/占|(?:比重|比例)(?:为|是|达|约|：|:)*\s*$/);
  const subject =
    at < 0 ? '' : subjectOf(clause.slice(0, at)).replace(/(?:约|共|合计|其|该项|各|均|分别|仅|所|的)$/, '');
  return isGeneric(subject) ? '' : subject;
}
