import { parseA1Ref, tokenize } from '@borgar/fx';
import type { Area } from './address';

/** A rectangle that a formula refers to. Whole rows and columns reach to the edge of the sheet. */
export interface ReferencedArea {
  readonly sheet: string;
  readonly area: Area;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * The cells that a formula on `sheet` refers to, in the order of the formula; names and table references are left out.
 * @example referencedAreas('=SUM(B4:B13)', '支出表') // → [{ sheet: '支出表', area: { top: 3, left: 1, bottom: 12, right: 1 } }]
 */
export function referencedAreas(formula: string, sheet: string): readonly ReferencedArea[] {
  const areas: ReferencedArea[] = [];
  for (const token of tokenize(formula, { mergeRefs: true })) {
    if (token.type !== 'range' && token.type !== 'range_beam' && token.type !== 'range_ternary') continue;
    const reference = parseA1Ref(token.value);
    if (reference === undefined || !('range' in reference) || reference.range === undefined) continue;
    const { top, left, bottom, right } = reference.range;
    areas.push({
      sheet: reference.context?.at(-1) ?? sheet,
      area: { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN },
    });
  }
  return areas;
}
