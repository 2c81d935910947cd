/**
 * Puts `values` into the places `{name}` of a sentence; the values are text and are never read as places again.
 * @example fill('{a} + {b}', { a: '{b}', b: '1' }) // → '{b} + 1'
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : place,
  );
}
