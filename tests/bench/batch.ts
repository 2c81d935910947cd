import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { longTable } from './speed/long-table';

/**
 * `npm run bench:batch -- [files] [rows]`: a folder of workbooks (1,000 of 300 rows) through the command, on one core and
 * on all of them (Linux): wall and processor time, files a second, and the most memory held in each quarter of the run,
 * which must not grow. Last, what it costs to start the program and its workers.
 */
const [files = 1000, rows = 300] = process.argv.slice(2).map(Number);
const QUARTERS = 4;

interface Run {
  readonly wall: number;
  /** Processor time of all threads, in seconds. */
  readonly cpu: number;
  /** Megabytes held at most in each quarter. */
  readonly quarters: readonly number[];
}

/** Writes at its end what the command used. */
const USAGE = `import { isMainThread } from 'node:worker_threads';
import { writeFileSync } from 'node:fs';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.ECR_USAGE, String((userCPUTime + systemCPUTime) / 1e6));
});`;

function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0; // the process has ended
  }
}

/** Runs the command over a folder on the first `cores` cores. */
function runOn(cores: number, folder: string, scratch: string): Promise<Run> {
  const usage = path.join(scratch, 'usage');
  const words = ['-c', `0-${cores - 1}`, process.execPath, '--import', path.join(scratch, 'usage.mjs')];
  const command = [...words, 'scripts/check.mjs', folder, '--jsonl', path.join(scratch, 'out.jsonl'), '--force'];
  const started = performance.now();
  const child = spawn('taskset', command, { stdio: 'ignore', env: { ...process.env, ECR_USAGE: usage } });
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentOf(child.pid ?? 0)), 50);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(timer);
      const size = Math.max(1, Math.ceil(samples.length / QUARTERS));
      const quarters = Array.from({ length: QUARTERS }, (_, at) =>
        Math.max(0, ...samples.slice(at * size, (at + 1) * size)),
      );
      resolve({ wall: (performance.now() - started) / 1000, cpu: Number(readFileSync(usage, 'utf8')), quarters });
    });
  });
}

function print(name: string, { wall, cpu, quarters }: Run, count: number): void {
  const held = quarters.map((each) => each.toFixed(0)).join(' ');
  console.log(
    `${name}: ${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s (${(cpu / wall).toFixed(2)} cores busy), ${(count / wall).toFixed(0)} files a second, MB by quarter ${held}`,
  );
}

const scratch = mkdtempSync(path.join(tmpdir(), 'ecr-batch-'));
const [folder, few] = [path.join(scratch, 'in'), path.join(scratch, 'few')];
mkdirSync(folder);
mkdirSync(few);
writeFileSync(path.join(scratch, 'usage.mjs'), USAGE);
const bytes = longTable(rows);
for (let number = 0; number < files; number++) writeFileSync(path.join(folder, `${number}.xlsx`), bytes);
for (let number = 0; number < 2; number++) writeFileSync(path.join(few, `${number}.xlsx`), longTable(1));
// The command bundles itself at its first run.
execFileSync(process.execPath, ['scripts/check.mjs', '--version']);
const cores = availableParallelism();
print('two small files', await runOn(cores, few, scratch), 2);
const one = await runOn(1, folder, scratch);
print('on one core', one, files);
const all = await runOn(cores, folder, scratch);
print(`on ${cores} cores`, all, files);
console.log(`${(one.wall / all.wall).toFixed(2)} times as fast on ${cores} cores`);
rmSync(scratch, { recursive: true, force: true });
