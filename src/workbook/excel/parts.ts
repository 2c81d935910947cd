import { STATE_NAMESPACE, stateXml } from '../state-part';

/** The namespace of the note that stands in the workbook while a longer write is under way. */
export const UNFINISHED_NAMESPACE = 'urn:expenditure-check-report:unfinished:1';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The text in a custom XML part of ours.
 * @example textOfPart('<?xml version="1.0"?><state xmlns="x">{"a":"&lt;"}</state>') // → '{"a":"<"}'
 */
export function textOfPart(xml: string): string {
  const root = xml.replace(/^\s*<\?[^>]*\?>\s*/, '');
  const inner = root.slice(root.indexOf('>') + 1, Math.max(0, root.lastIndexOf('</')));
  return inner.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES.get(name ?? '') ?? whole;
    },
  );
}

/** The part that keeps the note. @example textOfPart(unfinishedXml('{}')) // → '{}' */
export function unfinishedXml(json: string): string {
  return stateXml(json)
    .replaceAll('<state ', '<unfinished ')
    .replace(/<\/state>$/, '</unfinished>')
    .replace(STATE_NAMESPACE, UNFINISHED_NAMESPACE);
}
