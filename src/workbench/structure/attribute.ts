import { areaName } from '../../core/grid/address';
import { escapeXml } from '../../workbook/file/edit-xml';
import { areaOfReference } from '../../workbook/file/reference';
import type { SheetPath } from './sheet-path';

/**
 * A start tag with another value for an attribute; undefined takes the attribute away.
 * @example withAttribute('<c r="A1" s="2"/>', 'r', 'B1') // → '<c r="B1" s="2"/>'
 * @example withAttribute('<row>', 'r', '3') // → '<row r="3">'
 */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const found = new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`).exec(tag);
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  if (found !== null) return tag.slice(0, found.index) + written + tag.slice(found.index + found[0].length);
  if (written === '') return tag;
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + written + tag.slice(end);
}

/** The areas of a list such as "A1:B2 D4"; what is no reference is left out. */
export function areasOf(list: string): readonly ReturnType<typeof areaOfReference>[] {
  return list.split(/\s+/).filter(Boolean).map(areaOfReference);
}

/** A list of areas as it reads now; undefined where none of them is left. What is not understood stays. */
export function movedList(list: string, path: SheetPath): string | undefined {
  const moved = list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((reference) => {
      const area = areaOfReference(reference);
      if (area === undefined) return [reference];
      const now = path.area(area);
      return now === undefined ? [] : [areaName(now)];
    });
  return moved.length === 0 ? undefined : moved.join(' ');
}
