import { placeReference } from '../place-reference';
import { type Anchor, WorkbookError } from '../port';
import { escapeXml, outline, type Splice, spliced } from './edit-xml';
import type { PackageEdit } from './package-edit';
import { addName } from './workbook-edit';
import { attributeIn } from './xml-tag';

/** Takes names of the whole workbook away; copies of them that belong to one sheet stay. */
function removeNames(edit: PackageEdit, main: string, names: ReadonlySet<string>): void {
  const text = edit.text(main) ?? '';
  const { root } = outline(main, text, ['definedNames']);
  const list = root.children.find(({ name }) => name === 'definedNames');
  const gone = (list?.children ?? []).filter(({ start, innerStart }) => {
    const tag = text.slice(start, innerStart);
    return names.has(attributeIn(tag, 'name') ?? '') && attributeIn(tag, 'localSheetId') === undefined;
  });
  if (list === undefined || gone.length === 0) return;
  const all = gone.length === list.children.length ? [list] : gone;
  edit.set(
    main,
    spliced(
      text,
      all.map(({ start, end }): Splice => ({ start, end, text: '' })),
    ),
  );
}

/** Keeps places under hidden names, or lets them go. @throws {WorkbookError} `sheet-gone`, `corrupt` */
export function writeAnchors(
  edit: PackageEdit,
  main: string,
  sheets: ReadonlyMap<string, unknown>,
  anchors: readonly Anchor[],
): void {
  removeNames(edit, main, new Set(anchors.map(({ name }) => name)));
  for (const { name, place } of anchors) {
    if (place === null) continue;
    if (!sheets.has(place.sheet)) throw new WorkbookError('sheet-gone', { sheet: place.sheet });
    const reference = escapeXml(placeReference(place));
    addName(edit, main, `<definedName name="${escapeXml(name)}" hidden="1">${reference}</definedName>`);
  }
}
