import { decimalsOf, fixed, shift, unitInLastPlace } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import { placesBetween, roundingOf } from '../../figures/precision';
import type { Relation } from '../../relations/relation';
import { cellOf } from '../../tables/reading-at';
import type { Table } from '../../tables/table';
import type { Check, CheckContext, Inspection, Statement } from '../check';
import { figureAtPlace, nameFor, type Place, sumOfPlaces } from '../place';
import { type FormPlace, placesAt } from './form-places';
import data from './form-relations.json';
import { sameLines } from './same-lines';

interface FormRelation {
  readonly id: string;
  readonly must: 'equal' | 'at-most';
  readonly result: FormPlace;
  readonly parts: readonly FormPlace[];
  /** What is taken off the sum of the parts. */
  readonly less?: readonly FormPlace[];
}

const RELATIONS = data.relations as readonly FormRelation[];

interface Pairing {
  readonly relation: FormRelation;
  readonly result: Place;
  readonly parts: readonly Place[];
  readonly less: readonly Place[];
}

/** Every place of the workbook that a relation speaks of, with the places it is compared with. */
function* pairings(tables: readonly Table[], must: FormRelation['must']): Iterable<Pairing> {
  for (const relation of RELATIONS) {
    if (relation.must !== must) continue;
    const results = placesAt(tables, relation.result);
    if (results.size === 0) continue;
    const added = relation.parts.map((part) => placesAt(tables, part));
    const subtracted = (relation.less ?? []).map((part) => placesAt(tables, part));
    for (const [key, result] of results) {
      const at = (list: typeof added) => list.flatMap((places) => places.get(key) ?? []);
      const [parts, less] = [at(added), at(subtracted)];
      if (parts.length === added.length && less.length === subtracted.length) yield { relation, result, parts, less };
    }
  }
}

function sentenceOf({ id, less }: FormRelation): 'balance' | 'carry-over' | 'failed' {
  if (id.endsWith('-balance')) return 'balance';
  return less === undefined ? 'failed' : 'carry-over';
}

/**
 * The same figure given twice with different precision, off by less than one unit of the coarser: cut off rather than
 * rounded, and no other figure. It rounds into the other or fails; failing is a warning then.
 */
function isMisrounded(one: Figure, other: Figure): boolean {
  const places = placesBetween(other.unit, one.unit);
  const [own, theirs] = [one.decimals, other.decimals - places];
  const gap = one.value.minus(shift(other.value, places)).abs();
  return own !== theirs && gap.lt(unitInLastPlace(Math.min(own, theirs)));
}

function* relations({ tables }: CheckContext): Iterable<Relation> {
  for (const { relation, result, parts, less } of pairings(tables, 'equal')) {
    const sheet = nameFor(parts[0]?.table.sheet.name ?? '');
    const key = `checks.cross-table.${sentenceOf(relation)}`;
    const values = { sheet, other: parts.map((part) => nameFor(part.item.name)).join('＋') };
    const sum = sumOfPlaces(result, parts, { check: 'cross-table', key, what: relation.id, values }, less);
    if (sum === undefined) continue;
    const [only] = sum.addends;
    yield sum.addends.length === 1 && only !== undefined && sum.subtracted === undefined
      ? {
          type: 'equal',
          id: sum.id,
          check: sum.check,
          table: sum.table,
          subject: sum.subject,
          result: sum.result,
          other: only,
          ...(isMisrounded(sum.result, only) ? ({ severity: 'warning' } as const) : {}),
        }
      : sum;
  }
  yield* sameLines(tables);
}

/** What is only part of a fund or of an expense cannot be more than the whole in the other form. */
function inspect({ tables }: CheckContext): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  for (const { result, parts } of pairings(tables, 'at-most')) {
    const [part] = parts;
    const figure = figureAtPlace(result);
    const limit = part === undefined ? undefined : figureAtPlace(part);
    if (figure === undefined || limit === undefined || part === undefined) continue;
    looked += 1;
    const places = placesBetween(limit.unit, figure.unit);
    const most = shift(limit.value.plus(roundingOf(limit)), places);
    if (figure.value.minus(roundingOf(figure)).lte(most)) continue;
    const actual = fixed(figure.value, figure.decimals);
    const inUnit = shift(limit.value, places);
    const printed = fixed(inUnit, Math.max(figure.decimals, decimalsOf(inUnit)));
    const values = { name: nameFor(result.item.name), sheet: nameFor(part.table.sheet.name), actual };
    statements.push({
      cells: [cellOf(result.table, result.item, result.field), limit.at],
      table: result.table.id,
      severity: 'warning',
      actual,
      unit: result.field.unit,
      message: {
        key: 'checks.cross-table.exceeds',
        values: { ...values, other: nameFor(part.item.name), limit: printed },
      },
    });
  }
  return { looked, statements };
}

/** 表间勾稽: the published relations among the final-account forms. */
export const crossTable: Check = { id: 'cross-table', severity: 'error', parameters: [], relations, inspect };
