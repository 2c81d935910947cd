import { fileKind } from './sniff';
import { readZipDirectory } from './zip-directory';

/** What an .xls file becomes when it is read, in bytes for each of its own: more than its cells alone. */
const OLD_FORMAT_GROWTH = 4;

/**
 * How large a workbook file is once it is unpacked, in bytes, as its directory says; nothing is unpacked. Zero for a
 * file that will not be read at all.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const kind = fileKind(bytes);
  if (kind === 'xls') return bytes.length * OLD_FORMAT_GROWTH;
  if (kind !== 'zip') return 0;
  try {
    return readZipDirectory(bytes).reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}
