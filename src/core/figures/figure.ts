import type { CellAddress } from '../grid/address';
import type { Decimal } from './decimal';
import type { Unit } from './unit';

/**
 * A number with what is needed to judge it (数据): where it stands, its unit and how finely it is shown.
 * A rate is in percent whatever its cell stores: 2.22, not 0.0222.
 */
export interface Figure {
  readonly at: CellAddress;
  /** The stored number in `unit`, cut to one 分 so that float noise is gone (6291.029999999999 is 6291.03). */
  readonly value: Decimal;
  readonly unit: Unit;
  /**
   * The precision p (列的小数位数): decimals of the column's number format or, where that is General or text, the most
   * decimals that any amount of the column shows; in a sentence, of the list.
   */
  readonly decimals: number;
  /** The decimals this figure itself shows; a shorter figure is exact at p (5 = 5.00). */
  readonly ownDecimals: number;
  /** The stored number had digits finer than one 分 (an amount divided among several, say); they were cut off. */
  readonly wasCut?: true;
  /** The figures of which this one is the difference, where it was worked out and stands nowhere. */
  readonly derived?: { readonly minuend: Figure; readonly subtrahend: Figure };
  /** How far a figure that was worked out from others may be off, where that is more than its own rounding. */
  readonly rounding?: Decimal;
  /** Where a number of a sentence begins in its cell's text; absent for a cell that is a figure by itself. */
  readonly offset?: number;
}

/** What was found where a figure should stand. */
export type Reading =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly fromText: boolean }
  /** An empty cell: not known, and not zero. */
  | { readonly kind: 'blank' }
  /** "—", "-", "/" : the clerk says that there is nothing. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string };
