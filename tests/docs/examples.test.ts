import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decimal } from '../../src/core/figures/decimal';

const root = path.join(__dirname, '..', '..');

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

function examplesIn(file: string): readonly Example[] {
  const comments = readFileSync(path.join(root, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) =>
    [...comment.matchAll(/@example +(.+?) +\/\/ → (.+?)(?: *\*\/)?$/gm)].map(([, expression = '', expected = '']) => ({
      file,
      expression,
      expected,
    })),
  );
}

/** The value of a JavaScript expression with the exports of a module in scope. */
function evaluate(source: string, scope: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(scope), `'use strict'; return (${source});`)(...Object.values(scope));
}

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const examples = files.toSorted().flatMap(examplesIn);

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples)('$file: $expression', ({ file, expression, expected }) => {
  const scope = { decimal, ...jest.requireActual<Record<string, unknown>>(path.join(root, file)) };
  expect(evaluate(expression, scope)).toEqual(evaluate(expected, scope));
});

test('every example is written in the form that is run', () => {
  const unread = files.filter((file) => {
    const written = readFileSync(path.join(root, file), 'utf8').match(/^[ /*]+.*@example\b/gm) ?? [];
    return written.length !== examplesIn(file).length;
  });
  expect(unread).toEqual([]);
});
