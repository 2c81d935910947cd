const LEADING = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)*/;
const ROOT = /^<([\w.-]+:)?[\w.-]+((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/;

/** The namespace of the root element, "" for none; undefined where the text is no XML. @example namespaceOf('<a xmlns="urn:x"/>') // → 'urn:x' */
export function namespaceOf(xml: string): string | undefined {
  const root = ROOT.exec(xml.replace(LEADING, ''));
  if (root === null || !xml.trimEnd().endsWith('>')) return undefined;
  const [, prefix = '', attributes = ''] = root;
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const found = new RegExp(`(?:^|\\s)${name.replaceAll('.', '\\.')}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? '';
}
