import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageWith, repeated } from '../hostile/zip-tricks';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const command = path.resolve('scripts/check.mjs');
const COUNT = 40;

mkdirSync(path.join(folder.path, '县'));
for (let index = 0; index < COUNT; index++) {
  const sample = index % 4 === 0 ? 'huashi-2024-faults' : 'huashi-2024';
  copyFileSync(`assets/samples/${sample}.xlsx`, path.join(folder.path, '县', `${String(index).padStart(3, '0')}.xlsx`));
}
// Larger than any other file, so that it is checked alone, and broken behind its cells.
folder.add(
  '毒/010.xlsx',
  packageWith({
    'xl/worksheets/sheet1.xml': repeated('<worksheet><sheetData>', '<row><c><v>1</v></c></row>', '', 60_000_000),
  }),
);
copyFileSync('assets/samples/huashi-2024.xlsx', path.join(folder.path, '毒', '020.xlsx'));
copyFileSync('assets/samples/huashi-2024.xlsx', path.join(folder.path, '毒', '000.xlsx'));

const options = { cwd: process.cwd(), env: { ...process.env, INIT_CWD: folder.path }, encoding: 'utf8' as const };

function typed(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], options);
  return { status, stdout, stderr };
}

jest.setTimeout(60_000);

test('files that are checked side by side are told in the order of their paths', () => {
  const { files } = JSON.parse(typed('县', '--json').stdout);
  const names = files.map(({ file }: { readonly file: string }) => file);
  expect(names).toEqual([...names].sort());
});

test('a broken file costs only itself', () => {
  const { files } = JSON.parse(typed('毒', '--json').stdout);
  expect(
    files.map(({ file, error }: { readonly file: string; readonly error?: { readonly code: string } }) => [
      file,
      error?.code,
    ]),
  ).toEqual([
    ['000.xlsx', undefined],
    ['010.xlsx', 'corrupt'],
    ['020.xlsx', undefined],
  ]);
});

test('a run that was killed goes on where it was, and its document is as if nothing had happened', async () => {
  const lines = path.join(folder.path, '行.jsonl');
  const child = spawn(process.execPath, [command, '县', '--jsonl', '行.jsonl', '--json'], {
    ...options,
    stdio: 'ignore',
  });
  const ended = new Promise((go) => child.on('close', go));
  while (child.exitCode === null && (!existsSync(lines) || readFileSync(lines, 'utf8').split('\n').length < 6)) {
    await new Promise((go) => setTimeout(go, 5));
  }
  child.kill('SIGKILL');
  await ended;
  const resumed = typed('县', '--jsonl', '行.jsonl', '--resume', '--json');
  const done = readFileSync(lines, 'utf8').trimEnd().split('\n');
  expect([done.length, resumed.stdout]).toEqual([COUNT, typed('县', '--json').stdout]);
});

test('two inputs that would end in one output do not', () => {
  const { files } = JSON.parse(typed('县/000.xlsx', '毒/000.xlsx', '--write', '出', '--json').stdout);
  expect(files.map(({ error }: { readonly error?: { readonly code: string } }) => error?.code)).toEqual([
    undefined,
    'not-writable',
  ]);
});
