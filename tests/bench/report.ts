import fc from 'fast-check';
import { randomFacts } from '../core/report/random-reports';
import { faultsOf } from '../core/report/report-trial';
import { stopOffice } from '../excel-host/open-excel';
import { fillCost } from './report/fill-cost';

/**
 * `npm run bench:report -- [count] [seed]`: what a fill of the report costs in Excel, and `count` reports of made-up facts
 * held against what they were filled from.
 */
const [count = 1000, seed = 2024] = process.argv.slice(2).map(Number);

function printLine(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padStart(13)).join(''));
}

async function measure(): Promise<void> {
  printLine([
    'categories',
    'indicators',
    'paragraphs',
    'figures',
    'check trips',
    'fill trips',
    'kB',
    'preview ms',
    'fill ms',
  ]);
  for (const [categories, indicators] of [
    [14, 60],
    [14, 500],
  ] as const) {
    const cost = await fillCost(categories, indicators);
    printLine([
      cost.categories,
      cost.indicators,
      cost.paragraphs,
      cost.figures,
      cost.checkRequests,
      cost.fillRequests,
      cost.kilobytes.toFixed(0),
      cost.previewMilliseconds.toFixed(0),
      cost.fillMilliseconds.toFixed(0),
    ]);
  }
  stopOffice();
  const faults = { figures: 0, claims: 0, reading: 0, prose: 0 };
  let figures = 0;
  for (const facts of fc.sample(randomFacts, { numRuns: count, seed })) {
    const found = faultsOf(facts);
    figures += facts.categories.length + facts.indicators.length;
    for (const kind of ['figures', 'claims', 'reading', 'prose'] as const) {
      faults[kind] += found[kind].length;
      for (const each of found[kind]) console.log(`${kind}: ${each} in ${JSON.stringify(facts)}`);
    }
  }
  console.log(`\n${count} made-up departments (seed ${seed}), ${figures} categories and indicators:`);
  console.log(
    `figures wrong ${faults.figures}, claims lost ${faults.claims}, texts misread ${faults.reading}, errors from prose ${faults.prose}`,
  );
  if (Object.values(faults).some((each) => each > 0)) process.exitCode = 1;
}

await measure();
