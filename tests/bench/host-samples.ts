/**
 * How faithful the in-memory Excel is, measured on Microsoft's published samples (OfficeDev/office-js-snippets, not part
 * of this repository): `npm run bench:host -- <its folder samples/excel>`. Every sample of the folders below counts but
 * those that use something the in-memory Excel does not play, each of which is printed with the member in question. A
 * sample agrees when all that is written down for it in `host-samples/expectations` has come true.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bootOffice } from '../../src/excel-host/boot-office';
import { differences } from './host-samples/differences';
import { excludedBy } from './host-samples/excluded';
import type { Expectation, Expectations } from './host-samples/expectation';
import { usedMembers } from './host-samples/members';
import { type Sample, samplesOf } from './host-samples/read-sample';
import { runSample } from './host-samples/run-sample';

const FOLDERS = [
  '01-basics',
  '12-comments-and-notes',
  '14-conditional-formatting',
  '18-custom-xml-parts',
  '22-data-validation',
  '30-events',
  '34-named-item',
  '42-range',
  '46-table',
  '50-workbook',
  '54-worksheet',
];

const root = process.argv[2];
if (root === undefined || !existsSync(path.join(root, '01-basics')))
  throw new Error('usage: bench:host -- <folder with the samples of Excel>');
/** Only samples with this in their name. */
const wanted = process.argv[3] ?? '';

function expectationsOf(folder: string): Expectations {
  const file = path.join('tests/bench/host-samples/expectations', `${folder}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Expectations;
}

const office = await bootOffice();

async function wrongIn(sample: Sample, expected: readonly Expectation[]): Promise<readonly string[]> {
  const found: string[] = expected.length === 0 ? ['nothing is written down for it'] : [];
  for (const each of expected) {
    const run = await runSample(office, sample, each.steps);
    found.push(...(await differences(office, run, each)));
    run.host.close();
  }
  return found;
}

const folders = FOLDERS.map((folder) => ({ folder, samples: samplesOf(root, folder) }));
const scripts = folders.flatMap(({ samples }) => samples).map(({ name, script }): [string, string] => [name, script]);
const members = usedMembers(new Map(scripts));
const totals = { run: 0, agreed: 0 };
for (const { folder, samples } of folders) {
  const expected = expectationsOf(folder);
  const counts = { run: 0, agreed: 0, excluded: 0 };
  for (const sample of samples.filter(({ name }) => name.includes(wanted))) {
    const excluded = excludedBy(members.get(sample.name) ?? []);
    if (excluded !== undefined) {
      counts.excluded += 1;
      console.log(`  excluded ${sample.name}: ${excluded.name} (${excluded.since ?? 'not played'})`);
      continue;
    }
    counts.run += 1;
    const wrong = await wrongIn(sample, expected[path.basename(sample.name)] ?? []);
    if (wrong.length === 0) counts.agreed += 1;
    else console.log(`  disagrees ${sample.name}: ${wrong.join('\n    ')}`);
  }
  totals.run += counts.run;
  totals.agreed += counts.agreed;
  console.log(
    `${folder}: run ${counts.run}, agreed ${counts.agreed}, disagreed ${counts.run - counts.agreed}, excluded ${counts.excluded}`,
  );
}
const share = ((100 * totals.agreed) / Math.max(1, totals.run)).toFixed(1);
console.log(`all: ${totals.agreed} of ${totals.run} samples as expected (${share} %)`);
office.close();
