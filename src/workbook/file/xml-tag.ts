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

/** A start tag; its attributes are parsed when they are first asked for. */
export class XmlTag {
  /** The name without a namespace prefix. */
  name = '';
  /** The name as written. */
  qualifiedName = '';
  /** Where the tag begins and ends in the text that was scanned, in UTF-16 units. */
  start = 0;
  end = 0;
  selfClosing = false;
  /** What stands between name and the end of the tag. */
  attributeText = '';

  /** The decoded value of an attribute, by its name without prefix. */
  attribute(name: string): string | undefined {
    const text = this.attributeText;
    for (let at = 0; at < text.length; ) {
      const equals = text.indexOf('=', at);
      if (equals < 0) return undefined;
      let open = equals + 1;
      while (text.charCodeAt(open) <= 32) open++;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0) return undefined;
      if (this.#isNamed(name, at, equals)) return decodeXml(text.slice(open + 1, close));
      at = close + 1;
    }
    return undefined;
  }

  #isNamed(name: string, from: number, to: number): boolean {
    const text = this.attributeText;
    let end = to;
    while (text.charCodeAt(end - 1) <= 32) end--;
    const begin = end - name.length;
    if (begin < from || !text.startsWith(name, begin)) return false;
    const before = text.charCodeAt(begin - 1);
    return begin === 0 || before <= 32 || before === 58;
  }
}
