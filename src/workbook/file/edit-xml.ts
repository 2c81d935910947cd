import { scanXml } from './xml-scanner';

/** A piece of XML text that is to stand in place of what is between `start` and `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the splices carried out; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.start - other.start || one.end - other.end)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Text and attribute values as XML writes them; characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => ('\t\n\r'.includes(character) ? character : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;');
}

/** An element and where it stands in the text. */
export interface Element {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where its start tag ends and its end tag begins; both are `end` for an empty element. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly children: readonly Element[];
}

interface Growing extends Element {
  end: number;
  innerEnd: number;
  readonly children: Growing[];
}

/** A text with its root element, and the prefix (with its colon) that the root's namespace has. */
export interface Outline {
  readonly text: string;
  readonly root: Element;
  readonly prefix: string;
}

/**
 * The elements of a part: those below the root, and `depth` more levels in those of them that are called `within`. The
 * many rows and cells of a large sheet are so passed over.
 * @throws {WorkbookError} `corrupt`
 */
export function outline(part: string, text: string, within: readonly string[] = [], depth = 1): Outline {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let prefix = '';
  let level = 0;
  const kept: boolean[] = [];
  scanXml(part, text, {
    open: ({ name, qualifiedName, start, end }) => {
      const isKept = level < 2 || (level < 2 + depth && within.includes(open[1]?.name ?? ''));
      kept.push(isKept);
      level++;
      if (!isKept) return;
      const element: Growing = { name, start, end, innerStart: end, innerEnd: end, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
      if (root !== undefined) return;
      root = element;
      prefix = qualifiedName.slice(0, qualifiedName.length - name.length);
    },
    close: (_, start, end) => {
      level--;
      if (kept.pop() !== true) return;
      const element = open.pop();
      if (element === undefined) return;
      element.innerEnd = start === element.start ? end : start;
      element.end = end;
    },
  });
  if (root === undefined) throw new Error('the scanner has accepted a text without a root');
  return { text, root, prefix };
}

/** Markup of ours, written without prefixes, in the namespace that has `prefix` in the text. */
export function prefixed(markup: string, prefix: string): string {
  return prefix === '' ? markup : markup.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/**
 * Where a child `name` of an element has to stand, when the format's schema lists its children in `order`: behind the
 * last one that comes before it or has the same name.
 */
export function placeFor(parent: Element, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = parent.children.filter((child) => {
    const other = order.indexOf(child.name);
    return other >= 0 && other <= rank;
  });
  return before.at(-1)?.end ?? parent.innerStart;
}

/** Makes room in an element that was written as empty: `<a/>` becomes `<a>` + inner + `</a>`. */
export function innerSplice(text: string, element: Element, at: number, inner: string): Splice {
  if (element.innerStart < element.end) return { start: at, end: at, text: inner };
  const open = text.slice(element.start, element.end - 2).trimEnd();
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? '';
  return { start: element.start, end: element.end, text: `${open}>${inner}</${name}>` };
}
