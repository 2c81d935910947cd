import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, truncateSync, writeSync } from 'node:fs';
import { WorkbookError } from '../workbook/port';
import type { FileJson } from './json';
import { systemErrorCode } from './system-error';

/** A line of the --jsonl file: what was found in a file, and in which content by which rules. */
export interface Line extends FileJson {
  /** SHA-256 of the file's bytes; empty where they could not be read. */
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

function parseLine(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where a line stands in the file, and what it is known by: a county's lines would not fit into memory. */
interface Place {
  readonly hash: string;
  readonly rules: string;
  readonly start: number;
  readonly length: number;
}

const [NEW_LINE, PIECE] = [0x0a, 1 << 20];

/** Calls `take` with every whole line of a file and where it begins; returns where the last whole line ends. */
function eachLine(file: number, take: (line: Buffer, start: number) => void): number {
  let rest = Buffer.alloc(0);
  let start = 0;
  for (;;) {
    const piece = Buffer.alloc(PIECE);
    const size = readSync(file, piece, 0, PIECE, start + rest.length);
    if (size === 0) return start;
    const read = Buffer.concat([rest, piece.subarray(0, size)]);
    let at = 0;
    for (let end = read.indexOf(NEW_LINE); end >= 0; end = read.indexOf(NEW_LINE, at)) {
      take(read.subarray(at, end), start + at);
      at = end + 1;
    }
    rest = read.subarray(at);
    start += at;
  }
}

/** A --jsonl file that is being written: a line for each file as soon as it is done. */
export class JsonLines {
  readonly #done = new Map<string, Place>();
  readonly #file: number;

  /**
   * Opens the file; with `resume` what it already holds is kept, except for a last line that was cut off.
   * @throws {WorkbookError} `not-writable`
   */
  constructor(path: string, { resume, force }: { readonly resume: boolean; readonly force: boolean }) {
    try {
      if (existsSync(path) && !resume && !force)
        throw new WorkbookError('not-writable', { file: path, reason: 'exists' });
      this.#file = openSync(path, resume ? 'a+' : 'w');
      if (resume) truncateSync(path, this.#load());
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      const reason = systemErrorCode(error) === 'ENOENT' ? 'no-folder' : 'refused';
      throw new WorkbookError('not-writable', { file: path, reason }, error);
    }
  }

  #load(): number {
    return eachLine(this.#file, (text, start) => {
      const line = parseLine(text.toString('utf8'));
      if (line !== undefined)
        this.#done.set(line.file, { hash: line.hash, rules: line.rules, start, length: text.length });
    });
  }

  /** The line of a file that was already done with the same content and the same rules. */
  find(file: string, hash: string, rules: string): Line | undefined {
    const place = this.#done.get(file);
    if (place === undefined || place.hash !== hash || place.rules !== rules) return undefined;
    const text = Buffer.alloc(place.length);
    readSync(this.#file, text, 0, place.length, place.start);
    return parseLine(text.toString('utf8'));
  }

  /** Adds a line. @throws {WorkbookError} `not-writable` */
  add(line: Line): void {
    try {
      writeSync(this.#file, `${JSON.stringify(line)}\n`);
    } catch (error) {
      const reason = systemErrorCode(error) === 'ENOSPC' ? 'disk-full' : 'refused';
      throw new WorkbookError('not-writable', { file: line.file, reason }, error);
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
