import { ZERO } from '../figures/decimal';
import type { Figure, Reading } from '../figures/figure';
import { cellOf, readingAt } from '../tables/reading-at';
import type { Field, Item, Table } from '../tables/table';
import { growthWord } from './growth-word';

/**
 * The amount of a line in a column: a figure; `null` for a blank, which is not known; or `unreadable` where an error
 * value or a text stands, so that nothing can be said about what depends on it. A dash means zero.
 */
export type Amount = Figure | null | 'unreadable';

/** Zero in the place of a figure: a dash, or a word that says so. */
export function zeroAt(table: Table, item: Item, field: Field): Figure {
  const unit = field.rate === null ? (field.unit ?? '万元') : '%';
  return { at: cellOf(table, item, field), value: ZERO, unit, decimals: field.decimals, ownDecimals: field.decimals };
}

/** A reading as an amount. */
function amountOf(reading: Reading, zero: () => Figure): Amount {
  switch (reading.kind) {
    case 'figure':
      return reading.figure;
    case 'nothing':
      return zero();
    case 'blank':
      return null;
    case 'text':
    case 'error':
      return 'unreadable';
  }
}

/** Reads the amount of a line in a column; a change that is 持平 is zero. */
export function amountAt(table: Table, item: Item, field: Field): Amount {
  const reading = readingAt(table, item, field);
  const isSteady = reading.kind === 'text' && field.role === 'change' && growthWord(reading.text) === 'steady';
  return isSteady ? zeroAt(table, item, field) : amountOf(reading, () => zeroAt(table, item, field));
}

/** The figure of a line in a column, or undefined where there is none to calculate with. */
export function figureAt(table: Table, item: Item, field: Field): Figure | undefined {
  const amount = amountAt(table, item, field);
  return amount === null || amount === 'unreadable' ? undefined : amount;
}

/** The figure that is really printed there; a dash, which for a rate or change means "none given", is not one. */
export function printedAt(table: Table, item: Item, field: Field): Figure | undefined {
  const reading = readingAt(table, item, field);
  return reading.kind === 'figure' ? reading.figure : undefined;
}
