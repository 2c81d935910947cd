import { ZERO } from '../figures/decimal';
import { judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import { printedAt } from './amount';
import type { Held } from './held';
import { figureAtPlace, nameFor, type Place, relationId, type Subject } from './place';

/** rate % = numerator ÷ denominator; undefined where one of them is not given or the base is zero. */
export function ratioOfPlaces(
  rate: Place,
  numerator: Place,
  denominator: Place,
  { check, key, what, values }: Subject,
): Relation | undefined {
  const result = printedAt(rate.table, rate.item, rate.field);
  const [top, base] = [figureAtPlace(numerator), figureAtPlace(denominator)];
  if (result === undefined || top === undefined || base === undefined || base.value.eq(ZERO)) return undefined;
  return {
    type: 'ratio',
    check,
    table: rate.table.id,
    get id() {
      return relationId(check, result, what);
    },
    get subject() {
      return { key, values: { name: nameFor(rate.item.name), column: nameFor(rate.field.heading), ...values } };
    },
    result,
    numerator: top,
    less: null,
    denominator: base,
  };
}

/** The relations of one way to read a table; with `held` as for `Check.relations`. */
export type Reading = (held?: Held) => Iterable<Relation>;

/**
 * Of several readings of a table, the one that holds most often; the first where none is better. So the table itself
 * shows which base its rates have.
 */
export function bestReading(readings: readonly Reading[]): Reading {
  const [first, ...others] = readings;
  if (first === undefined) return () => [];
  if (others.length === 0) return first;
  const held = readings.map((reading) => {
    let [count, seen] = [0, 0];
    for (const relation of reading()) {
      const { outcome } = judge(relation);
      if (outcome !== 'failed' && outcome !== 'undecidable') count += 1;
      seen += 1;
      if (seen >= 200) break; // enough to know
    }
    return count;
  });
  return readings[held.indexOf(Math.max(...held))] ?? first;
}
