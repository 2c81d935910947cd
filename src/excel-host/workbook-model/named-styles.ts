import { HostError, itemNotFound } from '../host-error';
import type { Json } from '../json';
import builtIn from './built-in-styles.json';
import { type Style, styleDefault, styleValue, withProperties } from './style';
import { restyleAll } from './styles-of-area';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

/** The parts of a look that a style may leave alone, by the names of Excel's switches for them. */
export const PARTS = ['Alignment', 'Border', 'Font', 'Number', 'Patterns', 'Protection'] as const;
export type StylePart = (typeof PARTS)[number];

/** A look with a name (单元格样式). */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly includes: ReadonlySet<StylePart>;
  readonly look: Style;
}

/** The part of a look that a property belongs to. @example partOf('Font.Bold') // → 'Font' */
export function partOf(property: string): StylePart {
  if (property === 'NumberFormat') return 'Number';
  const [head = ''] = property.split('.');
  if (head === 'Fill') return 'Patterns';
  return head === 'Font' || head === 'Border' || head === 'Protection' ? head : 'Alignment';
}

const BUILT_IN: ReadonlyMap<string, NamedStyle> = new Map(
  Object.entries(builtIn.styles).map(([name, look]): [string, NamedStyle] => {
    const properties: Style = new Map(Object.entries(look) as [string, Json][]);
    const parts = new Set([...properties.keys()].map(partOf));
    const includes = name === 'Normal' ? new Set(PARTS) : parts;
    return [name.toLowerCase(), { name, builtIn: true, includes, look: properties }];
  }),
);

/** The styles of the workbook: those of Excel, as far as they were not changed or deleted, and its own. */
export function namedStyles(model: WorkbookModel): readonly NamedStyle[] {
  const { cellStyles } = model.state;
  const own = [...cellStyles].flatMap(([key, style]) => (style === null || BUILT_IN.has(key) ? [] : [style]));
  const excels = [...BUILT_IN].flatMap(([key, style]) => {
    const kept = cellStyles.get(key);
    return kept === null ? [] : [kept ?? style];
  });
  return [...excels, ...own];
}

export function styleNamed(model: WorkbookModel, name: string): NamedStyle | undefined {
  const wanted = name.toLowerCase();
  return namedStyles(model).find((style) => style.name.toLowerCase() === wanted);
}

/** @throws {HostError} `ItemNotFound` */
export function presentStyle(model: WorkbookModel, name: string): NamedStyle {
  const found = styleNamed(model, name);
  if (found === undefined) throw itemNotFound(`style "${name}"`);
  return found;
}

function keep(model: WorkbookModel, name: string, style: NamedStyle | null): void {
  noteState(model);
  model.state.cellStyles = new Map(model.state.cellStyles).set(name.toLowerCase(), style);
}

/** Adds a style that looks as Normal does. @throws {HostError} `ItemAlreadyExists` */
export function addStyle(model: WorkbookModel, name: string): void {
  if (styleNamed(model, name) !== undefined) {
    throw new HostError('ItemAlreadyExists', `There is already a style "${name}".`);
  }
  keep(model, name, { name, builtIn: false, includes: new Set(PARTS), look: new Map() });
}

/** The look of a cell after a style was put on it: what the style includes is replaced, the rest stays. */
export function styled(look: Style, { name, includes, look: own }: NamedStyle): Style {
  const kept = [...look].filter(([property]) => property !== 'Style' && !includes.has(partOf(property)));
  return withProperties(new Map(kept), new Map([...own, ['Style', name] as const]));
}

/** Changes a style and, with it, the cells that have it and were not formatted otherwise by hand. */
export function changeStyle(model: WorkbookModel, name: string, changes: ReadonlyMap<string, Json>): void {
  const before = presentStyle(model, name);
  const after = { ...before, look: withProperties(before.look, changes) };
  keep(model, name, after);
  restyleAll(model, (look) => {
    if (styleValue(look, 'Style') !== before.name) return look;
    const untouched = [...changes].filter(
      ([property]) =>
        before.includes.has(partOf(property)) && styleValue(look, property) === styleValue(before.look, property),
    );
    return withProperties(look, new Map(untouched));
  });
}

/** Says whether a style has a part of the look. */
export function includeInStyle(model: WorkbookModel, name: string, part: StylePart, included: boolean): void {
  const style = presentStyle(model, name);
  const includes = new Set(style.includes);
  if (included) includes.add(part);
  else includes.delete(part);
  keep(model, name, { ...style, includes });
}

/** Deletes a style; its cells look as Normal again. @throws {HostError} `InvalidOperation` for Normal itself */
export function deleteStyle(model: WorkbookModel, name: string): void {
  const style = presentStyle(model, name);
  if (style.name === 'Normal') throw new HostError('InvalidOperation', 'The style Normal can not be deleted.');
  keep(model, name, null);
  restyleAll(model, (look) => (styleValue(look, 'Style') === style.name ? new Map() : look));
}

/** A property of a style, or undefined for one that no look has. */
export function styleProperty(model: WorkbookModel, name: string, property: string): Json | undefined {
  return styleDefault(property) === undefined ? undefined : styleValue(presentStyle(model, name).look, property);
}
