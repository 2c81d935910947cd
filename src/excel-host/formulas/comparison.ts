import { sameNumber } from './numbers';
import { isFailure, type Scalar } from './values';

const CHINESE = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

/** Numbers stand before texts, texts before logical values; empty takes the type of the other side. */
function kindRank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function inPlaceOfEmpty(other: Scalar): Scalar {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Orders two texts without regard to case. */
function compareTexts(left: string, right: string): number {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (first === second) return 0;
  // Full-width and half-width letters come next to each other, but are not the same.
  return CHINESE.compare(left, right) || (first < second ? -1 : 1);
}

/**
 * Orders two values as the operators `=`, `<` and the sorted lookups do; errors must be sorted out before.
 * @example compareScalars(0.1 + 0.2, 0.3) // → 0
 * @example compareScalars('合计', 5) > 0 // → true
 */
export function compareScalars(first: Scalar, second: Scalar): number {
  const left = first === null ? inPlaceOfEmpty(second) : first;
  const right = second === null ? inPlaceOfEmpty(first) : second;
  if (typeof left === 'number' && typeof right === 'number') return sameNumber(left, right) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (isFailure(left) || isFailure(right)) return Number.NaN;
  return kindRank(left) - kindRank(right);
}

/** Equal and of the same kind: an empty cell equals nothing. @example matchesExactly(null, 0) // → false */
export function matchesExactly(left: Scalar, right: Scalar): boolean {
  return left !== null && right !== null && typeof left === typeof right && compareScalars(left, right) === 0;
}
