import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const trap = pathToFileURL(path.resolve('tests/cli/network-trap.mjs')).href;

jest.setTimeout(120_000);

/** Runs Node with the trap and returns what was caught; workers inherit it. */
function caughtBy(words: readonly string[], name: string): { readonly status: number | null; readonly caught: string } {
  const caught = path.join(folder.path, name);
  const { status } = spawnSync(process.execPath, ['--import', trap, ...words], {
    env: { ...process.env, ECR_TRAP: caught },
    stdio: 'ignore',
  });
  return { status, caught: existsSync(caught) ? readFileSync(caught, 'utf8') : '' };
}

test('the trap catches a request, also one that a worker makes', () => {
  const request = `fetch('http://x.invalid').catch(() => {})`;
  const module = folder.add('worker.mjs', "import net from 'node:net';\ntry { net.connect(9); } catch {}");
  const worker = `new (require('node:worker_threads').Worker)(${JSON.stringify(module)})`;
  const inMain = caughtBy(['-e', `try { ${request} } catch {}`], 'main').caught;
  const inWorker = caughtBy(['-e', worker], 'worker').caught;
  expect([inMain, inWorker].map((caught) => caught.split(' ')[0])).toEqual(['fetch', 'connect']);
});

test('checking, marking, the report and its document reach nothing but files', () => {
  const words = ['assets/samples/huashi-2024-faults.xlsx', '--write', path.join(folder.path, 'out.xlsx'), '--report'];
  const { status, caught } = caughtBy(['scripts/check.mjs', ...words, '--json'], 'one');
  expect([status, caught]).toEqual([1, '']);
});

test('a folder that workers check reaches nothing but files', () => {
  const counties = path.join(folder.path, 'counties');
  mkdirSync(counties);
  for (const name of ['huashi-2024', 'huashi-2024-faults'])
    copyFileSync(`assets/samples/${name}.xlsx`, path.join(counties, `${name}.xlsx`));
  const words = [
    counties,
    '--jsonl',
    path.join(folder.path, 'out.jsonl'),
    '--summary',
    path.join(folder.path, 's.xlsx'),
  ];
  const { status, caught } = caughtBy(['scripts/check.mjs', ...words], 'many');
  expect([status, caught]).toEqual([1, '']);
});
