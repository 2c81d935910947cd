import type { Json } from '../json';
import defaults from './style-defaults.json';

/**
 * How a cell looks (单元格格式): one entry per property, by the names that Excel gives them, such as `NumberFormat`,
 * `Font.Bold`, `Fill.Color`, `Border.EdgeTop.Style`. What is not there has the default of a new workbook.
 */
export type Style = ReadonlyMap<string, Json>;

/** Every look that occurs in a workbook, once; cells hold its number. Number 0 is the default look. */
export interface StylePool {
  get(id: number): Style;
  idOf(style: Style): number;
}

const DEFAULTS: ReadonlyMap<string, Json> = new Map(Object.entries(defaults));

/** What a border says where none is drawn. */
const NO_BORDER: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['Style', 'None'],
  ['Weight', 'Thin'],
  ['Color', '#000000'],
  ['TintAndShade', 0],
]);

/** The default of a property, or undefined for a property that no cell has. @example styleDefault('Font.Size') // → 11 */
export function styleDefault(property: string): Json | undefined {
  const border = /^Border\.\w+\.(\w+)$/.exec(property)?.[1];
  return border === undefined ? DEFAULTS.get(property) : NO_BORDER.get(border);
}

/** A property of a look. @example styleValue(new Map([['Font.Bold', true]]), 'Font.Bold') // → true */
export function styleValue(style: Style, property: string): Json {
  return style.get(property) ?? styleDefault(property) ?? null;
}

/** The look with some properties changed; null takes a property away. */
export function withProperties(style: Style, changes: ReadonlyMap<string, Json>): Style {
  const changed = new Map(style);
  for (const [property, value] of changes) {
    if (value === null || value === styleDefault(property)) changed.delete(property);
    else changed.set(property, value);
  }
  return changed;
}

export function createStylePool(): StylePool {
  const styles: Style[] = [new Map()];
  const ids = new Map<string, number>([['[]', 0]]);
  return {
    get: (id) => styles[id] ?? new Map(),
    idOf(style) {
      const key = JSON.stringify([...style].sort(([one], [other]) => (one < other ? -1 : 1)));
      const known = ids.get(key);
      if (known !== undefined) return known;
      styles.push(style);
      ids.set(key, styles.length - 1);
      return styles.length - 1;
    },
  };
}
