const [EQUALS, COLON] = [61, 58];

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function characterOf(reference: string): string | undefined {
  const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(reference);
  if (digits === null) return REFERENCES.get(reference);
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text without its character references; unknown ones stay as they are. @example decodeXml('a &lt; &#98;') // → 'a < b' */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([#\w]{1,9});/g, (whole, reference: string) => characterOf(reference) ?? whole);
}

/** The value of an attribute in the text of a start tag, as written. @example attributeIn('<a b="1">', 'b') // → '1' */
export function attributeIn(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** A start tag; its attributes are parsed when one is first asked for. The object is used again for the next tag. */
export class XmlTag {
  /** The name without a namespace prefix. */
  name = '';
  /** The name as written. */
  qualifiedName = '';
  /** Where the tag begins and ends in the text that was scanned, in UTF-16 units. */
  start = 0;
  end = 0;
  selfClosing = false;
  #attributeText = '';
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  #count = 0;
  #isParsed = false;

  /** Begins a new tag; `attributeText` is what stands between its name and its end. */
  begin(qualifiedName: string, name: string, attributeText: string): void {
    this.qualifiedName = qualifiedName;
    this.name = name;
    this.#attributeText = attributeText;
    this.#isParsed = false;
  }

  /** The decoded value of an attribute, by its name without prefix. */
  attribute(name: string): string | undefined {
    if (!this.#isParsed) this.#parse();
    for (let index = 0; index < this.#count; index++) {
      if (this.#names[index] === name) return decodeXml(this.#values[index] ?? '');
    }
    return undefined;
  }

  #parse(): void {
    const text = this.#attributeText;
    this.#isParsed = true;
    this.#count = 0;
    let at = 0;
    for (;;) {
      while (text.charCodeAt(at) <= 32) at++;
      let name = at;
      let end = at;
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (code === EQUALS || code <= 32) break;
        if (code === COLON) name = end + 1;
      }
      let open = text.indexOf('=', end) + 1;
      if (open === 0) return;
      while (text.charCodeAt(open) <= 32) open++;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0) return;
      this.#names[this.#count] = text.slice(name, end);
      this.#values[this.#count] = text.slice(open + 1, close);
      this.#count++;
      at = close + 1;
    }
  }
}
