import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { recogniseTables } from '../../src/core/tables/recognise';
import { measureGrowth } from './recognition-growth';
import { compareLayout, type Layout, sheetOf } from './recognition-layouts';

/**
 * `npm run bench:recognition -- <file or folder>`: reads grids with their expected readings (JSON as in
 * `recognition-layouts.ts`) and prints the share of what was read right, then the time that large sheets take.
 */
function filesIn(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(place, name));
}

function layoutsIn(file: string): readonly Layout[] {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof data !== 'object' || data === null || !('layouts' in data) || !Array.isArray(data.layouts)) return [];
  return data.layouts as readonly Layout[];
}

const place = process.argv[2];
const totals = new Map<string, { right: number; all: number }>();
for (const file of place === undefined ? [] : filesIn(place)) {
  for (const layout of layoutsIn(file)) {
    const sheets = layout.sheets.map(sheetOf);
    const { tables, skipped } = recogniseTables({ sheets, names: [], calculation: 'automatic' });
    const results = compareLayout(layout, tables);
    const wrong = results.filter((result) => !result.right);
    for (const { aspect, right } of results) {
      const total = totals.get(aspect) ?? { right: 0, all: 0 };
      totals.set(aspect, { right: total.right + (right ? 1 : 0), all: total.all + 1 });
    }
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
