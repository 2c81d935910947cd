/** The digits, powers within four places, and powers of ten thousand of `[DBNum1]`, `[DBNum2]` and `[DBNum3]`. */
const WORDS = {
  1: {
    digits: '〇一二三四五六七八九',
    powers: ['', '十', '百', '千'],
    groups: ['', '万', '亿', '兆'],
    minus: '-',
    point: '.',
  },
  2: {
    digits: '零壹贰叁肆伍陆柒捌玖',
    powers: ['', '拾', '佰', '仟'],
    groups: ['', '万', '亿', '兆'],
    minus: '-',
    point: '.',
  },
  3: {
    digits: '０１２３４５６７８９',
    powers: ['', '十', '百', '千'],
    groups: ['', '万', '亿', '兆'],
    minus: '-',
    point: '.',
  },
} as const;

type Kind = keyof typeof WORDS;

/** Four digits in words; a run of zeros inside is said once. */
function groupText(group: number, kind: Kind, leadingZero: boolean): string {
  const { digits, powers } = WORDS[kind];
  let text = '';
  let zero = leadingZero;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(group / 10 ** power) % 10;
    if (digit === 0) {
      zero = zero || text !== '';
    } else {
      text += `${zero ? digits.charAt(0) : ''}${digits.charAt(digit)}${powers[power] ?? ''}`;
      zero = false;
    }
  }
  return text;
}

function wholeText(whole: number, kind: Kind): string {
  const { digits, groups } = WORDS[kind];
  if (whole === 0) return digits.charAt(0);
  let text = '';
  let skipped = false;
  for (let power = 3; power >= 0; power -= 1) {
    const group = Math.floor(whole / 10_000 ** power) % 10_000;
    if (group > 0) text += groupText(group, kind, text !== '' && (skipped || group < 1000)) + (groups[power] ?? '');
    skipped = group === 0;
  }
  return text;
}

/**
 * A number in Chinese numerals, as Excel shows it under `[DBNum…]` (中文数字).
 * @example chineseNumber(10203, 1) // → '一万〇二百〇三'
 * @example chineseNumber(-12.5, 2) // → '-壹拾贰.伍'
 */
export function chineseNumber(value: number, kind: Kind): string {
  const { digits, minus, point } = WORDS[kind];
  const size = Math.abs(value);
  if (size >= 1e15) return String(value);
  const [whole = '0', fraction = ''] = String(size).includes('e') ? ['0', ''] : String(size).split('.');
  const decimals = [...fraction].map((digit) => digits.charAt(Number(digit))).join('');
  return `${value < 0 ? minus : ''}${wholeText(Number(whole), kind)}${decimals === '' ? '' : point + decimals}`;
}
