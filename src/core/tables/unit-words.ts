import { type MoneyUnit, unitOfWord } from '../figures/unit';
import { compact } from './words';

const WORD = '(?:人民币)?(?:百万元|千万元|百万|万元|千元|亿元|万圆|元|圆)';
const STATED = new RegExp(`单位[^\\n]{0,4}?[:(]?\\s*(${WORD})(?![\\u4e00-\\u9fff])`);
const IN_BRACKETS = new RegExp(`[(\\[](?:金额)?(?:单位)?[:]?(${WORD})[)\\]]`);
const ALONE = new RegExp(`^(?:金额)?(?:单位)?[:]?(${WORD})$`);
const AT_END = new RegExp(`[/,:](${WORD})$`);

/** Units that no amount of ours can be kept in: 百元, 十万元, other currencies. */
const UNSUPPORTED = /(?:十万|百|十|拾|美|港|欧|日|澳|英)元|英镑|港币|美金/;

/** A label that states a unit which is not one of ours. @example statesOtherUnit('单位：百元') // → true */
export function statesOtherUnit(text: string): boolean {
  const label = text.length > 200 ? '' : compact(text);
  return UNSUPPORTED.test(label) && /单位|[([]/.test(label);
}

/**
 * The unit of money that a label states (金额单位): "单位：万元", "（元）", "万元" alone. Words such as 单位名称 state none.
 * @example unitIn('编制单位：某局　　金额单位：万元') // → '万元'
 * @example unitIn('单位：某镇人民政府') // → undefined
 */
export function unitIn(text: string): MoneyUnit | undefined {
  if (text.length > 200) return undefined;
  const label = compact(text);
  if (statesOtherUnit(label)) return undefined;
  for (const pattern of [IN_BRACKETS, ALONE, STATED, AT_END]) {
    const word = pattern.exec(label)?.[1];
    if (word !== undefined) return unitOfWord(word);
  }
  return undefined;
}

/** A compact heading without the unit it states. @example withoutUnit('支出数(万元)') // → '支出数' */
export function withoutUnit(label: string): string {
  return label
    .replace(new RegExp(IN_BRACKETS, 'g'), '')
    .replace(AT_END, '')
    .replace(/\(%\)|\(百分比\)|\(‰\)/g, '%');
}
