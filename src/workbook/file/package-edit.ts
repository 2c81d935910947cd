import type { Package, Parts } from './package';
import { newEntry, writeZip } from './write-zip';
import type { ZipEntry } from './zip-directory';

/**
 * Changes to a package. Parts that are not changed keep their packed bytes, their place and their time, so that nothing
 * of the clerk's workbook is written anew that did not have to be.
 */
export class PackageEdit implements Parts {
  readonly base: Package;
  readonly #texts = new Map<string, string>();
  readonly #removed = new Set<string>();

  constructor(base: Package) {
    this.base = base;
  }

  has(name: string): boolean {
    if (this.#removed.has(name.toLowerCase())) return false;
    return this.#texts.has(this.#key(name)) || this.base.find(name) !== undefined;
  }

  get isChanged(): boolean {
    return this.#texts.size > 0 || this.#removed.size > 0;
  }

  /** The present text of a part, or undefined. @throws {WorkbookError} `corrupt` */
  text(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    return this.#texts.get(this.#key(name)) ?? this.base.text(name);
  }

  set(name: string, text: string): void {
    this.#removed.delete(name.toLowerCase());
    this.#texts.set(this.#key(name), text);
  }

  remove(name: string): void {
    this.#removed.add(name.toLowerCase());
    this.#texts.delete(this.#key(name));
  }

  /** A name such as "xl/worksheets/sheet7.xml" that no part has yet. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.base.find(`${before}${number}${after}`) !== undefined || this.has(`${before}${number}${after}`))
      number++;
    return `${before}${number}${after}`;
  }

  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const kept: ZipEntry[] = [];
    const pending = new Map(this.#texts);
    for (const entry of this.base.entries) {
      if (this.#removed.has(entry.name.toLowerCase())) continue;
      const text = pending.get(entry.name);
      pending.delete(entry.name);
      kept.push(text === undefined ? entry : { ...newEntry(entry.name, encoder.encode(text)), time: entry.time });
    }
    return writeZip([...kept, ...[...pending].map(([name, text]) => newEntry(name, encoder.encode(text)))]);
  }

  /** The name as the package spells it. */
  #key(name: string): string {
    return this.base.find(name)?.name ?? name;
  }
}
