/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'xls' | 'excel-95' | 'encrypted' | 'ole' | 'web-page' | 'text' | 'empty' | 'unknown';

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Whether a stream name (UTF-16, ended by a zero) stands in an OLE container; names stand at multiples of 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    if (wanted.every((byte, index) => bytes[entry + index] === byte)) return true;
  }
  return false;
}

function textKind(bytes: Uint8Array): FileKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/<(html|table|!doctype html)\b/i.test(start)) return 'web-page';
  // A zero byte is in every binary format, and in no text of a single-byte or Chinese encoding.
  return start.includes('\0') ? 'unknown' : 'text';
}

/** Says what the bytes are. @example fileKind(new TextEncoder().encode('<html><table>')) // → 'web-page' */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (!startsWith(bytes, OLE_MARK)) return textKind(bytes);
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(bytes, 'Workbook')) return 'xls';
  return hasStream(bytes, 'Book') ? 'excel-95' : 'ole';
}
