import type { Json } from '../json';

/** Properties that have no meaning here but are kept and given back: nested by Excel's own names. Never changed in place. */
export interface Bag {
  readonly values: ReadonlyMap<string, Json>;
  readonly children: ReadonlyMap<string, Bag>;
}

export const emptyBag: Bag = { values: new Map(), children: new Map() };

/** The part of a bag that `path` leads to; empty where nothing was ever set. */
export function bagAt(bag: Bag, path: readonly string[]): Bag {
  return path.reduce((part, step) => part.children.get(step) ?? emptyBag, bag);
}

/** The bag with the part that `path` leads to replaced. */
export function withBagAt(bag: Bag, path: readonly string[], part: Bag): Bag {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  const child = withBagAt(bag.children.get(step) ?? emptyBag, rest, part);
  return { values: bag.values, children: new Map(bag.children).set(step, child) };
}

/** The bag with one value set, at the end of `path`. */
export function withValue(bag: Bag, path: readonly string[], name: string, value: Json): Bag {
  const part = bagAt(bag, path);
  return withBagAt(bag, path, { ...part, values: new Map(part.values).set(name, value) });
}
