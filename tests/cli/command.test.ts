import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const command = path.resolve('scripts/check.mjs');

/** The command as a process of its own, typed in `typedIn`, run in the folder of the package as npm does. */
function typed(words: readonly string[], typedIn: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: process.cwd(),
    env: { ...process.env, INIT_CWD: typedIn },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

jest.setTimeout(60_000);

test('names are meant from the folder in which the command was typed', () => {
  mkdirSync(path.join(folder.path, '县'));
  folder.add('县/甲.xlsx', 'x');
  const { status, stdout } = typed(['甲.xlsx', '--json'], path.join(folder.path, '县'));
  expect([status, JSON.parse(stdout).files[0].error.code]).toEqual([2, 'not-a-workbook']);
});

test('the sample is checked and its status given', () => {
  const { status, stdout, stderr } = typed(['assets/samples/huashi-2024-faults.xlsx', '--json'], process.cwd());
  expect([status, JSON.parse(stdout).files[0].tables.length, stderr]).toEqual([1, 5, '']);
});

test('wrong usage is said on standard error, and standard output stays empty', () => {
  const { status, stdout, stderr } = typed(['--nosuch'], folder.path);
  expect([status, stdout, stderr.includes('--nosuch')]).toEqual([3, '', true]);
});
