/**
 * What clerks write in the place of a change or a rate (以文字填列): 持平 says that nothing changed, 新增 that there was
 * nothing last year; the others cannot be tried against the figures.
 */
export type GrowthWord = 'steady' | 'new' | 'other';

const WORDS: readonly (readonly [RegExp, GrowthWord])[] = [
  [/^(?:与?上年)?(?:持平|相同|一致)$|^(?:无|没有)(?:变化|增减|变动)$|^不变$/, 'steady'],
  [/^(?:本年|当年|今年)?新增(?:项目|科目|支出)?$|^上年(?:无此项|为零|为0|基数为零|基数为0)$|^基数为[零0]$/, 'new'],
  [/^基本持平$|^不可比$|^不适用$|^N\/?A$/i, 'other'],
];

/**
 * The meaning of a word in a column of changes or rates; undefined for any other text.
 * @example growthWord(' 持 平') // → 'steady'
 * @example growthWord('待核') // → undefined
 */
export function growthWord(text: string): GrowthWord | undefined {
  if (text.length > 20) return undefined;
  const plain = text.replace(/[\s（）()]/g, '');
  return WORDS.find(([words]) => words.test(plain))?.[1];
}
