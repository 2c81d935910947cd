import { removeChildren } from './calculation-edit';
import { type Element, outline, type Splice, spliced } from './edit-xml';
import { relationshipPart, relationshipsOf } from './package';
import type { PackageEdit } from './package-edit';

function attributeOf(text: string, { start, innerStart }: Element, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(text.slice(start, innerStart))?.[1];
}

/** All parts that a part refers to, and those that they refer to. */
function below(edit: PackageEdit, part: string, found: Set<string>): void {
  for (const { target, external } of relationshipsOf(edit, part)) {
    if (external || found.has(target) || !edit.has(target)) continue;
    found.add(target);
    below(edit, target, found);
  }
}

/** Takes a part out of the package, with what says that it is there and with the parts that nothing else refers to. */
export function removePart(edit: PackageEdit, from: string, part: string): void {
  const ids = relationshipsOf(edit, from).filter(({ target }) => target === part);
  const left = new Set<string>();
  below(edit, part, left);
  for (const { id } of ids) removeChildren(edit, relationshipPart(from), (tag) => tag.includes(`Id="${id}"`));
  const stays = new Set<string>();
  below(edit, '', stays);
  for (const gone of [part, ...left].filter((each) => !stays.has(each))) {
    edit.remove(gone);
    edit.remove(relationshipPart(gone));
    removeChildren(edit, '[Content_Types].xml', (tag) => tag.includes(`"/${gone}"`));
  }
}

/** Which of the listed sheets a workbook view shows; hidden ones cannot be shown. */
function firstShown(text: string, sheets: readonly Element[]): number {
  const shown = sheets.findIndex((sheet) => (attributeOf(text, sheet, 'state') ?? 'visible') === 'visible');
  return Math.max(0, shown);
}

/**
 * The workbook part without some of its sheets (by number), without the names that belong to them, and without names of
 * ours; what counts sheets is counted anew.
 */
export function withoutSheets(part: string, text: string, removed: ReadonlySet<number>): string {
  const { root } = outline(part, text, ['sheets', 'definedNames', 'bookViews']);
  const childrenOf = (list: string) => root.children.find(({ name }) => name === list)?.children ?? [];
  const splices: Splice[] = [];
  const shifted = (number: number) => number - [...removed].filter((each) => each < number).length;
  const remaining = childrenOf('sheets').filter((_, index) => !removed.has(index));
  for (const [index, { start, end }] of childrenOf('sheets').entries()) {
    if (removed.has(index)) splices.push({ start, end, text: '' });
  }
  const recount = (element: Element, changes: readonly (readonly [attribute: string, value: number])[]) => {
    const tag = text.slice(element.start, element.innerStart);
    const changed = changes.reduce(
      (whole, [attribute, value]) => whole.replace(new RegExp(`(\\s${attribute}=)"[^"]*"`), `$1"${value}"`),
      tag,
    );
    if (changed !== tag) splices.push({ start: element.start, end: element.innerStart, text: changed });
  };
  for (const name of childrenOf('definedNames')) {
    const local = attributeOf(text, name, 'localSheetId');
    const isOurs = attributeOf(text, name, 'name')?.startsWith('_ecr_') === true;
    if (isOurs || (local !== undefined && removed.has(Number(local)))) {
      splices.push({ start: name.start, end: name.end, text: '' });
    } else if (local !== undefined) recount(name, [['localSheetId', shifted(Number(local))]]);
  }
  for (const view of childrenOf('bookViews')) {
    const sheetOf = (attribute: string) => Number(attributeOf(text, view, attribute) ?? 0);
    const kept = (number: number) => (removed.has(number) ? firstShown(text, remaining) : shifted(number));
    recount(view, [
      ['activeTab', kept(sheetOf('activeTab'))],
      ['firstSheet', kept(sheetOf('firstSheet'))],
    ]);
  }
  return spliced(text, splices).replace(/<([\w]+:)?definedNames>\s*<\/([\w]+:)?definedNames>/, '');
}

/**
 * Takes the cells of some sheets (by `sheetId`) out of the order of calculation; a cell without a number of its own is of
 * the sheet of the one before it.
 */
export function withoutCalculation(part: string, text: string, sheetIds: ReadonlySet<number>): string | undefined {
  const { root } = outline(part, text);
  let sheet = 0;
  const gone = root.children.filter((cell) => {
    const own = attributeOf(text, cell, 'i');
    if (own !== undefined) sheet = Number(own);
    return sheetIds.has(sheet);
  });
  if (gone.length === root.children.length) return undefined;
  return spliced(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
