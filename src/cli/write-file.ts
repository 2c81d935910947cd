import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { WorkbookError } from '../workbook/port';
import { systemErrorCode } from './system-error';

/** Where outputs must not go, and whether they may replace what is there. */
export interface OutputRules {
  readonly inputs: ReadonlySet<string>;
  /** What this run has written already: two inputs must not end in one file. */
  readonly written: Set<string>;
  readonly force: boolean;
}

/**
 * Makes sure that `file` may be written. Its folder has to be there, unless it belongs to an output folder that is made.
 * @throws {WorkbookError} `not-writable`, with the reason
 */
export function approveOutput(file: string, { inputs, written, force }: OutputRules, mustHaveFolder: boolean): void {
  const refuse = (reason: string) => new WorkbookError('not-writable', { file, reason });
  if (!mustHaveFolder) makeFolder(path.dirname(file));
  const folder = statSync(path.dirname(file), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true) throw refuse('no-folder');
  if (inputs.has(file)) throw refuse('input');
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw refuse('is-folder');
  if (written.has(file) || (existsSync(file) && !force)) throw refuse('exists');
  written.add(file);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new WorkbookError('not-writable', { file: folder, reason: 'no-folder' }, error);
  }
}

function writeAll(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a whole file beside its place and renames it: whatever happens, the place holds the old file or the new one.
 * @throws {WorkbookError} `not-writable`
 */
export function writeWholeFile(file: string, bytes: Uint8Array): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    rmSync(beside, { force: true });
    writeAll(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    const reason = systemErrorCode(error) === 'ENOSPC' ? 'disk-full' : 'refused';
    throw new WorkbookError('not-writable', { file, reason }, error);
  }
}
