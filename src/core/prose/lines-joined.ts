import { endsThought, isNumbered } from './thought-ends';

/**
 * A text in which line breaks that do not end a thought are blanks, of the same length: a clerk's report is often wrapped
 * by hand (硬回车).
 * @example linesJoined('增长\n3.81%。\n二、收入') // → '增长 3.81%。\n二、收入'
 */
export function linesJoined(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  let joined = lines[0] ?? '';
  let above = joined;
  let isListed = false;
  for (const line of lines.slice(1)) {
    const isEnd: boolean = above.trim() === '' || line.trim() === '' || endsThought(above, line, isListed);
    joined += (isEnd ? '\n' : ' ') + line;
    isListed = isEnd ? false : isListed || isNumbered(line);
    above = line;
  }
  return joined;
}
