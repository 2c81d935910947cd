import { type CellAddress, cellName } from '../grid/address';
import type { Relation } from '../relations/relation';
import type { Place } from './place';

/** Whether the cell stores a rate as a fraction, so that 2.22 % is 0.0222. */
function isFraction(place: Place | null, at: CellAddress): boolean {
  if (place === null) return true;
  return place.field.rate === 'fraction' || place.table.sheet.format(at.row, at.column).includes('%');
}

/** The formula that gives a change or a rate what it should be; null for other results and across sheets. */
export function derivedFormula(relation: Relation, place: Place | null): string | null {
  const { at } = relation.result;
  const name = (other: CellAddress) => (other.sheet === at.sheet ? cellName(other.row, other.column) : null);
  if (relation.type === 'difference') {
    const [from, less] = [name(relation.minuend.at), name(relation.subtrahend.at)];
    return from === null || less === null ? null : `=${from}-${less}`;
  }
  if (relation.type !== 'ratio') return null;
  const [top, base] = [name(relation.numerator.at), name(relation.denominator.at)];
  const less = relation.less === null ? null : name(relation.less.at);
  if (top === null || base === null) return null;
  const ratio = less === null ? `${top}/${base}` : `(${top}-${less})/${base}`;
  return isFraction(place, at) ? `=${ratio}` : `=${ratio}*100`;
}
