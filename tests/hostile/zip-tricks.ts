import { strToU8, zipSync } from 'fflate';
import { makeParts, type PackageParts } from '../workbook/file/make-package';

/** Zips parts that are bytes already, quickly: hostile files are large. */
export function zipped(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const entries = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

/** `piece`, repeated up to about `size` bytes, between `before` and `after`. */
export function repeated(before: string, piece: string, after: string, size: number): Uint8Array {
  const [head, unit, tail] = [strToU8(before), strToU8(piece), strToU8(after)];
  const count = Math.max(1, Math.floor(size / unit.length));
  const bytes = new Uint8Array(head.length + count * unit.length + tail.length);
  bytes.set(head);
  bytes.set(unit, head.length);
  const end = head.length + count * unit.length;
  for (let filled = unit.length; filled < count * unit.length; filled *= 2) {
    bytes.copyWithin(head.length + filled, head.length, Math.min(head.length + filled, end - filled));
  }
  bytes.set(tail, end);
  return bytes;
}

/** A small package in which some parts are bytes. */
export function packageWith(
  replaced: Readonly<Record<string, Uint8Array | string>>,
  parts: PackageParts = {},
): Uint8Array {
  return zipped({ ...makeParts(parts), ...replaced });
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the line of a part stands in the directory of a zip file. */
function directoryLine(bytes: Uint8Array, name: string): number {
  const wanted = strToU8(name);
  const data = view(bytes);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (data.getUint32(at, true) !== 0x02014b50 || data.getUint16(at + 28, true) !== wanted.length) continue;
    if (wanted.every((byte, index) => bytes[at + 46 + index] === byte)) return at;
  }
  throw new Error(`no part ${name}`);
}

/** The same file with a directory that gives a part another unpacked size. */
export function withDeclaredSize(file: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = file.slice();
  view(bytes).setUint32(directoryLine(bytes, name) + 24, size, true);
  return bytes;
}

/** The same file with another number of entries in its directory. */
export function withDeclaredCount(file: Uint8Array, count: number): Uint8Array {
  const bytes = file.slice();
  view(bytes).setUint16(bytes.length - 22 + 10, count, true);
  return bytes;
}
