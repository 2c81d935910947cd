import { removeChildren } from './calculation-edit';
import { relationshipPart } from './package';
import type { PackageEdit } from './package-edit';

/** Takes a part out of the package, with what says that it is there. */
export function removePart(edit: PackageEdit, from: string, id: string, part: string): void {
  edit.remove(part);
  edit.remove(relationshipPart(part));
  removeChildren(edit, relationshipPart(from), (tag) => tag.includes(`Id="${id}"`));
  removeChildren(edit, '[Content_Types].xml', (tag) => tag.includes(`"/${part}"`));
}
