import { name as program, version } from '../../package.json';
import type { FileJson } from './json';

/**
 * The JSON document of a run, given out piece by piece: a county's findings would not fit into memory.
 * The whole reads as `JSON.stringify(document, null, 2)` would write it.
 */
export class JsonDocument {
  readonly #write: (text: string) => void;
  /** A file whose line end, with a comma or without, is not known before the next. */
  #last: string | null = null;
  #isOpen = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(file: FileJson): void {
    if (!this.#isOpen) this.#write(`${opening()}[`);
    this.#isOpen = true;
    if (this.#last !== null) this.#write(`${this.#last},`);
    this.#last = JSON.stringify(file, null, 2).replace(/^/gm, '    ');
  }

  /** Ends the document, also when the run was broken off. */
  close(): void {
    if (!this.#isOpen) this.#write(`${opening()}[]\n}`);
    else this.#write(`${this.#last ?? ''}\n  ]\n}`);
  }
}

function opening(): string {
  const head = JSON.stringify({ version: 1, program: { name: program, version } }, null, 2);
  return `${head.slice(0, -2)},\n  "files": `;
}
