import { AmountReader } from './amount-reader';
import { type Entry, newEntry } from './entry';
import { type Group, namesIn } from './groups';
import type { Quantity } from './quantity';
import {
  closesWhole,
  introducesEarlier,
  introducesPriorLevel,
  introducesShare,
  namesLevel,
  reachesLater,
  shareBaseIn,
  sharerIn,
  subjectBeforeEarlier,
} from './share-words';
import {
  baseOf,
  directionOf,
  introducesExecution,
  isSameSubject,
  lastClause,
  speaksOfBudget,
  speaksOfLastYear,
  subjectOf,
} from './words';

/** Takes the figures of a passage one by one and gives each to whom it belongs. */
export class Reader extends AmountReader {
  take(quantity: Quantity, words: string): void {
    const { whole } = this;
    this.whole = null;
    if (quantity.unit === 'points') this.takePoints(quantity, words);
    else if (quantity.unit === 'times') this.takeMultiple(quantity, words);
    else if (quantity.unit !== '%') this.takeAmount(quantity, words);
    else if (whole !== null && closesWhole(words) && this.current !== null) {
      this.current.shares.push({ quantity, ...whole });
      this.levels.set(quantity);
    } else this.takeRate(quantity, words);
  }

  /** Figures said in one breath: names with their amounts, or what the entries before did each. */
  takeGroup({ quantities, words }: Group): void {
    const direction = directionOf(words);
    const isRate = quantities[0]?.unit === '%';
    const own = this.entriesOfSentence();
    const told = own.slice(-quantities.length);
    const areTold =
      told.length === quantities.length && (own.length === told.length || own.at(-told.length - 1) === this.lead());
    const base = baseOf(words) ?? 'prior';
    if (!isRate && direction === null && quantities[0]?.unit !== 'points' && quantities[0]?.unit !== 'times') {
      this.takeNamed(quantities, words);
    } else if (!areTold || direction === 0 || (!isRate && direction === null)) this.notUnderstood += quantities.length;
    else {
      for (const [index, quantity] of quantities.entries()) {
        const entry = told[index];
        if (entry === undefined) continue;
        if (direction === null) {
          if (introducesShare(words))
            entry.shares.push({ quantity, of: shareBaseIn(words.replace(/分别.*$/, '')), base: null });
          else this.notUnderstood += 1;
        } else (isRate ? entry.rates : entry.changes).push({ quantity, sign: direction, base });
      }
    }
  }

  private takeNamed(quantities: readonly Quantity[], words: string): void {
    const names = namesIn(words, quantities.length);
    if (this.lists.isEmpty && this.current?.amount != null && names !== null) this.lists.open(this.current);
    for (const [index, quantity] of quantities.entries()) {
      const entry = this.addEntry(names?.[index] ?? subjectOf(words.replace(/分别.*$/, '')), null);
      entry.amount = quantity;
      // Where the names are years, nobody says which is this one.
      entry.isPrior = speaksOfLastYear(words);
      entry.budgetBase = speaksOfBudget(words) ? (baseOf(words) ?? 'budget') : null;
    }
  }

  private lead(): Entry | null {
    return this.lists.lists.at(-1)?.lead ?? null;
  }

  private takeRate(quantity: Quantity, words: string): void {
    const { levels } = this;
    const direction = directionOf(words);
    if (direction !== null) this.base = baseOf(words) ?? this.base;
    if (introducesEarlier(words)) levels.setEarlier(quantity, subjectBeforeEarlier(words).replace(/占.*$/, ''));
    else if (levels.awaitsLater && reachesLater(words)) levels.reach(quantity);
    else if (levels.hasNow && introducesPriorLevel(words)) levels.setPrior(quantity);
    else this.takeSpokenRate(quantity, words, direction);
  }

  private takeSpokenRate(quantity: Quantity, words: string, direction: 1 | -1 | 0 | null): void {
    const sharer = direction === null && introducesShare(words) ? sharerIn(words) : '';
    const isNamed = sharer !== '' && (this.current === null || !isSameSubject(sharer, this.current.subject));
    const entry = isNamed ? this.addEntry(sharer, null) : this.current;
    this.levels.set(quantity);
    if (entry === null) {
      this.levels.subject = subjectOf(words);
      if (!namesLevel(words)) this.notUnderstood += 1;
    } else if (direction !== null) {
      this.notePeriodBefore(entry, words);
      entry.rates.push({ quantity, sign: direction === -1 ? -1 : 1, base: this.base });
    } else if (introducesShare(words)) entry.shares.push({ quantity, of: shareBaseIn(words), base: null });
    else if (introducesExecution(words)) {
      const spender = this.spenderOf(entry, words);
      spender.executions.push({ quantity, base: baseOf(words) ?? spender.budgets.at(-1)?.base ?? 'budget' });
    } else this.notUnderstood += 1;
  }

  /** 支付率 without a budget: what was spent over the money that came in, both said in the sentence. */
  private spenderOf(entry: Entry, words: string): Entry {
    const isSpending = /(?:支出|支付|使用|执行|拨付)(?:率|进度)/.test(lastClause(words));
    if (entry.budgets.length > 0 || !isSpending) return entry;
    const own = this.entriesOfSentence();
    const source = own.find(({ subject }) => /到位|下达|收到|安排|专项/.test(subject));
    const spender = own.findLast(({ subject }) => /支出|支付|使用|执行|拨付/.test(subject)) ?? entry;
    if (source === undefined || source === spender || spender.amount === null) return entry;
    spender.available = source.amount;
    return spender;
  }

  /** “是上年的3倍”, “增长2倍”; only where the words say of what. */
  private takeMultiple(quantity: Quantity, words: string): void {
    const entry = this.current;
    const last = lastClause(words);
    const isGrowth = directionOf(words) === 1;
    const isOf =
      /(?:是|为|相当于|达到)(?:上年|去年|上年同期|20\d\d年)(?:度|同期|决算数?|支出数?)*的?\s*$/.test(last) ||
      (entry?.prior != null && /^\s*的\s*$/.test(words));
    if (entry === null || entry.amount === null || (!isGrowth && !isOf)) this.notUnderstood += 1;
    else entry.multiples.push({ quantity, isGrowth, base: isOf ? 'prior' : (baseOf(words) ?? this.base) });
  }

  /** “占比由上年的40%提高到45%，提高5个百分点”: this and last year's percentage must both be given. */
  private takePoints(quantity: Quantity, words: string): void {
    const sign = directionOf(words);
    if (sign === null || sign === 0) {
      this.notUnderstood += 1;
      return;
    }
    const entry = this.current ?? newEntry(this.levels.subject, null, this.sentence);
    if (!this.levels.note(entry, quantity, sign)) this.notUnderstood += 1;
    else if (this.current === null) this.entries.push(entry);
  }
}
