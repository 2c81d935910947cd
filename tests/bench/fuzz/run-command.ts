import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run of the command cost and said. */
export interface CommandRun {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
  readonly seconds: number;
  /** The most that npm, the command and what they started held in memory together, in megabytes; 0 where it cannot be asked (not Linux). */
  readonly megabytes: number;
}

const LOOK = 20;

function residentOf(group: number): number {
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      if (Number(fields[2]) === group) sum += Number(fields[21]) * 4096;
    } catch {
      // The process has ended meanwhile.
    }
  }
  return sum;
}

/** Runs `npm run -s check` on `words`, as a user types it, and looks at its memory all the while. */
export function runCommand(words: readonly string[]): Promise<CommandRun> {
  const started = performance.now();
  const child = spawn('npm', ['run', '-s', 'check', '--', ...words], { detached: true });
  let [out, errors, most] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const timer = setInterval(() => {
    if (process.platform === 'linux' && child.pid !== undefined) most = Math.max(most, residentOf(child.pid));
  }, LOOK);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      resolve({ status, out, errors, seconds, megabytes: most / 1e6 });
    });
  });
}
