import { type Relationship, relationshipsOf } from '../../workbook/file/package';
import type { PackageEdit } from '../../workbook/file/package-edit';
import { areaOfReference } from '../../workbook/file/reference';
import { removePart } from '../../workbook/file/remove-part';
import { attributeIn } from '../../workbook/file/xml-tag';
import { movedPart } from './moved-part';
import { movedShapes } from './moved-shapes';
import { movedTable } from './moved-table';
import type { Loss } from './restructure';
import type { SheetPath } from './sheet-path';

const NO_FORMULA = () => undefined;

/** Parts of a sheet that are XML and name its cells. */
const ABOUT_CELLS: ReadonlySet<string> = new Set(['drawing', 'comments', 'threadedComment', 'pivotTable']);
/** Parts of a drawing whose formulas name cells of any sheet. */
const DRAWN: ReadonlySet<string> = new Set(['chart', 'chartEx']);

function moveXml(edit: PackageEdit, part: string, path: SheetPath): void {
  const text = edit.text(part);
  if (text === undefined) return;
  const moved = movedPart(part, text, path, NO_FORMULA);
  if (moved !== text) edit.set(part, moved);
}

/** Takes a table away and leaves its cells. */
export function removeTable(edit: PackageEdit, sheet: string, { id, target }: Relationship): void {
  removePart(edit, sheet, id, target);
  const text = edit.text(sheet) ?? '';
  const without = text
    .replace(new RegExp(`<(?:\\w+:)?tablePart\\s[^>]*"${id}"[^>]*?/>`), '')
    .replace(/<(?:\w+:)?tableParts[^>]*>\s*<\/(?:\w+:)?tableParts>/, '');
  const left = [...without.matchAll(/<(?:\w+:)?tablePart\s/g)].length;
  edit.set(
    sheet,
    without.replace(/(<(?:\w+:)?tableParts\s[^>]*count=")\d+/, (_, before: string) => before + String(left)),
  );
}

/** A pivot table whose rows or columns came or went is out of step with what it says of itself. */
function isTorn(text: string, path: SheetPath): boolean {
  const tag = /<(?:\w+:)?location\s[^>]*>/.exec(text)?.[0] ?? '';
  const was = areaOfReference(attributeIn(tag, 'ref') ?? '');
  const now = was === undefined ? undefined : path.area(was);
  if (was === undefined) return false;
  return (
    now === undefined || now.bottom - now.top !== was.bottom - was.top || now.right - now.left !== was.right - was.left
  );
}

/**
 * Moves what belongs to a sheet and stands in parts of its own: drawings with their charts, notes, tables, pivot tables.
 * Gives what could not be kept as it was.
 * @throws {WorkbookError} `corrupt`
 */
export function moveOwnParts(edit: PackageEdit, sheet: string, path: SheetPath): readonly Loss[] {
  const losses: Loss[] = [];
  for (const relationship of relationshipsOf(edit, sheet)) {
    const { type, target, external } = relationship;
    const text = external ? undefined : edit.text(target);
    if (text === undefined) continue;
    if (type === 'vmlDrawing') {
      const moved = path.isMoved ? movedShapes(text, path) : text;
      if (moved !== text) edit.set(target, moved);
    } else if (type === 'table') {
      const moved = movedTable(target, text, path);
      if (moved !== undefined && moved !== text) edit.set(target, moved);
      if (moved !== undefined) continue;
      losses.push({ kind: 'table', name: /\sdisplayName="([^"]*)"/.exec(text)?.[1] ?? '' });
      removeTable(edit, sheet, relationship);
    } else if (ABOUT_CELLS.has(type)) {
      if (type === 'pivotTable' && isTorn(text, path)) {
        losses.push({ kind: 'pivot', name: /\sname="([^"]*)"/.exec(text)?.[1] ?? '' });
      }
      moveXml(edit, target, path);
      if (type !== 'drawing') continue;
      for (const drawn of relationshipsOf(edit, target)) if (DRAWN.has(drawn.type)) moveXml(edit, drawn.target, path);
    }
  }
  return losses;
}
