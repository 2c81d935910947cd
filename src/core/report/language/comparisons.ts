/** Where a word of comparison (比较) stands: before the value, behind its unit, or between number and 量词 (7.9万余头). */
export type ComparisonPlace = 'before' | 'after' | 'inside';

/** The words that a clerk chooses from; any other word stands before the value. */
export const COMPARISONS: ReadonlyMap<string, ComparisonPlace> = new Map<string, ComparisonPlace>([
  ['为', 'before'],
  ['达', 'before'],
  ['完成', 'before'],
  ['实现', 'before'],
  ['超过', 'before'],
  ['突破', 'before'],
  ['不低于', 'before'],
  ['不超过', 'before'],
  ['约', 'before'],
  ['余', 'inside'],
  ['以上', 'after'],
  ['以下', 'after'],
  ['左右', 'after'],
]);

/** Signs of the performance-goal forms (绩效目标申报表), as words. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['≥', '不低于'],
  ['>=', '不低于'],
  ['≤', '不超过'],
  ['<=', '不超过'],
  ['＞', '超过'],
  ['>', '超过'],
  ['＜', '低于'],
  ['<', '低于'],
  ['＝', '为'],
  ['=', '为'],
]);

const MULTIPLE = /^[十百千万亿]+(?=.)/;

/**
 * A value with its unit and the word of comparison in its place.
 * @example compared('余', '7.9', '万头') // → '7.9万余头'
 * @example compared('≥', '90', '%') // → '不低于90%'
 */
export function compared(comparison: string, value: string, unit: string): string {
  const word = SIGNS.get(comparison) ?? comparison;
  switch (COMPARISONS.get(word) ?? 'before') {
    case 'before':
      return word + value + unit;
    case 'after':
      return value + unit + word;
    case 'inside': {
      const multiple = MULTIPLE.exec(unit)?.[0] ?? '';
      return value + multiple + word + unit.slice(multiple.length);
    }
  }
}
