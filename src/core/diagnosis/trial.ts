import type { Decimal } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { addressText } from '../grid/address';
import { figuresOf } from '../relations/judge';
import type { Relation } from '../relations/relation';

/** The key of a figure: its cell, and its place in the text for a number of a sentence. */
export function keyOf({ at, offset }: Figure): string {
  return offset === undefined ? addressText(at) : `${addressText(at)}@${offset}`;
}

/** The figures of a relation that stand in a cell; of one that was worked out, those that it was worked out from. */
export function sourcesOf(relation: Relation): readonly Figure[] {
  return figuresOf(relation).flatMap((figure) =>
    figure.derived === undefined ? [figure] : [figure.derived.minuend, figure.derived.subtrahend],
  );
}

/** Values that are tried in place of what the cells hold, by `keyOf`; each in the unit of the figure it replaces. */
export type Trial = ReadonlyMap<string, Decimal>;

export const NO_TRIAL: Trial = new Map();

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
