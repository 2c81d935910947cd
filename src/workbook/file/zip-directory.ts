import { WorkbookError } from '../port';
import { LIMITS } from './limits';

/** A part as the directory at the end of a zip file describes it (目录项). */
export interface ZipEntry {
  /** With "/" between folders, without a leading one. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  /** Date and time as the file keeps them. */
  readonly time: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** The packed bytes, a view into the file. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8_NAME = 0x800;
const ENCRYPTED = 1;

function corrupt(reason: string): WorkbookError {
  return new WorkbookError('corrupt', { part: reason });
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw corrupt('zip');
}

/** Sizes above 4 GB stand in an extra field; some writers use it for small ones, too. */
function wideSizes(view: DataView, at: number, length: number, narrow: readonly number[]): readonly number[] {
  if (!narrow.includes(0xffffffff)) return narrow;
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return narrow.map((value) => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return narrow;
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, size: number, name: string): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw corrupt(name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw corrupt(name);
  return bytes.subarray(start, start + size);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw corrupt('zip');
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder(flags & UTF8_NAME ? 'utf-8' : 'latin1').decode(nameBytes).replaceAll('\\', '/');
  if (flags & ENCRYPTED) throw new WorkbookError('encrypted', { part: name });
  const [size = 0, packedSize = 0, offset = 0] = wideSizes(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry: ZipEntry = {
    name: name.replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    flags,
    time: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    packed: packedBytes(bytes, view, offset, packedSize, name),
  };
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/**
 * Reads the directory of a zip file without unpacking anything.
 * @throws {WorkbookError} `corrupt`, `encrypted`, or `too-large` when the parts are declared beyond `LIMITS`
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length < 22) throw corrupt('zip');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new WorkbookError('too-large', { part: 'zip' });
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    total += entry.size;
    if (entry.size > LIMITS.part || total > LIMITS.package) throw new WorkbookError('too-large', { part: entry.name });
    entries.push(entry);
  }
  return entries;
}
