import { writeSync } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Random, seeded } from './detection/random';
import { measureHostile } from './fuzz/hostile';
import { measureKills } from './fuzz/kill';
import { gridTrial, type Outcome, packageTrial, sentenceTrial } from './fuzz/trials';

/**
 * `npm run bench:fuzz -- [share] [seed]`: 10,000 mutated packages, 50,000 mutated grids and 50,000 mutated sentences (a
 * `share` of 0.1 makes a tenth of them), 240 runs of the command that are killed while they write, then every hostile workbook at its largest through the command itself.
 * A fault is printed with the number by which it can be made again; the exit status is 1 when there was any.
 */
const TRIALS: readonly (readonly [string, number, (random: Random) => Promise<Outcome>])[] = [
  ['packages', 10_000, packageTrial],
  ['grids', 50_000, gridTrial],
  ['sentences', 50_000, sentenceTrial],
];
/** How often the command is killed while it writes. */
const KILLS = 240;
/** Milliseconds after which a single trial hangs. */
const HANGS = 20_000;

const share = Number(process.argv[2] ?? 1);
const seed = Number(process.argv[3] ?? 1);

/** Makes the trials of one kind and returns how many went wrong. */
async function tryAll(name: string, count: number, trial: (random: Random) => Promise<Outcome>): Promise<number> {
  const answers = new Map<string, number>();
  let [faults, slowest, slowestTrial] = [0, 0, 0];
  for (let number = 0; number < count; number++) {
    parentPort?.postMessage(`${name} ${number}`);
    const started = performance.now();
    let outcome: Outcome;
    try {
      outcome = await trial(seeded(seed * 1_000_003 + number));
    } catch (error) {
      outcome = { answer: 'thrown', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    const took = performance.now() - started;
    if (took > slowest) [slowest, slowestTrial] = [took, number];
    answers.set(outcome.answer, (answers.get(outcome.answer) ?? 0) + 1);
    if (outcome.fault !== null && ++faults <= 10) writeSync(1, `  ${name} ${number}: ${outcome.fault}\n`);
  }
  const told = [...answers].map(([answer, times]) => `${answer} ${times}`).join(', ');
  writeSync(
    1,
    `${name}: ${count} tried, ${faults} faults; slowest ${slowest.toFixed(0)} ms (${slowestTrial}); ${told}\n`,
  );
  return faults;
}

async function inWorker(): Promise<void> {
  let faults = 0;
  for (const [name, count, trial] of TRIALS) faults += await tryAll(name, Math.ceil(count * share), trial);
  process.exit(faults > 0 ? 1 : 0);
}

/** Watches a worker, which a trial that hangs keeps from saying anything. */
function watched(): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  let last = '';
  let timer = setTimeout(() => {}, 0);
  return new Promise((resolve) => {
    worker.on('message', (message: string) => {
      last = message;
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.log(`  ${last} hangs`);
        void worker.terminate();
      }, HANGS);
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

if (!isMainThread) await inWorker();
else {
  const faults = (await watched()) + (await measureKills(Math.ceil(KILLS * share), seed)) + (await measureHostile());
  process.exitCode = faults > 0 ? 1 : 0;
}
