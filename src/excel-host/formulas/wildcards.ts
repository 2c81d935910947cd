/** Whether a pattern holds unescaped wildcards or escapes. @example hasWildcards('一般*') // → true */
export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

interface PatternPart {
  readonly kind: 'any' | 'one' | 'letter';
  readonly letter: string;
}

function readPattern(pattern: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  const letters = [...pattern.toLowerCase()];
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    const next = letters[index + 1];
    if (letter === '~' && next !== undefined && '*?~'.includes(next)) {
      parts.push({ kind: 'letter', letter: next });
      index += 1;
    } else {
      parts.push({ kind: letter === '*' ? 'any' : letter === '?' ? 'one' : 'letter', letter });
    }
  }
  return parts;
}

/**
 * A test for `*`, `?` and `~` that looks at each letter a bounded number of times, whatever the pattern.
 * @example wildcardTest('*支出?')('教育支出表') // → true
 */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const parts = readPattern(pattern);
  return (text) => {
    const letters = [...text.toLowerCase()];
    let part = 0;
    let star = -1;
    let restart = 0;
    for (let index = 0; index < letters.length; ) {
      const wanted = parts[part];
      if (wanted?.kind === 'any') {
        star = part;
        part += 1;
        restart = index;
      } else if (wanted !== undefined && (wanted.kind === 'one' || wanted.letter === letters[index])) {
        part += 1;
        index += 1;
      } else if (star >= 0) {
        part = star + 1;
        restart += 1;
        index = restart;
      } else {
        return false;
      }
    }
    return parts.slice(part).every((rest) => rest.kind === 'any');
  };
}
