import { cellName } from '../../core/grid/address';
import { innerSplice, outline, placeFor, prefixed, spliced } from '../../workbook/file/edit-xml';
import { SHEET_ORDER } from '../../workbook/file/sheet-order';
import { attributeIn } from '../../workbook/file/xml-tag';
import { withAttribute } from './attribute';
import { withRows } from './rows';

/** Lines whose look is another one: their size in points, where that changed, and whether they are hidden. */
export type ChangedLines = ReadonlyMap<number, { readonly size?: number; readonly hidden?: boolean }>;

/** How rows and columns of a sheet are to be shown, as far as it differs from the file. */
export interface LayoutDifference {
  readonly columns: ChangedLines;
  readonly rows: ChangedLines;
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

function changedColumns(known: readonly Columns[], changed: ChangedLines, character: number): readonly Columns[] {
  let columns = known;
  for (const [column, { size, hidden }] of changed) {
    const covering = columns.find(({ first, last }) => column >= first && column <= last);
    let tag = covering?.tag ?? '<col min="1" max="1" width="9"/>';
    if (size !== undefined) {
      tag = withAttribute(withAttribute(tag, 'width', rounded(size / character)), 'customWidth', '1');
    }
    if (hidden !== undefined) tag = withAttribute(tag, 'hidden', hidden ? '1' : undefined);
    const rest = columns.flatMap((each) => {
      if (each !== covering) return [each];
      const before = { ...each, last: column - 1 };
      const after = { ...each, first: column + 1 };
      return [before, after].filter(({ first, last }) => first <= last);
    });
    columns = [...rest, { first: column, last: column, tag }];
  }
  return [...columns].sort((one, other) => one.first - other.first);
}

function withColumns(part: string, text: string, changed: ChangedLines, character: number): string {
  if (changed.size === 0) return text;
  const { root, prefix } = outline(part, text, ['cols']);
  const list = root.children.find(({ name }) => name === 'cols');
  const known = (list?.children ?? []).map(({ start, end }): Columns => {
    const markup = text.slice(start, end);
    const tag = prefix === '' ? markup : markup.replace(`<${prefix}`, '<').replace(`</${prefix}`, '</');
    return { first: Number(attributeIn(tag, 'min') ?? 1) - 1, last: Number(attributeIn(tag, 'max') ?? 1) - 1, tag };
  });
  const written = changedColumns(known, changed, character).map(({ first, last, tag }) =>
    prefixed(withAttribute(withAttribute(tag, 'min', String(first + 1)), 'max', String(last + 1)), prefix),
  );
  if (list !== undefined)
    return spliced(text, [{ start: list.innerStart, end: list.innerEnd, text: written.join('') }]);
  const whole = prefixed('<cols>', prefix) + written.join('') + prefixed('</cols>', prefix);
  return spliced(text, [innerSplice(text, root, placeFor(root, 'cols', SHEET_ORDER), whole)]);
}

function withFrozen(part: string, text: string, frozen: LayoutDifference['frozen']): string {
  if (frozen === undefined) return text;
  const { root, prefix } = outline(part, text, ['sheetViews'], 2);
  const { rows, columns } = frozen;
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane =
    splits === ''
      ? ''
      : `<pane${splits} topLeftCell="${cellName(rows, columns)}" activePane="${active}" state="frozen"/>`;
  const views = root.children.find(({ name }) => name === 'sheetViews');
  const view = views?.children[0];
  if (view === undefined) {
    const whole = prefixed(`<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`, prefix);
    return spliced(text, [innerSplice(text, root, placeFor(root, 'sheetViews', SHEET_ORDER), whole)]);
  }
  // What is selected in panes that are no longer there would be in the way.
  const gone = view.children.filter(({ name }) => name === 'pane' || name === 'selection');
  const without = gone.map(({ start, end }) => ({ start, end, text: '' }));
  return spliced(text, [...without, innerSplice(text, view, view.innerStart, prefixed(pane, prefix))]);
}

/**
 * A worksheet whose rows and columns are shown otherwise; all the rest is as it was. `character` is how many points a
 * character of a column's width takes in this file.
 * @throws {WorkbookError} `corrupt`
 */
export function withLayout(
  part: string,
  text: string,
  { columns, rows, frozen }: LayoutDifference,
  character: number,
): string {
  const sized = withRows(part, text, rows);
  return withFrozen(part, withColumns(part, sized, columns, character), frozen);
}
