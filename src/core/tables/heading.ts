import { subjectKey, subjectsOf } from '../classification/subjects';
import type { MoneyUnit } from '../figures/unit';
import { HEADING_WORDS, type Meaning } from './heading-words';
import { unitIn, withoutUnit } from './unit-words';
import { compact, ordinalOf } from './words';
import { isYear, withoutYears, yearsIn } from './years';

/** What one cell of a heading says. */
export interface HeadingWord {
  readonly meaning: Meaning;
  readonly year: number | null;
  /** 本年 or 上年, where it is said. */
  readonly period: 'this' | 'last' | null;
  readonly unit: MoneyUnit | null;
  readonly percent: boolean;
}

const LONGEST_HEADING = 60;
const LAST = /上年|去年|上期|同期|上一年|前一年|以前年度/;
const THIS = /本年|今年|当年|本期|本年度|全年/;
/** Formulas and marks that forms put into headings: 1=2+3, (3), ①, *, 其中:, and 求和项: of pivot tables. */
const FORMULA =
  /\(?[①-⑳]?\(?\d{1,2}\)?=[()\d+\-×*÷/%①-⑳.]{1,40}\)?|\([\d①-⑳a-e]{1,2}\)|[①-⑳*★▲]|^(?:其中:?|求和项:|计数项:)|:$/gi;

const known = new Map<string, HeadingWord>();

/** 教育支出 or 办公费 over a column: one of the subjects into which the amount of the row is split. */
export function isSubjectWord(text: string): boolean {
  const key = subjectKey(text);
  const [functional, economic] = [subjectsOf('function'), subjectsOf('economic')];
  return functional.byName.has(key) || functional.byShortName.has(key) || economic.byName.has(key);
}

function meaningOf(word: string): Meaning {
  const meaning = HEADING_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other';
  return (meaning === 'spending' || meaning === 'other') && isSubjectWord(word) ? 'part' : meaning;
}

function readHeading(text: string): HeadingWord {
  const tidy = compact(text);
  const years = yearsIn(tidy);
  const bare = withoutYears(withoutUnit(tidy.replace(FORMULA, '')));
  const unitless = bare.replace(/\((?:万元|元|亿元|千元)\)/g, '');
  const isOther = tidy.length > LONGEST_HEADING || ordinalOf(tidy) !== undefined;
  const meaning = isOther ? 'other' : meaningOf(unitless);
  const isPlain = meaning === 'amount' && years.length === 0 && unitless === '' && !/[万元额数]/.test(tidy);
  const compares = meaning === 'change' || meaning === 'growth-rate' || meaning === 'change-or-rate';
  return {
    meaning: isPlain ? 'other' : meaning,
    year: compares || years.length !== 1 ? null : (years[0] ?? null),
    period: compares ? null : LAST.test(tidy) ? 'last' : THIS.test(tidy) ? 'this' : null,
    unit: unitIn(tidy) ?? null,
    percent: tidy.includes('%') || tidy.includes('百分'),
  };
}

/**
 * Reads one cell of a heading.
 * @example headingWord('2024年决算数（万元）') // → { meaning: 'spending', year: 2024, period: null, unit: '万元', percent: false }
 */
export function headingWord(text: string): HeadingWord {
  let word = known.get(text);
  if (word === undefined) {
    if (known.size > 5000) known.clear();
    word = text.length > 200 ? NO_WORD : readHeading(text);
    known.set(text, word);
  }
  return word;
}

const NO_WORD: HeadingWord = { meaning: 'other', year: null, period: null, unit: null, percent: false };

/** A heading that stands over names, codes or remarks rather than over amounts. */
export function isLabelMeaning(meaning: Meaning): boolean {
  return meaning === 'code' || meaning === 'level' || meaning === 'name' || meaning === 'note' || meaning === 'counter';
}

/** A heading that says that figures stand below it. */
export function isFigureWord(word: HeadingWord, text: string): boolean {
  return word.meaning === 'other' ? isYear(text) : !isLabelMeaning(word.meaning);
}

/** What the tiers of a heading say together; the lowest counts, the upper ones fill what it leaves open. */
export interface Heading extends HeadingWord {
  /** The words as they stand, upper tiers first. */
  readonly tiers: readonly string[];
}

const GENERIC: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'total', 'rate', 'other', 'change-or-rate']);

/** The meaning of a lower tier under an upper one: 金额 under 比上年增减 is the change. */
function under(upper: Meaning, lower: HeadingWord): Meaning {
  const { meaning } = lower;
  const compares = upper === 'change' || upper === 'change-or-rate' || upper === 'growth-rate';
  if (compares) {
    if (meaning === 'rate' || lower.percent) return 'growth-rate';
    if (meaning === 'amount' || meaning === 'total') return 'change';
    if (meaning === 'other' || meaning === 'change-or-rate') return upper;
  }
  if (meaning === 'rate') {
    if (upper === 'initial-budget' || upper === 'adjusted-budget' || upper === 'execution-rate')
      return 'execution-rate';
    if (upper === 'share') return 'share';
  }
  if (meaning === 'amount' || meaning === 'total') {
    const carries = [
      'spending',
      'initial-budget',
      'adjusted-budget',
      'basic',
      'project',
      'part',
      'income',
      'balance',
      'adjustment',
      'total',
    ];
    if (carries.includes(upper)) return upper;
  }
  if (meaning === 'other' && lower.unit !== null) return upper; // a tier that says only 万元
  if (meaning === 'other' && lower.year !== null) return upper === 'other' ? 'amount' : upper;
  return meaning;
}

/** Reads the tiers of a heading, upper tiers first. */
export function readTiers(tiers: readonly string[]): Heading {
  let result: HeadingWord = NO_WORD;
  for (const [index, text] of tiers.entries()) {
    const word = headingWord(text);
    const meaning = index > 0 && GENERIC.has(word.meaning) ? under(result.meaning, word) : word.meaning;
    result = {
      meaning,
      year: word.year ?? result.year,
      period: word.period ?? result.period,
      unit: word.unit ?? result.unit,
      percent: word.percent || result.percent,
    };
  }
  return { ...result, tiers };
}
