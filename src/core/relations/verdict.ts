import type { Decimal } from '../figures/decimal';

/**
 * How far a relation is from holding:
 * `rounding` the gap is 尾差 · `truncated` a rate cut off instead of rounded · `nudged` a rate off by one in its last
 * place the other way, as when shares are made to add up to 100 · `precision` it holds only at the result's own, shorter
 * precision (小数位数不一致) · `failed` it does not hold.
 */
export interface Gap {
  readonly outcome: 'rounding' | 'truncated' | 'nudged' | 'precision' | 'failed';
  /** What the result should be, unrounded, in its own unit. */
  readonly expected: Decimal;
  /** result − expected */
  readonly difference: Decimal;
  /** The largest difference that rounding explains. */
  readonly tolerance: Decimal;
  /** Rounding, but more than is likely: 尾差偏大. */
  readonly isLarge: boolean;
}

/** What was found of a relation; `undecidable` where a rate has no base or units cannot be compared. */
export type Verdict = { readonly outcome: 'exact' } | { readonly outcome: 'undecidable' } | Gap;

export const EXACT: Verdict = { outcome: 'exact' };
export const UNDECIDABLE: Verdict = { outcome: 'undecidable' };
