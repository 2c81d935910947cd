import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { type Random, seeded } from '../detection/random';

const SAMPLE = 'assets/samples/huashi-2024-faults.xlsx';
const OLD = 'the file that stood there before';

type Moment = 'before the write' | 'while it was written' | 'never';

/** Runs the command and kills it: as soon as it begins to write, or after a random time. */
function killed(folder: string, random: Random, usual: number): Promise<Moment> {
  const words = [
    'scripts/check.mjs',
    path.join(folder, 'in.xlsx'),
    '--write',
    path.join(folder, 'out.xlsx'),
    '--report',
    '--force',
  ];
  const child = spawn(process.execPath, words, { stdio: 'ignore' });
  let moment: Moment = 'never';
  const kill = (at: Moment) => {
    if (child.exitCode === null && child.kill('SIGKILL')) moment = at;
  };
  const isBeside = (name: string | null) => name?.startsWith('.out.xlsx.') === true;
  const delay = random.below(3);
  const watcher = watch(folder, (_, name) => {
    if (isBeside(name) && random.below(4) > 0) setTimeout(kill, delay, 'while it was written');
  });
  const timer = setTimeout(kill, usual * (0.3 + random.below(100) / 100), 'before the write');
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      watcher.close();
      resolve(moment);
    });
  });
}

/** "old", "new" or what is wrong with the target. */
function stateOf(target: string): string {
  const bytes = readFileSync(target);
  if (bytes.toString('utf8') === OLD) return 'old';
  try {
    const { sheets } = readXlsx(new Uint8Array(bytes));
    return sheets.some(({ name }) => name === '校验结果') ? 'new' : 'a workbook without the result';
  } catch {
    return 'half a file';
  }
}

/** Kills the command again and again while it writes over a file, and returns how often the file was not whole. */
export async function measureKills(count: number, seed: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecr-kill-'));
  const [input, target] = [path.join(folder, 'in.xlsx'), path.join(folder, 'out.xlsx')];
  copyFileSync(SAMPLE, input);
  const started = performance.now();
  await killed(folder, { below: () => 0 }, 1e6);
  const usual = performance.now() - started;
  const seen = new Map<string, number>();
  let faults = 0;
  for (let number = 0; number < count; number++) {
    writeFileSync(target, OLD);
    const moment = await killed(folder, seeded(seed + number), usual);
    const state = stateOf(target);
    const isInputWhole = Buffer.compare(readFileSync(input), readFileSync(SAMPLE)) === 0;
    if (!isInputWhole || (state !== 'old' && state !== 'new')) faults += 1;
    const told = `${moment}: ${state}`;
    seen.set(told, (seen.get(told) ?? 0) + 1);
    for (const name of readdirSync(folder)) if (name.startsWith('.')) rmSync(path.join(folder, name));
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`kills: ${count}, ${faults} faults; ${[...seen].map(([told, times]) => `${told} ${times}`).join(', ')}`);
  return faults;
}
