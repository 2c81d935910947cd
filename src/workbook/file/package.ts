import { WorkbookError } from '../port';
import { LIMITS } from './limits';
import { unpack, unpackWhole } from './unpack';
import { scanXml, type XmlHandler, XmlScanner } from './xml-scanner';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** Parts by name without a leading "/": those of a file, or those of a file that is being changed. */
export interface Parts {
  /** The text of a part, or undefined where there is none. @throws {WorkbookError} `corrupt` */
  text(name: string): string | undefined;
}

/** The parts of a workbook file (OPC 包). */
export interface Package extends Parts {
  readonly entries: readonly ZipEntry[];
  /** The entry of a part; upper and lower case are the same, as the format says. */
  find(name: string): ZipEntry | undefined;
}

/** How often the parts of a package may be read as a whole while a workbook is read or written. */
const OFTEN_READ = 2;

/** Opens a package; nothing is unpacked. @throws {WorkbookError} */
export function openPackage(bytes: Uint8Array): Package {
  const entries = readZipDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let read = 0;
  const find = (name: string) => byName.get(name.replace(/^\//, '').toLowerCase());
  return {
    entries,
    find,
    text: (name) => {
      const entry = find(name);
      if (entry === undefined) return undefined;
      // References from many places to one large part must not multiply the work.
      read += entry.size;
      if (read > OFTEN_READ * LIMITS.package) throw new WorkbookError('too-large', { part: entry.name });
      return partText(entry);
    },
  };
}

function decoding(entry: ZipEntry, decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    throw new WorkbookError('corrupt', { part: entry.name }, error);
  }
}

/** The text of a part. @throws {WorkbookError} `corrupt` */
function partText(entry: ZipEntry): string {
  const bytes = unpackWhole(entry);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return decoding(entry, () => new TextDecoder(encoding, { fatal: true }).decode(bytes));
}

/** Scans a part that may be large, piece by piece. @throws {WorkbookError} `corrupt` */
export function scanPart(entry: ZipEntry, handler: XmlHandler): void {
  const scanner = new XmlScanner(entry.name, handler);
  let decoder: TextDecoder | undefined;
  unpack(entry, (piece) => {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true });
    const current = decoder;
    scanner.push(decoding(entry, () => current.decode(piece, { stream: true })));
  });
  scanner.end();
}

/** A reference from a part to another (关系). */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address, which the two editions of the format share: "worksheet", "styles". */
  readonly type: string;
  /** The part's name without a leading "/", or an address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** @example relationshipPart('xl/workbook.xml') // → 'xl/_rels/workbook.xml.rels' */
export function relationshipPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The part that a relationship of `part` means: "../tables/table1.xml" of a sheet is "xl/tables/table1.xml". */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** What a part refers to; nothing where it has no relationships. `part` is "" for the package itself. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipPart(part);
  const text = parts.text(name);
  if (text === undefined) return [];
  const found: Relationship[] = [];
  scanXml(name, text, {
    open: (tag) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((attribute) => tag.attribute(attribute));
      if (tag.name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
      const external = tag.attribute('TargetMode') === 'External';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  });
  return found;
}
