import { defaultOperators, type Operators } from 'liquidjs';
import { parseAmountText } from '../../figures/amount-text';
import { type Decimal, decimalOfNumber } from '../../figures/decimal';
import { MONEY_UNITS } from '../../figures/unit';
import { convert } from '../language/house-style';
import { FigureValue, type Quantity } from './values';

/** A figure in 元 where it is money, so that figures of different units compare. */
function comparable({ value, unit }: Quantity): Decimal | null {
  const money = MONEY_UNITS.find((each) => each === unit);
  return value === null || money === undefined ? value : convert(value, money, '元');
}

/** A number written into a template is meant in the unit of the figure beside it. */
function written(value: unknown, beside: Quantity): Decimal | null {
  const bare = typeof value === 'number' ? decimalOfNumber(value) : parseAmountText(String(value))?.value;
  return bare === undefined ? null : comparable({ ...beside, value: bare });
}

/** −1, 0 or 1; null where the two cannot be compared; undefined where neither is a figure. */
function compare(left: unknown, right: unknown): number | null | undefined {
  const [one, other] = [left, right].map((side) => (side instanceof FigureValue ? side.quantity : null));
  if (one === null || one === undefined) {
    if (other === null || other === undefined) return undefined;
    const [bare, figure] = [written(left, other), comparable(other)];
    return bare === null || figure === null ? null : bare.cmp(figure);
  }
  const figure = comparable(one);
  const against = other === null || other === undefined ? written(right, one) : comparable(other);
  return figure === null || against === null ? null : figure.cmp(against);
}

type Handler = Operators[string];
type Binary = (left: unknown, right: unknown) => ReturnType<Handler>;

function exactly(name: string, holds: (order: number) => boolean): Handler {
  const usual = defaultOperators[name] as Binary | undefined;
  const handler: Binary = (left, right) => {
    const order = compare(left, right);
    if (order === undefined) return usual?.(left, right) ?? false;
    return order !== null && holds(order);
  };
  return handler;
}

/** The comparisons of templates, exact for figures; everything else compares as usual in Liquid. */
export const OPERATORS: Operators = {
  ...defaultOperators,
  '==': exactly('==', (order) => order === 0),
  '!=': exactly('!=', (order) => order !== 0),
  '>': exactly('>', (order) => order > 0),
  '<': exactly('<', (order) => order < 0),
  '>=': exactly('>=', (order) => order >= 0),
  '<=': exactly('<=', (order) => order <= 0),
};
