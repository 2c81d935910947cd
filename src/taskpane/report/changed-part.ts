/** A text cut in three where it differs from another one. */
export interface ChangedPart {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/**
 * Where a text differs from another one: what both begin and end with stands apart, so that the eye finds the words that
 * were changed.
 * @example changedPart('增长2.22%。以上属实。', '增长2.22%。') // → { before: '增长2.22%。', changed: '以上属实。', after: '' }
 */
export function changedPart(text: string, other: string): ChangedPart {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return {
    before: text.slice(0, start),
    changed: text.slice(start, text.length - end),
    after: text.slice(text.length - end),
  };
}
