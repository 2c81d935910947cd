import { type Element, escapeXml, outline, type Splice, spliced } from '../../workbook/file/edit-xml';
import { decodeXml } from '../../workbook/file/xml-tag';
import { withAttribute } from './attribute';
import type { SheetPath } from './sheet-path';

/** What became of a sheet that the workbook part lists. */
export interface ListedSheet {
  readonly path: SheetPath;
  /** Undefined where it was deleted. */
  readonly now: { readonly name: string; readonly state: 'visible' | 'hidden' | 'veryHidden' } | undefined;
}

function attributeOf(text: string, { start, innerStart }: Element, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(text.slice(start, innerStart))?.[1];
  return value === undefined ? undefined : decodeXml(value);
}

/**
 * The workbook part with its sheets as they are now, in the order `order` (numbers of the listed sheets; behind them come
 * `added`, written out, at their places). Names read as they do now; those of sheets that are gone are gone.
 * @throws {WorkbookError} `corrupt`
 */
export function movedWorkbook(
  part: string,
  text: string,
  sheets: readonly ListedSheet[],
  order: readonly (number | string)[],
  general: SheetPath,
): string {
  const { root } = outline(part, text, ['sheets', 'definedNames', 'bookViews']);
  const listOf = (list: string) => root.children.find(({ name }) => name === list);
  const splices: Splice[] = [];
  const list = listOf('sheets');
  if (list === undefined) return text;
  const written = order.map((entry) => {
    if (typeof entry === 'string') return entry;
    const element = list.children[entry];
    const now = sheets[entry]?.now;
    if (element === undefined || now === undefined) return '';
    const tag = text.slice(element.start, element.end);
    const named = attributeOf(text, element, 'name') === now.name ? tag : withAttribute(tag, 'name', now.name);
    const state = attributeOf(text, element, 'state') ?? 'visible';
    return state === now.state ? named : withAttribute(named, 'state', now.state === 'visible' ? undefined : now.state);
  });
  splices.push({ start: list.innerStart, end: list.innerEnd, text: written.join('') });
  const place = (index: number): number | undefined => {
    const found = order.indexOf(index);
    return found < 0 ? undefined : found;
  };
  for (const name of listOf('definedNames')?.children ?? []) {
    const local = attributeOf(text, name, 'localSheetId');
    const sheet = local === undefined ? undefined : place(Number(local));
    if (local !== undefined && sheet === undefined) {
      splices.push({ start: name.start, end: name.end, text: '' });
      continue;
    }
    const formula = decodeXml(text.slice(name.innerStart, name.innerEnd));
    const path = local === undefined ? general : (sheets[Number(local)]?.path ?? general);
    const now = path.formula(formula);
    if (now !== formula) splices.push({ start: name.innerStart, end: name.innerEnd, text: escapeXml(now) });
    if (local === undefined || Number(local) === sheet) continue;
    const tag = withAttribute(text.slice(name.start, name.innerStart), 'localSheetId', String(sheet));
    splices.push({ start: name.start, end: name.innerStart, text: tag });
  }
  const shown = order.findIndex((each) => typeof each === 'string' || sheets[each]?.now?.state === 'visible');
  for (const view of listOf('bookViews')?.children ?? []) {
    let tag = text.slice(view.start, view.innerStart);
    for (const name of ['activeTab', 'firstSheet']) {
      const was = Number(attributeOf(text, view, name) ?? 0);
      const stays = sheets[was]?.now?.state === 'visible' ? place(was) : undefined;
      const now = stays ?? Math.max(0, shown);
      if (now !== was) tag = withAttribute(tag, name, String(now));
    }
    splices.push({ start: view.start, end: view.innerStart, text: tag });
  }
  const done = spliced(text, splices);
  return done.replace(/<(\w+:)?definedNames>\s*<\/(\w+:)?definedNames>/, '');
}
