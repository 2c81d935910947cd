import { type Decimal, fixed } from '../../figures/decimal';

/** A number as the digits a person typed: sign apart, the point's place apart, no zeros in front. */
export interface TypedDigits {
  readonly negative: boolean;
  readonly digits: string;
}

/**
 * The digits of `value` when it is written with `decimals` places.
 * @example typedDigits(decimal('-381.12'), 2) // → { negative: true, digits: '38112' }
 */
export function typedDigits(value: Decimal, decimals: number): TypedDigits {
  const written = fixed(value.abs(), decimals)
    .replace('.', '')
    .replace(/^0+(?=\d)/, '');
  return { negative: value.lt('0'), digits: written };
}
