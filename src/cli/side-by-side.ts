/** An amount of something that is there once for all (cores, memory); who asks first is served first. */
export class Budget {
  readonly #total: number;
  readonly #waiting: { readonly amount: number; readonly go: () => void }[] = [];
  #taken = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** Waits until `amount` is free. More than there is at all is given when nobody else has any. */
  async take(amount: number): Promise<void> {
    if (this.#waiting.length === 0 && this.#fits(amount)) this.#taken += amount;
    else await new Promise<void>((go) => this.#waiting.push({ amount, go }));
  }

  give(amount: number): void {
    this.#taken -= amount;
    for (let next = this.#waiting[0]; next !== undefined && this.#fits(next.amount); next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#taken += next.amount;
      next.go();
    }
  }

  #fits(amount: number): boolean {
    return this.#taken === 0 || this.#taken + amount <= this.#total;
  }
}

/**
 * Works on several items side by side and gives the results in the order of the items. No more than `ahead` results
 * wait for their turn, so that memory stays bounded however many items there are. `work` must not reject.
 */
export async function* sideBySide<Item, Result>(
  items: readonly Item[],
  lanes: number,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const free = new Budget(lanes);
  const inLane = async (item: Item) => {
    await free.take(1);
    try {
      return [item, await work(item)] as const;
    } finally {
      free.give(1);
    }
  };
  const begun: Promise<readonly [Item, Result]>[] = [];
  for (const item of items) {
    begun.push(inLane(item));
    const first = begun.length > ahead ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const each of begun) yield await each;
}
