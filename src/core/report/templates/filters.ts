import { ZERO } from '../../figures/decimal';
import { MONEY_UNITS, type MoneyUnit } from '../../figures/unit';
import { directionOf } from '../language/direction';
import { convert, decimalsIn, type HouseStyle, printedDigits, RATE_DECIMALS } from '../language/house-style';
import { chineseNumber, circled, firstly, isNumbered } from '../language/numbering';
import { asClause, asSentence, listed } from '../language/sentence';
import { BESIDE, type Marks } from './marks';
import { FilterFault } from './template-fault';
import { FigureValue, MissingValue, type Quantity } from './values';

type Filter = (value: unknown, ...options: readonly unknown[]) => unknown;

/** The money unit of a quantity, or undefined for rates and counts. */
function moneyOf(quantity: Quantity): MoneyUnit | undefined {
  return MONEY_UNITS.find((unit) => unit === quantity.unit);
}

/** What templates may do with values (过滤器), by their Chinese names, and how values are printed that no filter formats. */
export interface Filters {
  readonly byName: ReadonlyMap<string, Filter>;
  readonly print: (value: unknown) => string;
}

/** Decimals asked for: `{{ 本年支出合计 | 万元: 1 }}`. */
function wanted(option: unknown, usual: number): number {
  return typeof option === 'number' && Number.isInteger(option) && option >= 0 && option <= 8 ? option : usual;
}

function sourcesOf({ source, others }: Quantity): Pick<Quantity, 'source' | 'others'> {
  return others === undefined ? { source } : { source, others };
}

export function createFilters(style: HouseStyle, marks: Marks): Filters {
  const digits = (quantity: Quantity, text: string, unit: string) =>
    marks.mark({ kind: 'figure', figure: { text, unit, ...sourcesOf(quantity) } });

  const figure = (quantity: Quantity, text: string, unit: string) => digits(quantity, text, unit) + unit;

  const money = (quantity: Quantity, unit: MoneyUnit, decimals: number): string => {
    const from = moneyOf(quantity);
    if (from === undefined || quantity.value === null) throw new FilterFault('wrong-unit', quantity.unit);
    return figure(quantity, printedDigits(convert(quantity.value, from, unit), decimals), unit);
  };

  const rate = (quantity: Quantity, decimals: number): string => {
    if (quantity.value === null || quantity.unit !== '%') throw new FilterFault('wrong-unit', quantity.unit);
    return figure(quantity, printedDigits(quantity.value, decimals), '%');
  };

  const plain = (quantity: Quantity): string => {
    if (quantity.shown !== null) return figure(quantity, quantity.shown, quantity.unit);
    if (quantity.unit === '%') return rate(quantity, RATE_DECIMALS);
    if (moneyOf(quantity) !== undefined) return money(quantity, style.unit, style.decimals);
    return figure(quantity, quantity.value?.toFixed() ?? '', quantity.unit);
  };

  const print = (value: unknown): string => {
    if (value instanceof FigureValue) return plain(value.quantity);
    if (value instanceof MissingValue) return marks.mark({ kind: 'missing', fact: value.fact });
    if (Array.isArray(value)) return value.map(print).join('、');
    if (typeof value === 'boolean') return value ? '是' : '否';
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };

  /** A filter over figures; a missing one stays missing. */
  const ofFigure =
    (make: (quantity: Quantity, option: unknown) => unknown): Filter =>
    (value, option) => {
      if (value instanceof MissingValue) return value;
      if (!(value instanceof FigureValue)) throw new FilterFault('not-a-figure', print(value).slice(0, 20));
      return make(value.quantity, option);
    };

  const ofText =
    (make: (text: string) => string): Filter =>
    (value) =>
      value instanceof MissingValue ? value : make(print(value));

  const ofPosition =
    (make: (position: number) => string): Filter =>
    (value) =>
      make(Number(value));

  const ofList =
    (make: (texts: readonly string[]) => string): Filter =>
    (value) =>
      value instanceof MissingValue ? value : make((Array.isArray(value) ? value : [value]).map(print));

  const inUnit = (unit: MoneyUnit) =>
    ofFigure((quantity, option) => money(quantity, unit, wanted(option, decimalsIn(unit, style))));

  const absolute = (quantity: Quantity): Quantity => ({
    ...quantity,
    value: quantity.value?.abs() ?? null,
    shown: null,
  });

  /** 增加1.00万元, 减少1.00万元, 持平. */
  const increase = ofFigure((quantity) => {
    const from = moneyOf(quantity);
    if (from === undefined || quantity.value === null) throw new FilterFault('wrong-unit', quantity.unit);
    const direction = directionOf(convert(quantity.value, from, style.unit), style.decimals);
    return direction.includes('持平') ? direction : direction + plain(absolute(quantity));
  });

  /** 增长2.22%, 下降2.22%, 持平; a rate that would print as 0.00% is said in words. */
  const growth = ofFigure((quantity) => {
    if (quantity.value === null || quantity.unit !== '%') throw new FilterFault('wrong-unit', quantity.unit);
    switch (directionOf(quantity.value, RATE_DECIMALS)) {
      case '持平':
        return '持平';
      case '基本持平':
        return quantity.value.gt(ZERO) ? '增幅不足万分之一' : '降幅不足万分之一';
      case '增加':
        return `增长${plain(absolute(quantity))}`;
      case '减少':
        return `下降${plain(absolute(quantity))}`;
    }
  });

  const byName = new Map<string, Filter>([
    ...MONEY_UNITS.map((unit): [string, Filter] => [unit, inUnit(unit)]),
    ['金额', ofFigure((quantity) => money(quantity, style.unit, style.decimals))],
    ['百分比', ofFigure((quantity, option) => rate(quantity, wanted(option, RATE_DECIMALS)))],
    ['绝对值', ofFigure((quantity) => new FigureValue(absolute(quantity)))],
    ['增减', increase],
    ['升降', growth],
    ['句', ofText(asSentence)],
    ['分句', ofText(asClause)],
    ['连句', ofList((texts) => texts.map(asSentence).join(''))],
    ['列举', ofList((texts) => listed(texts.map(asClause)))],
    ['制表', ofList((cells) => cells.join(BESIDE))],
    ['编号', (value, option) => (isNumbered(print(option ?? '')) ? '' : `${Number(value)}、`)],
    ['一是', ofPosition(firstly)],
    ['圈号', (value, option) => (isNumbered(print(option ?? '')) ? '' : circled(Number(value)))],
    ['中文数字', ofPosition(chineseNumber)],
  ]);
  return { byName, print };
}
