import { EXCEL_LIMITS } from './limits';
import { type Package, scanPart } from './package';
import { ownCopy, unescapeText } from './text-value';

/** The length of `_x000D_`, which stands for one character. */
const ESCAPED_LENGTH = 7;

/** Collects the text of a rich or plain string item, without the phonetic guide (拼音) that may stand beside it. */
export class StringItem {
  #text = '';
  #inText = false;
  #inGuide = false;

  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#inGuide = true;
  }

  add(text: string): void {
    // No cell shows more; what is escaped is longer in the file.
    if (this.#text.length > EXCEL_LIMITS.characters * ESCAPED_LENGTH) return;
    if (this.#inText && !this.#inGuide) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inGuide = false;
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = ownCopy(unescapeText(this.#text).slice(0, EXCEL_LIMITS.characters));
    this.#text = '';
    return text;
  }
}

/** The shared strings of a workbook (共享字符串). @throws {WorkbookError} `corrupt` */
export function readSharedStrings(file: Package, part: string | undefined): readonly string[] {
  const entry = part === undefined ? undefined : file.find(part);
  if (entry === undefined) return [];
  const strings: string[] = [];
  const item = new StringItem();
  scanPart(entry, {
    open: (tag) => item.open(tag.name),
    text: (text) => item.add(text),
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
