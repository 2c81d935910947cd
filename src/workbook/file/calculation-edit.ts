import { innerSplice, outline, placeFor, prefixed, type Splice, spliced } from './edit-xml';
import { relationshipPart, relationshipsOf } from './package';
import type { PackageEdit } from './package-edit';
import { WORKBOOK_ORDER } from './sheet-order';

/** Takes the child elements for which `isGone` holds out of the root of a part. */
export function removeChildren(edit: PackageEdit, part: string, isGone: (tag: string) => boolean): void {
  const text = edit.text(part);
  if (text === undefined) return;
  const gone = outline(part, text).root.children.filter(({ start, end }) => isGone(text.slice(start, end)));
  if (gone.length > 0)
    edit.set(
      part,
      spliced(
        text,
        gone.map(({ start, end }): Splice => ({ start, end, text: '' })),
      ),
    );
}

/**
 * Lets the program that opens the file calculate it anew: the order of calculation may name cells that hold no formula
 * any more, and cached values may rest on a cell that was changed.
 */
export function forgetCalculation(edit: PackageEdit, main: string): void {
  const chain = relationshipsOf(edit, main).find(({ type }) => type === 'calcChain');
  if (chain !== undefined) {
    edit.remove(chain.target);
    removeChildren(edit, relationshipPart(main), (tag) => tag.includes(`Id="${chain.id}"`));
    removeChildren(edit, '[Content_Types].xml', (tag) => tag.includes(`"/${chain.target}"`));
  }
  const text = edit.text(main) ?? '';
  const { root, prefix } = outline(main, text);
  const existing = root.children.find(({ name }) => name === 'calcPr');
  if (existing === undefined) {
    const place = placeFor(root, 'calcPr', WORKBOOK_ORDER);
    edit.set(main, spliced(text, [innerSplice(text, root, place, prefixed('<calcPr fullCalcOnLoad="1"/>', prefix))]));
    return;
  }
  const tag = text.slice(existing.start, existing.end).replace(/\sfullCalcOnLoad="[^"]*"/, '');
  const forced = tag.replace(/^<[^\s/>]+/, (name) => `${name} fullCalcOnLoad="1"`);
  edit.set(main, spliced(text, [{ start: existing.start, end: existing.end, text: forced }]));
}
