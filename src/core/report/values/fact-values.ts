import { parseAmountText } from '../../figures/amount-text';
import { decimal } from '../../figures/decimal';
import { BASIC_FACTS } from '../basic-facts';
import type { Fact, Facts } from '../facts/facts';
import { withoutMarks } from '../templates/marks';
import { FigureValue, type TemplateValue } from '../templates/values';
import { type Entry, missing } from './money-values';

const PLAIN = /^-?\d{1,30}(?:\.\d{1,20})?$/;

/**
 * A figure of the clerk's, told as he wrote it: "6291.1万元", or 6291.1 with the unit of its name. Undefined for a text
 * that is no number. With a unit of the clerk's own (亩, 户) everything is a figure, also a text.
 */
export function figureOfFact({ text, unit, at }: Fact): FigureValue | undefined {
  const amount = parseAmountText(text);
  const stated = amount === undefined ? null : amount.percent ? '%' : amount.unit;
  if (amount !== undefined && stated !== null) {
    const shown = withoutMarks(text.replace(/[\s%％]|[千百万亿]{0,4}[元圆万亿]$/g, ''));
    return new FigureValue({ value: amount.value, unit: stated, shown, source: at });
  }
  if (!PLAIN.test(text)) return undefined;
  return new FigureValue({ value: decimal(text), unit: withoutMarks(unit), shown: text, source: at });
}

function textOf(fact: Fact): string {
  return withoutMarks(fact.text).trim();
}

function valueOfFact(fact: Fact): TemplateValue {
  return figureOfFact(fact) ?? textOf(fact);
}

function amountOr(facts: readonly Fact[], name: string, at: Facts['placeOf']): TemplateValue {
  const [fact] = facts;
  if (fact === undefined) return missing(name, at(name));
  const figure = figureOfFact(fact);
  if (figure === undefined) return textOf(fact);
  return figure.quantity.unit === '' ? missing(`${name}的单位`, fact.at) : figure;
}

/**
 * Names of 基本情况. A name of the clerk's own holds what he wrote: a figure, a text, or a list where it has several rows.
 */
export function basicValues(facts: Facts): readonly Entry[] {
  const known = BASIC_FACTS.map(({ name, kind }): Entry => {
    const list = facts.basics.get(name) ?? [];
    const [first] = list;
    if (kind === 'amount') return [name, amountOr(list, name, facts.placeOf)];
    if (first === undefined) return [name, missing(name, facts.placeOf(name))];
    return [name, kind === 'list' ? list.map(textOf) : textOf(first)];
  });
  const names = new Set(BASIC_FACTS.map(({ name }) => name));
  const own = [...facts.basics].flatMap(([name, list]): readonly Entry[] => {
    const [first] = list;
    if (names.has(name) || first === undefined) return [];
    return [[name, list.length > 1 ? list.map(valueOfFact) : valueOfFact(first)]];
  });
  // The clerk's own names come first, so that none of them takes the place of a known one.
  return [...own, ...known];
}
