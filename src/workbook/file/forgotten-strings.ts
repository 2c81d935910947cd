import { outline, spliced } from './edit-xml';
import type { Parts } from './package';
import { scanXml } from './xml-scanner';

/** The numbers of the shared strings that the cells of a worksheet show. */
export function stringsUsedIn(parts: Parts, part: string, used: Set<number>): void {
  let isShared = false;
  let value: string | undefined;
  scanXml(part, parts.text(part) ?? '<a/>', {
    open: (tag) => {
      if (tag.name === 'c') isShared = tag.attribute('t') === 's';
      else if (tag.name === 'v' && isShared) value = '';
    },
    text: (piece) => {
      if (value !== undefined) value += piece;
    },
    close: (name) => {
      if (name !== 'v' || value === undefined) return;
      used.add(Number(value));
      value = undefined;
    },
  });
}

/** The table of shared strings with some of them empty; the numbers of the others stay what they are. */
export function withoutStrings(part: string, text: string, gone: ReadonlySet<number>): string {
  const { root, prefix } = outline(part, text);
  const items = root.children.filter(({ name }) => name === 'si');
  const empty = `<${prefix}si><${prefix}t/></${prefix}si>`;
  return spliced(
    text,
    items.flatMap(({ start, end }, index) => (gone.has(index) ? [{ start, end, text: empty }] : [])),
  );
}
