import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { recogniseTables } from '../../src/core/tables/recognise';
import { layoutsIn as clerkLayoutsIn } from '../core/tables/layouts/layout-file';
import { readingOf } from '../core/tables/layouts/reading';
import { measureGrowth } from './recognition-growth';
import { type Comparison, compareLayout, type Layout, sheetOf } from './recognition-layouts';

/**
 * `npm run bench:recognition -- <file or folder>`: reads grids with their expected readings (JSON as in
 * `recognition-layouts.ts`, text as in `tests/core/tables/layouts`) and prints the share of what was read right, then
 * the time that large sheets take. Without an argument it reads the repository's own grids.
 */
function filesIn(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => name.endsWith('.json') || name.endsWith('.txt'))
    .map((name) => path.join(place, name));
}

function layoutsIn(file: string): readonly Layout[] {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof data !== 'object' || data === null || !('layouts' in data) || !Array.isArray(data.layouts)) return [];
  return data.layouts as readonly Layout[];
}

const OWN = 'tests/core/tables/layouts';
const ASPECTS = ['table', 'roles', 'lines'] as const;

/** Compares the three lines of each table of a text file. */
function compareText(file: string): readonly Comparison[] {
  return clerkLayoutsIn(file).flatMap(({ name, sheets, expected }) => {
    const read = recogniseTables({ sheets, names: [], calculation: 'automatic' }).tables.flatMap(readingOf);
    const length = Math.max(read.length, expected.length, 1);
    return Array.from({ length }, (_, index) => {
      const [wanted, actual] = [expected[index] ?? 'none', read[index] ?? 'none'];
      const right = wanted === actual;
      if (!right) console.log(`WRONG ${name}: expected ${wanted}, read ${actual}`);
      return { aspect: ASPECTS[index % 3] ?? 'table', right, expected: wanted, actual };
    });
  });
}

const totals = new Map<string, { right: number; all: number }>();

function count(results: readonly Comparison[]): void {
  for (const { aspect, right } of results) {
    const total = totals.get(aspect) ?? { right: 0, all: 0 };
    totals.set(aspect, { right: total.right + (right ? 1 : 0), all: total.all + 1 });
  }
}

for (const file of filesIn(process.argv[2] ?? OWN)) {
  if (file.endsWith('.txt')) {
    count(compareText(file));
    continue;
  }
  for (const layout of layoutsIn(file)) {
    const sheets = layout.sheets.map(sheetOf);
    const { tables, skipped } = recogniseTables({ sheets, names: [], calculation: 'automatic' });
    const results = compareLayout(layout, tables);
    const wrong = results.filter((result) => !result.right);
    count(results);
    const kinds = tables.map((table) => `${table.kind}${table.confirmed ? '' : '?'}`).join(', ');
    const reasons = skipped.map((each) => each.code).join(', ');
    console.log(
      `${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${layout.id} ${layout.name} → ${kinds || `none (${reasons})`}`,
    );
    for (const { aspect, expected, actual } of wrong)
      console.log(`        ${aspect}: expected ${expected}, read ${actual}`);
  }
}
for (const [aspect, { right, all }] of totals) {
  console.log(`${aspect.padEnd(14)} ${String(right).padStart(5)} / ${all}  ${((100 * right) / all).toFixed(1)} %`);
}
measureGrowth();
