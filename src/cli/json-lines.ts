import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { WorkbookError } from '../workbook/port';
import type { FileJson } from './json';
import { systemErrorCode } from './system-error';

/** A line of the --jsonl file: what was found in a file, and in which content by which rules. */
export interface Line extends FileJson {
  /** SHA-256 of the file's bytes. */
  readonly hash: string;
  /** The rules that it was judged by. */
  readonly rules: string;
}

/** @example contentHash(new Uint8Array()).slice(0, 8) // → 'e3b0c442' */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'file' in value && 'hash' in value && 'summary' in value;
}

function parseLine(text: string): readonly Line[] {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? [value] : [];
  } catch {
    return [];
  }
}

/** A --jsonl file that is being written: a line for each file as soon as it is done. */
export class JsonLines {
  readonly #done = new Map<string, Line>();
  readonly #file: number;

  /**
   * Opens the file; with `resume` what it already holds is kept, except for a last line that was cut off.
   * @throws {WorkbookError} `not-writable`
   */
  constructor(path: string, { resume, force }: { readonly resume: boolean; readonly force: boolean }) {
    try {
      if (existsSync(path) && resume) this.#load(path);
      else if (existsSync(path) && !force) throw new WorkbookError('not-writable', { file: path, reason: 'exists' });
      this.#file = openSync(path, resume ? 'a' : 'w');
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      const reason = systemErrorCode(error) === 'ENOENT' ? 'no-folder' : 'refused';
      throw new WorkbookError('not-writable', { file: path, reason }, error);
    }
  }

  #load(path: string): void {
    const bytes = readFileSync(path);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) truncateSync(path, whole);
    for (const text of bytes.subarray(0, whole).toString('utf8').split('\n')) {
      for (const line of parseLine(text)) this.#done.set(line.file, line);
    }
  }

  /** The line of a file that was already done with the same content and the same rules. */
  find(file: string, hash: string, rules: string): Line | undefined {
    const line = this.#done.get(file);
    return line?.hash === hash && line.rules === rules ? line : undefined;
  }

  add(line: Line): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
  }

  close(): void {
    closeSync(this.#file);
  }
}
