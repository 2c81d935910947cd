import { findQuantities } from './find-quantities';
import rules from './repealed-rules.json';

/** A slip of wording (文字残留与笔误) and the words that show it. */
export interface Slip {
  readonly kind:
    | 'placeholder'
    | 'crosses'
    | 'undecided-direction'
    | 'empty-share'
    | 'doubled-unit'
    | 'doubled-mark'
    | 'unfilled'
    | 'long-percentage'
    | 'missing-yuan'
    | 'missing-percent'
    | 'negative-decrease'
    | 'empty-sentence'
    | 'percentage-points'
    | 'instruction'
    | 'repealed-rule';
  readonly quote: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Slips that show in a few characters. None of the patterns nests quantifiers, so that long texts cost no time. */
const PATTERNS: readonly (readonly [Slip['kind'], RegExp])[] = [
  ['placeholder', /【待填写[^】]{0,60}】|\{\{[^{}]{0,60}\}\}/g],
  ['crosses', /(?<![×ＸXx])[×ＸXx]{2,}(?=[\u4e00-\u9fff\s%％，。]|$)|(?<=[\u4e00-\u9fff])[×]{1,}(?=[\u4e00-\u9fff])/g],
  ['undecided-direction', /(?:增加|增长|上升|减少|下降|降低)[（(/](?:增加|增长|上升|减少|下降|降低)[）)]?/g],
  ['empty-share', /(?:占|增长|下降|增加|减少|完成)[^\d，。；\n]{0,3}[ \u3000_]+(?:%|％|万元|元)/g],
  ['doubled-unit', /元元|万万元|%%|％％/g],
  ['doubled-mark', /[，、；：。！][，、；：。！？]{1,5}|？[，、；：。？]{1,5}|[,;][,;，；。]|[，；、][,;]/g],
  [
    'unfilled',
    /(?<!【)(?:待填写|请填写)[^，。；】\n]{0,20}|[（(](?:待|略|待定|待补充|此处略)[）)]|[【[](?:待|略|待定|待补充|请填写[^】\]\n]{0,40})[】\]]/g,
  ],
  ['long-percentage', /(?<![\d.])\d{1,9}\.\d{3,12}[ \u3000]?[%％]/g],
  [
    'negative-decrease',
    /(?:增长|增加|上升|下降|减少|降低)(?:了|率|额|为|约){0,2}[-－−]\d[\d.,]{0,14}(?:%|％|万元|元|亿元)?/g,
  ],
  ['missing-percent', /(?:占比?|增长|下降|完成)(?:了|约|为){0,2}\d{1,3}(?:\.\d{1,4})?(?=[;；。，])/g],
  [
    'percentage-points',
    /(?:比重|占比|执行率|完成率|增长率|增幅)[^，。；\d]{0,4}(?:较|比|同比)[^，。；\d]{0,8}(?:上升|提高|增加|增长|下降|降低|减少|回落)了?\d+(?:\.\d+)?[%％]/g,
  ],
  [
    'instruction',
    /仍?保留该表格式[^。]{0,24}|在本表下方作(?:下述|如下)说明|请根据实际情况(?:填写|修改)|（此处填写[^）]{0,20}）/g,
  ],
  ['empty-sentence', /(?:其中|主要原因是|原因是|包括)[：:，]?\s{0,4}[。；]/g],
];

const IN_NAMES: ReadonlySet<Slip['kind']> = new Set(['crosses', 'placeholder', 'instruction', 'unfilled']);

/** The slips that may show in a title or a name: crosses and facts that are missing. */
export function slipsOfName(text: string): readonly Slip[] {
  const kinds = PATTERNS.filter(([kind]) => IN_NAMES.has(kind));
  return kinds.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match): Slip => ({ kind, quote: match[0], values: {} })),
  );
}

/** Every slip of a text, in the order of the kinds. @example slipsOf('增长-2.2%，').map(({ kind }) => kind) // → ['negative-decrease'] */
export function slipsOf(text: string): readonly Slip[] {
  const found: Slip[] = [];
  for (const [kind, pattern] of PATTERNS) {
    // The same words twice in a cell are one finding.
    const quotes = new Set(Array.from(text.matchAll(pattern), ([quote]) => quote));
    for (const quote of quotes) found.push({ kind, quote, values: {} });
  }
  return [...found, ...missingYuan(text), ...repealed(text)];
}

/** 万 or 亿 for 万元 or 亿元, in a text that writes 元 elsewhere. */
function missingYuan(text: string): readonly Slip[] {
  if (!/[万亿]元/.test(text) || !/\d[\s\u3000]{0,2}[万亿](?!元)/.test(text)) return [];
  return findQuantities(text).flatMap(({ start, end }): Slip[] => {
    const quote = text.slice(start, end);
    return /[万亿]$/.test(quote) && text[end] !== '元' ? [{ kind: 'missing-yuan', quote, values: {} }] : [];
  });
}

function repealed(text: string): readonly Slip[] {
  return rules.rules
    .filter(({ name }) => text.includes(`《${name}》`))
    .map(({ name, until, instead }) => ({ kind: 'repealed-rule', quote: `《${name}》`, values: { until, instead } }));
}
