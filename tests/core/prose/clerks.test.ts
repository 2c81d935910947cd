import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../src/core/grid/dense-sheet';

/**
 * Paragraphs as clerks write them, one a line; “⏎” breaks the line inside a cell, “↓” goes on in the cell below. In
 * `[[136.86|236.86]]` the first figure is right; with the second in its place it must be found, and the first expected.
 */
const FOLDER = path.join(__dirname, 'clerks');
const MARK = /\[\[([^|\]]*)\|([^\]]*)\]\]/g;

const paragraphs = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

/** What is found in a paragraph that stands alone in a workbook. */
function findingsIn(paragraph: string) {
  const rows = paragraph.split('↓').map((text) => [text.replaceAll('⏎', '\n')]);
  const sheet = denseSheet({ name: '说明', rows });
  const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
  return findings.filter(({ severity }) => severity !== 'info');
}

/** A figure as a finding gives it: plain digits, without what groups them and without a sign. */
function digits(written: string): number {
  const plain = written.replaceAll(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return Number(plain.replaceAll(/[,， -]/g, ''));
}

/** Each change that a paragraph's findings propose, as “from → to”. */
function proposed(paragraph: string): readonly string[] {
  return findingsIn(paragraph).flatMap(({ actual, expected, diagnoses }) => [
    `${digits(actual ?? '')} → ${digits(expected ?? '')}`,
    ...diagnoses.map(({ from, to }) => `${digits(from)} → ${digits(to)}`),
  ]);
}

/** A paragraph once for each of its marked figures, with that one wrong. */
function falsified(paragraph: string) {
  const marks = [...paragraph.matchAll(MARK)];
  return marks.map(([, right = '', wrong = ''], position) => {
    let count = -1;
    const text = paragraph.replaceAll(MARK, (_, one: string, other: string) => {
      count += 1;
      return count === position ? other : one;
    });
    return { text, change: `${digits(wrong)} → ${digits(right)}` };
  });
}

test('there are paragraphs to read', () => {
  expect(paragraphs.length).toBeGreaterThanOrEqual(200);
});

test.each(paragraphs.map((paragraph) => [paragraph.replaceAll(MARK, '$1')]))('%s', (text) => {
  expect(findingsIn(text).map(({ message }) => message)).toEqual([]);
});

test.each(paragraphs.flatMap(falsified).map(({ text, change }) => [change, text]))('%s in %s', (change, text) => {
  expect(proposed(text)).toContain(change);
});
