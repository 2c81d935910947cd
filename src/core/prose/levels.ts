import type { Entry } from './entry';
import type { Quantity } from './quantity';

/** The percentage last spoken of, with last year's where it is given (比率及其上年数), until “提高5个百分点” follows. */
export class Levels {
  private now: Quantity | null = null;
  private before: Quantity | null = null;
  /** Whose percentage it is, where no amount was spoken of. */
  subject = '';

  clear(): void {
    this.now = null;
    this.before = null;
    this.subject = '';
  }

  set(now: Quantity): void {
    this.now = now;
    this.before = null;
  }

  setPrior(before: Quantity): void {
    this.before = before;
  }

  /** “由95.9%…”: the later one is to follow. */
  setEarlier(before: Quantity, subject: string): void {
    this.now = null;
    this.before = before;
    this.subject = subject;
  }

  get hasNow(): boolean {
    return this.now !== null;
  }

  get awaitsLater(): boolean {
    return this.before !== null && this.now === null;
  }

  reach(now: Quantity): void {
    this.now = now;
  }

  /** Notes a change in points of an entry, if both percentages are known. */
  note(entry: Entry, quantity: Quantity, sign: 1 | -1): boolean {
    if (this.now === null || this.before === null) return false;
    entry.points.push({ quantity, sign, now: this.now, before: this.before });
    return true;
  }
}
