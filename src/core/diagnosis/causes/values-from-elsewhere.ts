import { ZERO } from '../../figures/decimal';
import type { Item } from '../../tables/table';
import { figureValue } from '../place';
import type { CauseRule, Suspicion } from './suspicion';

/** 上年数未更新: this year's cell holds last year's figure. */
export const stalePriorYear: CauseRule = {
  causes: ['stale-prior-year'],
  recognise({ place, candidate }) {
    if (place === null || place.field.role !== 'current' || candidate.from.eq(ZERO)) return null;
    const prior = place.table.fields.find((field) => field.role === 'prior');
    if (prior === undefined) return null;
    const isSame = figureValue(place.table, place.item, prior)?.eq(candidate.from) === true;
    return isSame ? { cause: 'stale-prior-year', words: {} } : null;
  },
};

/** A value that several lines of the column share says nothing about where it came from. */
export function isCommonValue({ place, candidate }: Suspicion): boolean {
  if (place === null) return false;
  let others = 0;
  for (const item of place.table.items) {
    if (item !== place.item && figureValue(place.table, item, place.field)?.eq(candidate.from) === true) others += 1;
    if (others > 1) return true;
  }
  return false;
}

/** The lines directly before and after the suspected one. */
function neighbours({ place }: Suspicion): readonly Item[] {
  if (place === null) return [];
  const position = place.table.items.indexOf(place.item);
  return [position - 1, position + 1].flatMap((at) => place.table.items[at] ?? []);
}

/** 误取相邻单元格: the figure of the line before or after, or of another column of the same line. */
export const neighbourValue: CauseRule = {
  causes: ['neighbour-value'],
  recognise(suspicion) {
    const { place, candidate } = suspicion;
    if (place === null || candidate.from.eq(ZERO) || isCommonValue(suspicion)) return null;
    const { table, item, field } = place;
    const line = neighbours(suspicion).find((each) => figureValue(table, each, field)?.eq(candidate.from) === true);
    if (line !== undefined) return { cause: 'neighbour-value', words: { other: line.name } };
    const column = table.fields.find(
      (each) =>
        each !== field && each.rate === field.rate && figureValue(table, item, each)?.eq(candidate.from) === true,
    );
    return column === undefined ? null : { cause: 'neighbour-value', words: { other: column.heading } };
  },
};

/** 复制后未改: a line further away has the same figure. */
export const copiedValue: CauseRule = {
  causes: ['copied-value'],
  recognise(suspicion) {
    const { place, candidate } = suspicion;
    if (place === null || candidate.from.eq(ZERO) || isCommonValue(suspicion)) return null;
    const { table, item, field } = place;
    const other = table.items.find(
      (each) => each !== item && each.kind === 'detail' && figureValue(table, each, field)?.eq(candidate.from) === true,
    );
    return other === undefined ? null : { cause: 'copied-value', words: { other: other.name } };
  },
};
