import { type Call, forEachContent } from '../book';
import { toText } from '../coercion';
import { define, defineRepeated, type FormulaFunction } from '../function';
import { logical, scalar, text, values, wholeNumber } from '../parameters';
import { failure, isFailure, type Scalar, type Value } from '../values';
import { hasWildcards, wildcardTest } from '../wildcards';

const LONGEST_TEXT = 32_767;

/** All texts of the arguments, in order, or the first error. */
function textsIn(given: readonly Value[], call: Call): readonly string[] | Scalar {
  const texts: string[] = [];
  let error: Scalar = null;
  for (const argument of given) {
    forEachContent(argument, call, (content) => {
      const read = toText(content);
      if (isFailure(read)) error ??= read;
      else texts.push(read);
    });
  }
  return error ?? texts;
}

function joined(given: readonly Value[], call: Call, separator: string, skipEmpty: boolean): Scalar {
  const texts = textsIn(given, call);
  if (!Array.isArray(texts)) return failure('#VALUE!');
  const result = (skipEmpty ? texts.filter((each) => each !== '') : texts).join(separator);
  return result.length > LONGEST_TEXT ? failure('#VALUE!') : result;
}

/** The place of `wanted` from `start` on, both counted from 1. */
function placeIn(wanted: string, within: string, start: number): Scalar {
  if (start < 1 || start > within.length + 1) return failure('#VALUE!');
  const found = within.indexOf(wanted, start - 1);
  return found < 0 ? failure('#VALUE!') : found + 1;
}

function search(wanted: string, within: string, start: number): Scalar {
  if (!hasWildcards(wanted)) return placeIn(wanted.toLowerCase(), within.toLowerCase(), start);
  const matches = wildcardTest(`${wanted}*`);
  for (let place = Math.max(1, start); place <= within.length; place += 1) {
    if (matches(within.slice(place - 1))) return place;
  }
  return failure('#VALUE!');
}

function substitute(within: string, old: string, replacement: string, occurrence: number): Scalar {
  if (old === '') return within;
  if (occurrence === 0) return within.split(old).join(replacement);
  if (occurrence < 0) return failure('#VALUE!');
  let place = -1;
  for (let count = 0; count < occurrence; count += 1) {
    place = within.indexOf(old, place + 1);
    if (place < 0) return within;
  }
  return within.slice(0, place) + replacement + within.slice(place + old.length);
}

/** Bytes as a Chinese Excel counts them: two for a full-width character. */
function byteLength(value: string): number {
  return [...value].reduce((length, letter) => length + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

function capitalised(value: string): string {
  return value
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

export const TEXT: readonly FormulaFunction[] = [
  define('LEFT', [text(), wholeNumber(1)], ([value, count]) =>
    count < 0 ? failure('#VALUE!') : value.slice(0, count),
  ),
  define('RIGHT', [text(), wholeNumber(1)], ([value, count]) =>
    count < 0 ? failure('#VALUE!') : value.slice(Math.max(0, value.length - count)),
  ),
  define('MID', [text(), wholeNumber(), wholeNumber()], ([value, start, count]) =>
    start < 1 || count < 0 ? failure('#VALUE!') : value.slice(start - 1, start - 1 + count),
  ),
  define('LEN', [text()], ([value]) => value.length),
  define('LENB', [text()], ([value]) => byteLength(value)),
  define('FIND', [text(), text(), wholeNumber(1)], ([wanted, within, start]) => placeIn(wanted, within, start)),
  define('SEARCH', [text(), text(), wholeNumber(1)], ([wanted, within, start]) => search(wanted, within, start)),
  define('SUBSTITUTE', [text(), text(), text(), wholeNumber(0)], ([within, old, replacement, occurrence]) =>
    substitute(within, old, replacement, occurrence),
  ),
  define('REPLACE', [text(), wholeNumber(), wholeNumber(), text()], ([value, start, count, replacement]) =>
    start < 1 || count < 0
      ? failure('#VALUE!')
      : value.slice(0, start - 1) + replacement + value.slice(start - 1 + count),
  ),
  define('TRIM', [text()], ([value]) => value.split(' ').filter(Boolean).join(' ')),
  define('CLEAN', [text()], ([value]) => [...value].filter((letter) => letter.charCodeAt(0) >= 32).join('')),
  define('UPPER', [text()], ([value]) => value.toUpperCase()),
  define('LOWER', [text()], ([value]) => value.toLowerCase()),
  define('PROPER', [text()], ([value]) => capitalised(value)),
  define('EXACT', [text(), text()], ([left, right]) => left === right),
  define('REPT', [text(), wholeNumber()], ([value, count]) =>
    count < 0 || value.length * count > LONGEST_TEXT ? failure('#VALUE!') : value.repeat(count),
  ),
  define('T', [scalar()], ([value]) => (typeof value === 'string' ? value : '')),
  defineRepeated('CONCATENATE', [text()], [text()], ([first], more) => [first, ...more.flat()].join('')),
  defineRepeated('CONCAT', [values], [values], ([first], more, call) =>
    joined([first, ...more.flat()], call, '', false),
  ),
  defineRepeated('TEXTJOIN', [text(), logical(), values], [values], ([separator, skipEmpty, first], more, call) =>
    joined([first, ...more.flat()], call, separator, skipEmpty),
  ),
];
