import { type Base, type Entry, newEntry } from './entry';
import { Levels } from './levels';
import { OpenLists } from './open-lists';
import type { Quantity } from './quantity';
import { introducesEarlier, introducesWhole, reachesLater, subjectBeforeEarlier } from './share-words';
import {
  accountName,
  adjustsBudget,
  baseOf,
  changedSubjectOf,
  directionOf,
  introducesComparedBudget,
  introducesPrior,
  isGeneric,
  isSameSubject,
  lastClause,
  namesFigureOnly,
  namesSumOnly,
  speaksOfBudget,
  speaksOfLastYear,
  subjectOf,
  withoutPeriod,
  yearIn,
} from './words';

/** What a whole is called and how much it is: “占总支出6291.03万元的”. */
interface Whole {
  readonly of: string;
  readonly base: Quantity;
}

/** Takes the amounts of a passage one by one and gives each to whom it belongs. */
export class AmountReader {
  readonly entries: Entry[] = [];
  readonly lists = new OpenLists();
  notUnderstood = 0;
  current: Entry | null = null;
  /** The entry of the sentence before that “其中” and “收入总计增加…” of a new sentence go back to. */
  before: Entry | null = null;
  /** The 项 that the sentences are about until another is named. */
  topic: string | null = null;
  protected sentence = 0;
  /** Where the sentence begins among the entries. */
  protected start = 0;
  /** What has been added up so far: “收入甲；加乙，丙，收入合计丁”. */
  private addition: Entry[] | null = null;
  protected base: Base = 'prior';
  protected readonly levels = new Levels();
  protected whole: Whole | null = null;
  /** “由上年的420.50万元…”: the later amount is to follow. */
  private growing: Entry | null = null;
  /** “年中追加20万元”, until the budget that comes of it is given. */
  private adjustment: { readonly from: Quantity; readonly quantity: Quantity; readonly sign: 1 | -1 } | null = null;

  protected entriesOfSentence(): readonly Entry[] {
    return this.entries.slice(this.start).filter(({ amount }) => amount !== null);
  }

  protected takeAmount(quantity: Quantity, words: string): void {
    const { current, growing } = this;
    this.growing = null;
    const of = introducesWhole(words);
    if (of !== null && current !== null) this.whole = { of, base: quantity };
    else if (introducesEarlier(words)) this.takeEarlier(quantity, words);
    else if (growing !== null && reachesLater(words)) growing.amount = quantity;
    else this.takeSpokenAmount(quantity, words, directionOf(words));
  }

  private takeEarlier(quantity: Quantity, words: string): void {
    const subject = subjectBeforeEarlier(words);
    const { current } = this;
    if (current?.amount != null && isGeneric(subject)) {
      current.prior ??= quantity;
      return;
    }
    this.growing = this.addEntry(subject, yearIn(lastClause(words).replace(/(?:由|从)[^由从]*$/, '')));
    this.growing.prior = quantity;
  }

  private takeSpokenAmount(quantity: Quantity, words: string, sign: 1 | -1 | 0 | null): void {
    const { current } = this;
    const adjusts = adjustsBudget(words);
    if (adjusts !== null && current?.amount != null && current.budgetBase !== null) {
      this.adjustment = { from: current.amount, quantity, sign: adjusts };
    } else if (sign === 0) this.notUnderstood += 1;
    else if (sign !== null) {
      const entry = this.changedEntry(words);
      this.notePeriodBefore(entry, words);
      this.base = baseOf(words) ?? this.base;
      entry.changes.push({ quantity, sign, base: this.base });
    } else if (current?.amount != null && introducesPrior(words)) current.prior ??= quantity;
    else if (current?.amount != null && introducesComparedBudget(words)) {
      this.base = baseOf(words) ?? 'budget';
      current.budgets.push({ quantity, base: this.base });
    } else this.takeSubject(quantity, words);
  }

  /** Whose change it is: the subject that is named, else the one just spoken of. */
  private changedEntry(words: string): Entry {
    const subject = changedSubjectOf(words);
    const { current, before } = this;
    if (current === null && before !== null && subject.length > 1 && before.subject.endsWith(subject)) {
      this.current = before;
      return before;
    }
    if (current !== null && isSameSubject(subject, current.subject)) return current;
    return this.addEntry(subject, null);
  }

  private takeSubject(quantity: Quantity, words: string): void {
    const subject = subjectOf(words);
    const year = yearIn(words);
    const { current } = this;
    const isBudget = speaksOfBudget(words);
    const base = isBudget ? (baseOf(words) ?? 'budget') : null;
    const isSame = current !== null && isSameSubject(subject, current.subject) && !/[。]/.test(words);
    const amount = current?.amount ?? null;
    const isOfYear = year === null || current?.year == null || year === current.year;
    const goesOn = isOfYear && (isSame || namesFigureOnly(subject));
    const isOfYearBefore = year !== null && current?.year != null && year === current.year - 1;
    if (current === null) this.startEntry(subject, year, quantity, words);
    else if (amount === null && subject === '' && year === null) current.amount = quantity;
    else if (amount !== null && isSame && (isOfYearBefore || speaksOfLastYear(words))) current.prior ??= quantity;
    else if (amount !== null && goesOn && current.budgetBase !== null && base !== current.budgetBase) {
      current.budgets.push({ quantity: amount, base: current.budgetBase });
      current.amount = quantity;
      current.budgetBase = base;
      if (base === null) current.subject = accountName(current.subject);
      else this.noteAdjusted(current, quantity);
    } else if (amount !== null && goesOn && isBudget && current.budgetBase === null) {
      current.budgets.push({ quantity, base: base ?? 'budget' });
    } else if (/完成[^，。；]{0,80}预算数?$/.test(words)) current.budgets.push({ quantity, base: base ?? 'budget' });
    else this.startEntry(subject, year, quantity, words);
  }

  /** 年初预算 + 追加 = 全年预算 */
  private noteAdjusted(entry: Entry, quantity: Quantity): void {
    const { adjustment } = this;
    this.adjustment = null;
    if (adjustment === null || adjustment.sign === -1) return;
    const part = (amount: Quantity): Entry => ({ ...newEntry(entry.subject, entry.year, this.sentence), amount });
    const whole = part(quantity);
    this.lists.addTotal(whole, [part(adjustment.from), part(adjustment.quantity)], 2);
  }

  private startEntry(subject: string, year: number | null, quantity: Quantity, words: string): void {
    const last = this.entries.at(-1);
    const summed = namesSumOnly(subject) ? this.entriesOfSentence() : [];
    const entry = this.addEntry(subject, year);
    entry.amount = quantity;
    entry.isPrior = speaksOfLastYear(words);
    entry.budgetBase = speaksOfBudget(words) ? (baseOf(words) ?? 'budget') : null;
    if (summed.length > 1) {
      const listed = this.lists.remove(entry);
      this.lists.addTotal(entry, summed, listed > 1 ? listed : summed.length);
    }
    if (last?.amount != null && last.budgetBase === null && isSameSubject(subject, last.subject)) {
      const isNext = last.isPrior ? !entry.isPrior : last.year !== null && year === last.year + 1;
      if (isNext) entry.prior = last.amount;
    }
    this.noteAddition(entry, words);
  }

  /** 环比: the period before is the entry before. */
  protected notePeriodBefore(entry: Entry, words: string): void {
    const previous = this.entries[this.entries.indexOf(entry, this.start) - 1];
    if (!/环比/.test(lastClause(words)) || previous?.amount == null || entry.prior !== null) return;
    const period = withoutPeriod(entry.subject);
    if (period !== entry.subject && period === withoutPeriod(previous.subject)) entry.prior = previous.amount;
  }

  protected addEntry(subject: string, year: number | null): Entry {
    const name = this.topic !== null && namesFigureOnly(subject) ? this.topic : subject;
    const entry = newEntry(name, year, this.sentence);
    this.entries.push(entry);
    this.lists.add(entry);
    this.current = entry;
    this.base = 'prior';
    this.levels.clear();
    return entry;
  }

  private noteAddition(entry: Entry, words: string): void {
    const previous = this.entries.at(-2);
    if (/(?:^|[，；,;])加[^，；,;]*$/.test(words) && previous !== undefined) this.addition = [previous];
    if (this.addition === null) return;
    if (/(?:合计|总计|共计)$/.test(entry.subject)) {
      this.lists.addTotal(entry, this.addition, null);
      this.addition = null;
    } else this.addition.push(entry);
  }

  openList(): void {
    this.lists.open(this.current ?? this.before);
  }

  noteFlat(words: string): void {
    if (this.current !== null && /持平/.test(words) && !/基本持平/.test(words)) this.current.isFlat = true;
  }

  endSentence(listGoesOn: boolean): void {
    // “预算为…，决算为…。其中：” goes on with what was spent, not with what was planned.
    const own = this.entries.slice(this.start);
    this.before = own.find(({ budgetBase }) => budgetBase === null) ?? own[0] ?? this.before;
    this.start = this.entries.length;
    this.sentence += 1;
    this.current = null;
    this.addition = null;
    this.growing = null;
    this.whole = null;
    this.adjustment = null;
    this.levels.clear();
    this.lists.endSentence(listGoesOn);
  }
}
