/** Work in small steps (分步执行): between two of them whoever runs it may do something else. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all the steps at once. @example finished((function* () { yield; return 5; })()) // → 5 */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
