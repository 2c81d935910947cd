import { Inflate } from 'fflate';
import { WorkbookError } from '../port';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

// A packed byte becomes at most 1032 bytes, so one step unpacks at most 8 MB.
const STEP = 8192;

/**
 * Unpacks a part piece by piece, so that a large one never stands in memory as a whole.
 * @throws {WorkbookError} `corrupt` when size or checksum are not those of the directory
 */
export function unpack(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const corrupt = (cause?: unknown) => new WorkbookError('corrupt', { part: entry.name }, cause);
  let size = 0;
  let checksum = 0;
  const check = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw corrupt();
    checksum = crc32(piece, checksum);
    take(piece);
  };
  if (entry.method === 0) check(entry.packed);
  else if (entry.method === 8) inflate(entry.packed, check, corrupt);
  else throw corrupt();
  if (size !== entry.size || checksum !== entry.checksum) throw corrupt();
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void, corrupt: (cause: unknown) => Error): void {
  const stream = new Inflate();
  stream.ondata = (piece) => {
    if (piece.length > 0) take(piece);
  };
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookError ? error : corrupt(error);
  }
}

/** The unpacked bytes of a part. @throws {WorkbookError} `corrupt` */
export function unpackWhole(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  unpack(entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}
