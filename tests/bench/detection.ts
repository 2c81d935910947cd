/**
 * Mutation trial: `npm run bench:detection -- <folder or file> [mutants] [seed]`. Takes tables in which everything holds,
 * spoils one number at a time and prints how many spoiled ones are found and how often the first diagnosis names the
 * right cell and value. What can be told at all is decided by brute force, without the diagnosis.
 */
import { checkWorkbook } from '../../src/core/checks/check-workbook';
import { decimal } from '../../src/core/figures/decimal';
import { addressText } from '../../src/core/grid/address';
import type { Content } from '../../src/core/grid/cell';
import { judge } from '../../src/core/relations/judge';
import { singleRepairs } from './detection/brute-force';
import { FAULTS } from './detection/faults';
import { codedTable, yearTable } from './detection/made-tables';
import { seeded } from './detection/random';
import { relationsOf, withValue } from './detection/relations';
import { type CleanTable, readTables, workbookOf } from './detection/tables';
import { trialOfForms } from './detection/trial-of-forms';
import { trialOfPairs } from './detection/trial-of-pairs';

const [place, countText = '5000', seedText = '20241231'] = process.argv.slice(2);
const random = seeded(Number(seedText));
const made = Array.from({ length: 12 }, (_table, index) =>
  index % 2 === 0 ? yearTable(random, `made-${index}`) : codedTable(random, `made-${index}`),
);
const all: readonly CleanTable[] = [...(place === undefined ? [] : await readTables(place)), ...made];

const errorsOf = (rows: readonly (readonly Content[])[]) =>
  checkWorkbook(workbookOf(rows)).findings.filter((finding) => finding.severity === 'error');
const falseAlarms = all.filter((table) => errorsOf(table.rows).length > 0);
const clean = all.filter((table) => relationsOf(workbookOf(table.rows)).length > 0 && !falseAlarms.includes(table));
for (const table of falseAlarms)
  console.log(
    `false alarm on ${table.name}: ${errorsOf(table.rows)
      .map((each) => each.id + ' ' + each.check + ' ' + each.cells.map(addressText))
      .join('; ')}`,
  );

interface Score {
  mutants: number;
  breaking: number;
  found: number;
  unique: number;
  cell: number;
  value: number;
  ambiguous: number;
  falselyCertain: number;
  unrelated: number;
}
const scores = new Map<string, Score>();
const zero = (): Score => ({
  mutants: 0,
  breaking: 0,
  found: 0,
  unique: 0,
  cell: 0,
  value: 0,
  ambiguous: 0,
  falselyCertain: 0,
  unrelated: 0,
});

const kinds = Object.entries(FAULTS);
let spent = 0;
const misses: string[] = [];
for (let made = 0; made < Number(countText); ) {
  const table = clean[random.below(clean.length)];
  const [kind, fault] = kinds[random.below(kinds.length)] ?? [];
  if (table === undefined || kind === undefined || fault === undefined) break;
  const cells = table.rows.flatMap((row, r) =>
    row.flatMap((value, c) => (typeof value === 'number' && value !== 0 ? [[r, c, value] as const] : [])),
  );
  const picked = cells[random.below(cells.length)];
  if (picked === undefined) continue;
  const [row, column, value] = picked;
  const others = cells.filter(([r, c]) => (r === row) !== (c === column)).map(([, , each]) => each);
  const wrong = fault(value, random, others);
  if (wrong === null || wrong === value) continue;
  made += 1;
  const score = scores.get(kind) ?? zero();
  scores.set(kind, score);
  score.mutants += 1;
  const rows = table.rows.map((line, r) => (r === row ? line.map((each, c) => (c === column ? wrong : each)) : line));
  const at = addressText({ sheet: '表', row, column });
  // The relations of the sound table, with the wrong number put in: what the table should have been read as.
  const wrongValue = decimal(String(wrong));
  const relations = relationsOf(workbookOf(table.rows)).map((relation) => withValue(relation, at, wrongValue));
  const isBreaking = relations.some((relation) => judge(relation).outcome === 'failed');
  const begun = performance.now();
  const findings = checkWorkbook(workbookOf(rows)).findings.filter((finding) => finding.severity !== 'info');
  spent += performance.now() - begun;
  if (!isBreaking) continue;
  score.breaking += 1;
  if (findings.length === 0) {
    misses.push(`${table.name} ${kind} ${at} ${value}→${wrong}: not found`);
    continue;
  }
  score.found += 1;
  const repairs = singleRepairs(relations);
  const first = findings.flatMap((finding) => finding.diagnoses)[0];
  if (repairs.length === 1) {
    score.unique += 1;
    if (first !== undefined && addressText(first.cell) === at) score.cell += 1;
    if (first !== undefined && addressText(first.cell) === at && isSame(first.to, value)) score.value += 1;
    else
      misses.push(
        `${table.name} ${kind} ${at} ${value}→${wrong}: ${first === undefined ? 'no diagnosis' : `${first.cause} ${addressText(first.cell)} ${first.to}`}`,
      );
  } else {
    score.ambiguous += 1;
    if (first?.certain === true && addressText(first.cell) !== at) {
      score.falselyCertain += 1;
      misses.push(
        `${table.name} ${kind} ${at} ${value}→${wrong}: falsely certain ${first.cause} ${addressText(first.cell)} ${first.to}`,
      );
    }
  }
}

/** A rate kept as a fraction is diagnosed in percent. */
function isSame(to: string, value: number): boolean {
  const near = (other: number) =>
    decimal(to)
      .minus(decimal(String(other)))
      .abs()
      .lte(decimal('0.0051'));
  return near(value) || (Math.abs(value) < 1 && near(Number((value * 100).toPrecision(12))));
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const total = zero();
console.log(`tables ${clean.length}, false alarms ${falseAlarms.length}, seed ${seedText}`);
console.log(
  ['kind', 'mutants', 'breaking', 'found', 'unique', 'cell', 'value', 'ambiguous', 'falsely certain'].join('\t'),
);
for (const [kind, score] of [...scores, ['all', total] as const]) {
  if (score !== total) for (const name of Object.keys(total) as (keyof Score)[]) total[name] += score[name];
  console.log(
    [
      kind,
      score.mutants,
      score.breaking,
      share(score.found, score.breaking),
      score.unique,
      share(score.cell, score.unique),
      share(score.value, score.unique),
      score.ambiguous,
      score.falselyCertain,
    ].join('\t'),
  );
}
console.log(`time per mutant ${(spent / Number(countText)).toFixed(2)} ms`);
for (const miss of misses.slice(0, 40)) console.log(miss);

const pairs = trialOfPairs(clean, seeded(Number(seedText) + 1), Math.ceil(Number(countText) / 10));
console.log(
  `two independent faults in one table: ${pairs.mutants}, both cells named ${share(pairs.both, pairs.mutants)}, ` +
    `explained as two ${share(pairs.explained, pairs.mutants)}, falsely certain ${pairs.falselyCertain}`,
);
const forms = trialOfForms(seeded(Number(seedText) + 2), Math.ceil(Number(countText) / 20), 10);
console.log(
  `sets of the public forms: ${forms.sets}, false alarms ${forms.falseAlarms}; mutants ${forms.mutants}, breaking ` +
    `${forms.breaking}, found ${share(forms.found, forms.breaking)}, unique ${forms.unique}, cell ` +
    `${share(forms.cell, forms.unique)}, value ${share(forms.value, forms.unique)}, falsely certain ` +
    `${forms.falselyCertain}, unrelated errors ${forms.unrelated}, ${(forms.milliseconds / forms.mutants).toFixed(1)} ms each`,
);
