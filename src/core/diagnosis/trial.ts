import type { Decimal } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { addressText } from '../grid/address';

/** The key of a figure: its cell, and its place in the text for a number of a sentence. */
export function keyOf({ at, offset }: Figure): string {
  return offset === undefined ? addressText(at) : `${addressText(at)}@${offset}`;
}

/** Values that are tried in place of what the cells hold, by `keyOf`; each in the unit of the figure it replaces. */
export type Trial = ReadonlyMap<string, Decimal>;

export const NO_TRIAL: Trial = new Map();

/** The value of a figure under a trial, in its own unit. */
export function valueIn(trial: Trial, figure: Figure): Decimal {
  return trial.get(keyOf(figure)) ?? figure.value;
}

/** The figure as it would be under a trial. */
export function figureIn(trial: Trial, figure: Figure): Figure {
  const value = trial.get(keyOf(figure));
  return value === undefined ? figure : { ...figure, value, ownDecimals: figure.decimals };
}
