/**
 * Published passages with verdicts: `npm run bench:paragraphs -- <file.json>`. Prints which passages are accused; on those
 * that are consistent there may be no error, and those with a wrong figure in the text should be found.
 */
import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/core/checks/check-workbook';
import { denseSheet } from '../../src/core/grid/dense-sheet';

interface Passages {
  readonly cases: readonly {
    readonly id: string;
    readonly text: string;
    readonly verbatim?: string;
    readonly verdict: string;
    readonly claims: readonly { readonly verdict: string; readonly in_verbatim?: boolean }[];
  }[];
}

const file = process.argv[2];
if (file === undefined) throw new Error('usage: bench:paragraphs <file.json>');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as Passages;
const count = { consistent: 0, accused: 0, wrong: 0, found: 0 };
for (const { id, text, verbatim, verdict, claims } of cases) {
  const sheet = denseSheet({ name: '说明', rows: [[verbatim ?? text]] });
  const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
  const errors = findings.filter((finding) => finding.severity === 'error');
  const isFound = findings.some((finding) => finding.severity !== 'info' && finding.check === 'prose');
  if (verdict !== 'inconsistent') {
    count.consistent += 1;
    if (errors.length > 0) count.accused += 1;
    if (errors.length > 0) console.log(`${id} accused: ${errors.map(({ message }) => message.key).join(', ')}`);
  } else if (claims.some((claim) => claim.verdict === 'inconsistent' && claim.in_verbatim === true)) {
    count.wrong += 1;
    if (isFound) count.found += 1;
    else console.log(`${id} not found`);
  }
}
console.log(
  `consistent ${count.consistent}, accused ${count.accused}; wrong in the text ${count.wrong}, found ${count.found}`,
);
