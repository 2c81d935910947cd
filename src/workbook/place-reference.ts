import { columnLetters } from '../core/grid/address';
import { sheetOfReference } from '../core/grid/own-sheets';
import type { DefinedName } from '../core/grid/sheet';
import { areasOfAddress } from './address';
import type { Anchor, Place } from './port';
import { quotedSheet } from './sheet-name';

/**
 * The reference by which a defined name keeps a place.
 * @example placeReference({ sheet: "甲'乙", area: { top: 2, left: 0, bottom: 19, right: 5 } }) // → "'甲''乙'!$A$3:$F$20"
 */
export function placeReference({ sheet, area: { top, left, bottom, right } }: Place): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const [first, last] = [corner(top, left), corner(bottom, right)];
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/**
 * The place that a reference names, or undefined for one that is no single rectangle or leads nowhere any more.
 * @example placeOfReference('支出表!$A$3') // → { sheet: '支出表', area: { top: 2, left: 0, bottom: 2, right: 0 } }
 * @example placeOfReference('支出表!#REF!') // → undefined
 */
export function placeOfReference(reference: string): Place | undefined {
  const sheet = sheetOfReference(reference);
  if (sheet === undefined || reference.includes('#REF!')) return undefined;
  const areas = areasOfAddress(reference);
  const [area] = areas;
  return area === undefined || areas.length > 1 ? undefined : { sheet, area };
}

/** The anchors as they are now, to have them back after a write. */
export function anchorsBack(names: readonly DefinedName[], anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.map(({ name }) => {
    const known = names.find((each) => each.name === name);
    return { name, place: known === undefined ? null : (placeOfReference(known.reference) ?? null) };
  });
}
