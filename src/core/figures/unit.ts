/** The units of money that expenditure tables are kept in (金额单位). */
export const MONEY_UNITS = ['元', '千元', '万元', '百万元', '亿元'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** The unit of a figure: money, or percent (百分数; 2.22 means 2.22 %). */
export type Unit = MoneyUnit | '%';

const POWER_OF_TEN: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };

/** How many powers of ten a unit is above 元. @example powerOfTen('万元') // → 4 */
export function powerOfTen(unit: MoneyUnit): number {
  return POWER_OF_TEN[unit];
}

/** The decimals at which an amount in `unit` reaches one 分; no amount is read finer. @example finestDecimals('万元') // → 6 */
export function finestDecimals(unit: MoneyUnit): number {
  return POWER_OF_TEN[unit] + 2;
}

const WORDS: ReadonlyMap<string, MoneyUnit> = new Map<string, MoneyUnit>([
  ...MONEY_UNITS.map((unit): [string, MoneyUnit] => [unit, unit]),
  ['圆', '元'],
  ['千', '千元'],
  ['万', '万元'],
  ['万圆', '万元'],
  ['百万', '百万元'],
  ['亿', '亿元'],
]);

/** The unit that a word stands for, also where the clerk leaves 元 out. @example unitOfWord('万') // → '万元' */
export function unitOfWord(word: string): MoneyUnit | undefined {
  return WORDS.get(word.startsWith('人民币') ? word.slice(3) : word);
}
