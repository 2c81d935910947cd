import { compact } from './words';

const DIGITS: ReadonlyMap<string, string> = new Map(
  [...'〇一二三四五六七八九']
    .map((sign, digit): [string, string] => [sign, String(digit)])
    .concat([
      ['零', '0'],
      ['○', '0'],
      ['O', '0'],
    ]),
);

function inDigits(text: string): string {
  return text.replace(/二[〇零○O][〇零○O一二三四五六七八九]{2}/g, (year) =>
    [...year].map((sign) => DIGITS.get(sign) ?? sign).join(''),
  );
}

const YEAR = /(?<!\d)(?:20\d{2}|19[89]\d)(?=年|\/|-|—|~|$|\D)(?!\d)/g;
const SHORT_YEAR = /(?<!\d)(\d{2})年/g;

/**
 * The years a label names, as it names them: 2024年, 二〇二四年, 24年; a bare 2024 only where nothing else is near it.
 * @example yearsIn('二〇二四年度决算数') // → [2024]
 * @example yearsIn('2023—2024年支出对比表') // → [2023, 2024]
 */
export function yearsIn(text: string): readonly number[] {
  const label = inDigits(compact(text));
  const found = [...label.matchAll(YEAR)].map((match) => Number(match[0]));
  if (found.length > 0) return found;
  return [...label.matchAll(SHORT_YEAR)]
    .map((match) => 2000 + Number(match[1]))
    .filter((year) => year >= 2010 && year < 2050);
}

/** A label without the years in it. @example withoutYears('2024年度决算数') // → '决算数' */
export function withoutYears(text: string): string {
  const label = inDigits(compact(text));
  const bare = label.replace(/(?<!\d)(?:20\d{2}|19[89]\d)(?!\d)(?:年度|年|\/|-)?/g, '');
  return bare === label ? label.replace(/(?<!\d)[1-4]\d年度?/g, '') : bare;
}

/** A number or text that is a year and nothing else. @example isYear('2024') // → true */
export function isYear(text: string): boolean {
  return /^(?:20\d{2}|199\d)(?:年度?)?$/.test(compact(text));
}
