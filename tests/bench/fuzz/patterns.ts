import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { RUNS } from '../../hostile/runs';

/** A regular expression that stands in the program. */
export interface Pattern {
  readonly file: string;
  readonly expression: RegExp;
}

function patternsIn(file: string): readonly Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All regular expressions below a folder. */
export function patternsBelow(folder: string): readonly Pattern[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => patternsIn(path.join(entry.parentPath, entry.name)));
}

/** What may make an expression slow: its own characters and common ones, again and again. */
function attacks({ source }: RegExp, length: number): readonly string[] {
  const own = source.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const pieces = new Set([...own.replace(/\\[a-z]/gi, '')].filter((character) => !'\\|*+?^$'.includes(character)));
  for (const run of [...RUNS.slice(0, 12), '万元', '2024年']) pieces.add(run);
  return [...pieces].map((piece) => `${piece.repeat(length / piece.length)}!x`);
}

function milliseconds(expression: RegExp, text: string): number {
  const everywhere = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}g`);
  const started = performance.now();
  text.replace(everywhere, '');
  return performance.now() - started;
}

/** The time that the worst text of `length` characters takes, up to the first that is slow at the best of three tries. */
export function worstOf({ expression }: Pattern, length: number, slow: number): number {
  let worst = 0;
  for (const text of attacks(expression, length)) {
    let time = milliseconds(expression, text);
    for (let again = 0; again < 2 && time > slow; again++) time = Math.min(time, milliseconds(expression, text));
    worst = Math.max(worst, time);
    if (worst > slow) return worst;
  }
  return worst;
}
