import type { Message } from '../core/findings/message';
import type { ExitStatus } from './exit-status';
import type { Output } from './output';

/** Files that are done before the remaining time is estimated. */
const ENOUGH_TO_ESTIMATE = 5;

/** "1:05" for 65 seconds, "1:01:05" with hours. @example clock(65) // → '1:05' */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return hours === 0 ? `${minutes}:${twoDigits(rest)}` : `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}`;
}

/** Tells how far a run over several files is, and at its end what became of them. */
export class Progress {
  readonly #count: number;
  readonly #output: Output;
  readonly #started = Date.now();
  #done = 0;
  /** Files that were done by a former run: they say nothing about how long the others take. */
  #skipped = 0;
  readonly #statuses = new Map<ExitStatus, number>();

  constructor(count: number, output: Output) {
    this.#count = count;
    this.#output = output;
  }

  add(status: ExitStatus, wasDone: boolean): void {
    this.#done += 1;
    if (wasDone) this.#skipped += 1;
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    if (this.#count > 1) this.#output.progress(this.#message());
  }

  #message(): Message {
    const worked = this.#done - this.#skipped;
    const values = { number: String(this.#done), count: String(this.#count) };
    if (worked < ENOUGH_TO_ESTIMATE) return { key: 'cli.progress', values };
    const seconds = Math.ceil(((Date.now() - this.#started) / 1000 / worked) * (this.#count - this.#done));
    return { key: 'cli.progress-remaining', values: { ...values, time: clock(seconds) } };
  }

  /** Sums up. */
  end(): void {
    if (this.#count < 2) return;
    const of = (status: ExitStatus) => String(this.#statuses.get(status) ?? 0);
    const values = { count: String(this.#count), good: of(0), errors: of(1), failed: of(2) };
    this.#output.note({ key: 'cli.all-done', values });
    if (this.#skipped > 0) {
      this.#output.note({ key: 'cli.all-skipped', values: { count: String(this.#skipped) } });
    }
  }
}
