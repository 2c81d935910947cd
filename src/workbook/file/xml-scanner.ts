import { WorkbookError } from '../port';
import { decodeXml, XmlTag } from './xml-tag';

/** Called for what stands in an XML text, in order. The tag object is used again for the next tag. */
export interface XmlHandler {
  /** Also called for an empty element, followed by `close`. */
  open?(tag: XmlTag): void;
  /** `start` and `end` are those of the end tag. */
  close?(name: string, start: number, end: number): void;
  /** Decoded text; one text may come in several pieces. */
  text?(text: string): void;
}

// No part of a workbook nests deeper than some twenty elements.
const DEEPEST = 256;
// Nothing in a workbook needs a longer tag, comment or CDATA section; longer ones would make scanning quadratic.
const LONGEST_MARKUP = 2_000_000;
const [GREATER, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, COLON] = [62, 34, 39, 47, 58];

/**
 * A small XML tokenizer that takes its text in pieces. It knows prefixes, CDATA, comments and character references, and
 * no document types: the package format forbids them, and so no entity is ever expanded.
 */
export class XmlScanner {
  readonly #part: string;
  readonly #handler: XmlHandler;
  readonly #tag = new XmlTag();
  /** The names of the elements that are open, as written and without prefix. */
  readonly #open: string[] = [];
  readonly #openNames: string[] = [];
  #pendingText = '';
  #tail = '';
  #offset = 0;
  #rootClosed = false;

  /** `part` names the text in errors. */
  constructor(part: string, handler: XmlHandler) {
    this.#part = part;
    this.#handler = handler;
  }

  /** @throws {WorkbookError} `corrupt` */
  push(piece: string): void {
    const text = this.#tail + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) {
        this.#pendingText += at === 0 ? text : text.slice(at);
        this.#tail = '';
        break;
      }
      if (start > at) this.#pendingText += text.slice(at, start);
      const end = this.#markup(text, start);
      if (end < 0) {
        if (text.length - start > LONGEST_MARKUP) throw this.#corrupt();
        this.#tail = text.slice(start);
        break;
      }
      at = end;
    }
    this.#offset += text.length - this.#tail.length;
  }

  /** Says that the text is complete. @throws {WorkbookError} `corrupt` when the root element was not closed */
  end(): void {
    if (this.#tail !== '' || !this.#rootClosed || this.#pendingText.trim() !== '') throw this.#corrupt();
  }

  /** Handles the markup at `start`; returns where it ends, or -1 when more text is needed. */
  #markup(text: string, start: number): number {
    const kind = text.charAt(start + 1);
    if (kind === '') return -1;
    if (kind === '!') return this.#declaration(text, start);
    if (kind === '?') return after(text, '?>', start);
    const end = tagEnd(text, start);
    if (end < 0) return -1;
    this.#flushText();
    if (kind === '/') this.#closeTag(text, start, end);
    else this.#openTag(text, start, end);
    return end;
  }

  #declaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = after(text, ']]>', start);
      if (end >= 0) {
        this.#flushText();
        this.#handler.text?.(text.slice(start + 9, end - 3));
      }
      return end;
    }
    if (text.length - start < 9) return -1;
    throw this.#corrupt();
  }

  #openTag(text: string, start: number, end: number): void {
    if (this.#rootClosed) throw this.#corrupt();
    const tag = this.#tag;
    tag.selfClosing = text.charCodeAt(end - 2) === SLASH;
    const last = tag.selfClosing ? end - 2 : end - 1;
    let [nameStart, nameEnd] = [start + 1, start + 1];
    for (; nameEnd < last; nameEnd++) {
      const code = text.charCodeAt(nameEnd);
      if (code <= 32) break;
      if (code === COLON) nameStart = nameEnd + 1;
    }
    const qualifiedName = text.slice(start + 1, nameEnd);
    const name = nameStart === start + 1 ? qualifiedName : text.slice(nameStart, nameEnd);
    tag.begin(qualifiedName, name, text.slice(nameEnd, last));
    tag.start = this.#offset + start;
    tag.end = this.#offset + end;
    if (!tag.selfClosing) {
      if (this.#open.length === DEEPEST) throw this.#corrupt();
      this.#open.push(qualifiedName);
      this.#openNames.push(name);
    }
    this.#handler.open?.(tag);
    if (!tag.selfClosing) return;
    this.#handler.close?.(name, this.#offset + start, this.#offset + end);
    this.#rootClosed = this.#open.length === 0;
  }

  #closeTag(text: string, start: number, end: number): void {
    const name = text.slice(start + 2, end - 1).trimEnd();
    const opened = this.#openNames.pop();
    if (this.#open.pop() !== name || opened === undefined) throw this.#corrupt();
    this.#handler.close?.(opened, this.#offset + start, this.#offset + end);
    this.#rootClosed = this.#open.length === 0;
  }

  #flushText(): void {
    if (this.#pendingText === '') return;
    if (this.#open.length === 0) {
      // Outside of the root element there may be nothing but blanks.
      if (this.#pendingText.trim() !== '') throw this.#corrupt();
      this.#pendingText = '';
      return;
    }
    // Line ends are one character to a reader of XML; a carriage return that is meant is written as a reference.
    const text = this.#pendingText.includes('\r') ? this.#pendingText.replace(/\r\n?/g, '\n') : this.#pendingText;
    this.#handler.text?.(decodeXml(text));
    this.#pendingText = '';
  }

  #corrupt(): WorkbookError {
    return new WorkbookError('corrupt', { part: this.#part });
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Where the tag at `start` ends; a ">" inside a quoted value does not end it. */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return -1;
}

/** Scans a text that is whole. @throws {WorkbookError} `corrupt` */
export function scanXml(part: string, text: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(part, handler);
  scanner.push(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  scanner.end();
}
