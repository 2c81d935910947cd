import type { Decimal } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { addressText } from '../grid/address';
import { figuresOf } from '../relations/judge';
import type { Relation } from '../relations/relation';

const keys = new WeakMap<Figure, string>();

/** The key of a figure: its cell, and its place in the text for a number of a sentence. */
export function keyOf(figure: Figure): string {
  const known = keys.get(figure);
  if (known !== undefined) return known;
  const { at, offset } = figure;
  const key = offset === undefined ? addressText(at) : `${addressText(at)}@${offset}`;
  keys.set(figure, key); // asked for with every trial, of figures that live as long as their relation
  return key;
}

/** The figures of a relation that stand in a cell; of one that was worked out, those that it was worked out from. */
export function sourcesOf(relation: Relation): readonly Figure[] {
  return figuresOf(relation).flatMap((figure) =>
    figure.derived === undefined ? [figure] : [figure.derived.minuend, figure.derived.subtrahend],
  );
}

/** Values that are tried in place of what the cells hold, by `keyOf`; each in the unit of the figure it replaces. */
export interface Trial extends Iterable<readonly [string, Decimal]> {
  get(key: string): Decimal | undefined;
  has(key: string): boolean;
}

export const NO_TRIAL: Trial = new Map();

/** A trial with a few changes more, which costs no more than they do. */
export class Attempt implements Trial {
  /** The changes, and what follows from them. */
  readonly own = new Map<string, Decimal>();

  constructor(readonly base: Trial) {}

  get(key: string): Decimal | undefined {
    return this.own.get(key) ?? this.base.get(key);
  }

  has(key: string): boolean {
    return this.own.has(key) || this.base.has(key);
  }

  *[Symbol.iterator](): Iterator<readonly [string, Decimal]> {
    for (const entry of this.base) if (!this.own.has(entry[0])) yield entry;
    yield* this.own;
  }
}

/** The value of a figure under a trial, in its own unit. */
export function valueIn(trial: Trial, figure: Figure): Decimal {
  const { derived } = figure;
  if (derived !== undefined) return valueIn(trial, derived.minuend).minus(valueIn(trial, derived.subtrahend));
  return trial.get(keyOf(figure)) ?? figure.value;
}

/** The figure as it would be under a trial. */
export function figureIn(trial: Trial, figure: Figure): Figure {
  if (figure.derived !== undefined) return { ...figure, value: valueIn(trial, figure) };
  const value = trial.get(keyOf(figure));
  return value === undefined ? figure : { ...figure, value, ownDecimals: figure.decimals };
}
