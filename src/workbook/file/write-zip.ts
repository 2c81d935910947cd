import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** 1 January 2025, 0:00, as zip files keep it: new parts have the same time on every run. */
const NEW_PART_TIME = (45 * 512 + 1 * 32 + 1) * 65_536;
const HAS_DESCRIPTOR = 8;
const UTF8_NAME = 0x800;

/** A part that is not yet in a file. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: 6 });
  return {
    name,
    method: 8,
    flags: UTF8_NAME,
    time: NEW_PART_TIME,
    checksum: crc32(content),
    packedSize: packed.length,
    size: content.length,
    packed,
  };
}

const NAME_ENCODER = new TextEncoder();

/** The fields that the header before a part and its line in the directory share. */
function sharedFields(entry: ZipEntry, nameLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  view.setUint16(2, (entry.flags & ~HAS_DESCRIPTOR) | UTF8_NAME, true);
  view.setUint16(4, entry.method, true);
  view.setUint32(6, entry.time, true);
  view.setUint32(10, entry.checksum, true);
  view.setUint32(14, entry.packedSize, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, nameLength, true);
  return new Uint8Array(view.buffer);
}

function signature(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255);
}

function directoryLine(entry: ZipEntry, name: Uint8Array, offset: number): readonly Uint8Array[] {
  const rest = new DataView(new ArrayBuffer(14));
  rest.setUint32(10, offset, true);
  return [
    signature(0x02014b50),
    Uint8Array.of(20, 0),
    sharedFields(entry, name.length),
    new Uint8Array(rest.buffer),
    name,
  ];
}

function endOfDirectory(count: number, size: number, offset: number): readonly Uint8Array[] {
  const view = new DataView(new ArrayBuffer(18));
  view.setUint16(4, count, true);
  view.setUint16(6, count, true);
  view.setUint32(8, size, true);
  view.setUint32(12, offset, true);
  return [signature(0x06054b50), new Uint8Array(view.buffer)];
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const lengthOf = (pieces: readonly Uint8Array[]) => pieces.reduce((length, piece) => length + piece.length, 0);

/** The bytes of a zip file with these entries. Their packed bytes are taken as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = NAME_ENCODER.encode(entry.name);
    const part = [signature(0x04034b50), sharedFields(entry, name.length), name, entry.packed];
    parts.push(...part);
    directory.push(...directoryLine(entry, name, offset));
    offset += lengthOf(part);
  }
  return joined([...parts, ...directory, ...endOfDirectory(entries.length, lengthOf(directory), offset)]);
}
