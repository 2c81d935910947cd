import { type Base, type Entry, type EntryList, newEntry, type Passage } from './entry';
import { findQuantities } from './find-quantities';
import type { Quantity } from './quantity';
import {
  baseOf,
  changedSubjectOf,
  directionOf,
  introducesEarlierShare,
  introducesExecution,
  introducesPrior,
  introducesPriorShare,
  introducesShare,
  isGeneric,
  LEAVES_LIST_OPEN,
  namesFigureOnly,
  OPENS_LIST,
  reachesShare,
  shareBaseIn,
  speaksOfBudget,
  speaksOfLastYear,
  subjectOf,
  topicIn,
  yearIn,
} from './words';

/** Where a thought ends: what follows speaks of something new. */
const SENTENCE_END = /[。！？\n]|\.{3}|…/;

/** A sentence that goes on with the list before it: （二）…, 2、…, 2.…, and 公用经费, which goes with 人员经费. */
const CONTINUES_LIST =
  /^[\s\u3000]{0,20}(?:[（(][一二三四五六七八九十\d]+[）)]|[\d一二三四五六七八九十]+[、．.]|(?:日常)?公用(?:经费|支出))/;

class Reader {
  readonly entries: Entry[] = [];
  readonly lists: EntryList[] = [];
  notUnderstood = 0;
  private current: Entry | null = null;
  private list: EntryList | null = null;
  /** Where the sentence begins among the entries. */
  private start = 0;
  /** The entry of the sentence before that “其中” and “收入总计增加…” of a new sentence go back to. */
  private before: Entry | null = null;
  /** What has been added up so far: “收入甲；加乙，丙，收入合计丁”. */
  private addition: Entry[] | null = null;
  private base: Base = 'prior';
  /** The 项 that the sentences are about until another is named. */
  private topic: string | null = null;
  /** “占比由40%…” was read, and “提高到45%” is to follow. */
  private isShareNext = false;
  private readonly outer: { readonly current: Entry | null; readonly list: EntryList | null }[] = [];

  /** The words between two quantities: sentence ends, brackets, the beginning of lists. Returns those of the last clause. */
  passOver(words: string, before: boolean): string {
    let rest = words;
    for (let end = SENTENCE_END.exec(rest); end !== null; end = SENTENCE_END.exec(rest)) {
      const ended = rest.slice(0, end.index);
      this.noteFlat(ended);
      this.topic = topicIn(ended) ?? this.topic;
      rest = rest.slice(end.index + end[0].length);
      this.endSentence(CONTINUES_LIST.test(rest));
    }
    this.noteFlat(rest);
    for (const sign of rest) {
      if (sign === '（' || sign === '(') this.outer.push({ current: this.current, list: this.list });
      if (sign !== '）' && sign !== ')') continue;
      const outside = this.outer.pop();
      if (outside === undefined) continue;
      this.current = outside.current;
      this.list = outside.list;
    }
    // “主要包括：基本工资、奖金等；” names no figures: the list around it goes on.
    const behind = rest.slice(rest.lastIndexOf('；') + 1);
    const isNamesOnly = behind !== rest && OPENS_LIST.test(rest) && !OPENS_LIST.test(behind);
    if (before && OPENS_LIST.test(behind)) this.openList();
    if (this.list !== null && LEAVES_LIST_OPEN.test(isNamesOnly ? behind : rest)) this.list.isOpen = true;
    return rest;
  }

  take(quantity: Quantity, words: string): void {
    if (quantity.unit === 'points') this.takePoints(quantity, words);
    else if (quantity.unit === 'times') this.takeMultiple(quantity, words);
    else if (quantity.unit === '%') this.takeRate(quantity, words);
    else this.takeAmount(quantity, words);
  }

  private takeAmount(quantity: Quantity, words: string): void {
    const sign = directionOf(words);
    if (sign === null) {
      if (this.current?.amount != null && introducesPrior(words)) this.current.prior = quantity;
      else this.takeSubject(quantity, words);
    } else if (sign === 0) this.notUnderstood += 1;
    else {
      const entry = this.changedEntry(words);
      this.base = baseOf(words) ?? this.base;
      entry.changes.push({ quantity, sign, base: this.base });
    }
  }

  /** Whose change it is: the subject that is named, else the one just spoken of. */
  private changedEntry(words: string): Entry {
    const subject = changedSubjectOf(words);
    const { current, before } = this;
    if (current === null && before !== null && subject.length > 1 && before.subject.endsWith(subject)) {
      this.current = before;
      return before;
    }
    if (current !== null && (isGeneric(subject) || subject === current.subject)) return current;
    return this.addEntry(subject, null);
  }

  private takeSubject(quantity: Quantity, words: string): void {
    const subject = subjectOf(words);
    const year = yearIn(words);
    const current = this.current;
    const isSame = current !== null && (isGeneric(subject) || subject === current.subject) && !/[。]/.test(words);
    const isBudget = speaksOfBudget(words);
    if (isSame && current.amount !== null) {
      if (year !== null && current.year !== null && year < current.year) current.prior = quantity;
      else if (current.budgetBase !== null && !isBudget) {
        current.budgets.push({ quantity: current.amount, base: current.budgetBase });
        current.amount = quantity;
        current.budgetBase = null;
      } else if (isBudget) current.budgets.push({ quantity, base: baseOf(words) ?? 'budget' });
      else this.startEntry(subject, year, quantity, words);
      return;
    }
    if (current !== null && /完成[^，。；]{0,80}预算数?$/.test(words)) {
      current.budgets.push({ quantity, base: baseOf(words) ?? 'budget' });
      return;
    }
    this.startEntry(subject, year, quantity, words);
  }

  private startEntry(subject: string, year: number | null, quantity: Quantity, words: string): void {
    const entry = this.addEntry(subject, year);
    entry.amount = quantity;
    entry.isPrior = speaksOfLastYear(words);
    entry.budgetBase = speaksOfBudget(words) ? (baseOf(words) ?? 'budget') : null;
    this.noteAddition(entry, words);
  }

  private takeRate(quantity: Quantity, words: string): void {
    const entry = this.current;
    const direction = directionOf(words);
    if (direction !== null) this.base = baseOf(words) ?? this.base;
    if (entry === null) this.notUnderstood += 1;
    else if (introducesPriorShare(words) && entry.shares.length > 0) entry.priorShare = quantity;
    else if (introducesEarlierShare(words)) {
      entry.priorShare = quantity;
      this.isShareNext = true;
    } else if (this.isShareNext && reachesShare(words)) {
      entry.shares.push({ quantity, of: '' });
      this.isShareNext = false;
    } else if (direction !== null) entry.rates.push({ quantity, sign: direction === -1 ? -1 : 1, base: this.base });
    else if (introducesShare(words)) entry.shares.push({ quantity, of: shareBaseIn(words) });
    else if (introducesExecution(words))
      entry.executions.push({ quantity, base: baseOf(words) ?? entry.budgets.at(-1)?.base ?? 'budget' });
    else this.notUnderstood += 1;
  }

  /** “是上年的3倍”, “增长2倍”; only where the words say of what. */
  private takeMultiple(quantity: Quantity, words: string): void {
    const entry = this.current;
    const last = words.split(/[，。；,;]/).at(-1) ?? '';
    const isGrowth = directionOf(words) === 1;
    const isOf = /(?:是|为|相当于|达到)(?:上年|去年|上年同期|20\d\d年)(?:度|同期|决算数?|支出数?)*的?\s*$/.test(last);
    if (entry === null || entry.amount === null || (!isGrowth && !isOf)) this.notUnderstood += 1;
    else entry.multiples.push({ quantity, isGrowth, base: isOf ? 'prior' : (baseOf(words) ?? this.base) });
  }

  /** “占比由上年的40%提高到45%，提高5个百分点”: this and last year's share must both be given. */
  private takePoints(quantity: Quantity, words: string): void {
    const shares = this.current?.shares ?? [];
    const sign = directionOf(words);
    if (this.current === null || shares.length === 0 || sign === null || sign === 0) this.notUnderstood += 1;
    else this.current.points.push({ quantity, sign, base: 'prior' });
  }

  private addEntry(subject: string, year: number | null): Entry {
    const entry = newEntry(this.topic !== null && namesFigureOnly(subject) ? this.topic : subject, year);
    this.entries.push(entry);
    this.list?.parts.push(entry);
    this.current = entry;
    this.base = 'prior';
    return entry;
  }

  private noteAddition(entry: Entry, words: string): void {
    const previous = this.entries.at(-2);
    if (/(?:^|[，；,;])加[^，；,;]*$/.test(words) && previous !== undefined) this.addition = [previous];
    if (this.addition === null) return;
    if (/(?:合计|总计|共计)$/.test(entry.subject)) {
      this.lists.push({ lead: entry, parts: this.addition, isOpen: false });
      this.addition = null;
    } else this.addition.push(entry);
  }

  private openList(): void {
    if (this.list !== null) this.list.isOpen = true;
    this.list = { lead: this.current ?? this.before, parts: [], isOpen: this.list !== null };
    this.lists.push(this.list);
  }

  private noteFlat(words: string): void {
    if (this.current !== null && /持平/.test(words) && !/基本持平/.test(words)) this.current.isFlat = true;
  }

  private endSentence(listGoesOn: boolean): void {
    // “预算为…，决算为…。其中：” goes on with what was spent, not with what was planned.
    const own = this.entries.slice(this.start);
    this.before = own.find(({ budgetBase }) => budgetBase === null) ?? own[0] ?? this.before;
    this.start = this.entries.length;
    this.current = null;
    this.addition = null;
    this.outer.length = 0;
    if (!listGoesOn) this.list = null;
  }
}

/**
 * What a text says of which subject (文字表述的识别). Figures whose words are not known are counted, never guessed.
 */
export function readPassage(text: string): Passage {
  const reader = new Reader();
  let from = 0;
  for (const quantity of findQuantities(text)) {
    const words = reader.passOver(text.slice(from, quantity.start), true);
    reader.take(quantity, words);
    from = quantity.end;
  }
  reader.passOver(text.slice(from), false);
  const { entries, lists, notUnderstood } = reader;
  return { entries, lists, notUnderstood };
}
