import { escapeXml, prefixed, type Splice, spliced } from '../../workbook/file/edit-xml';
import { scanXml, type XmlHandler } from '../../workbook/file/xml-scanner';
import type { XmlTag } from '../../workbook/file/xml-tag';
import { areasOf, movedList, withAttribute } from './attribute';
import { movedAnchor } from './moved-anchor';
import { type MovedCells, movedCells } from './moved-cells';
import { AREAS, FORMULAS, LISTS, VIEWS } from './places';
import type { SheetPath } from './sheet-path';

/** Rules whose formulas are written for the first cell of their areas. */
const RULES: ReadonlySet<string> = new Set(['conditionalFormatting', 'dataValidation']);

/** An element that is open, and what is to become of it. */
interface Frame {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  /** How many splices there were before it. */
  readonly before: number;
  readonly hasTag: boolean;
  /** The areas of a rule, for the formulas in it. */
  readonly areas: ReturnType<typeof areasOf>;
  isGone: boolean;
  kept: number;
  lost: number;
  text: string;
}

/** What the new start tag of an element is; null where the element goes away, undefined where it stays as it is. */
function newTag(tag: XmlTag, text: string, path: SheetPath): string | null | undefined {
  const old = text.slice(tag.start, tag.end);
  let now = old;
  const areas = AREAS.get(tag.name);
  const list = areas === undefined ? undefined : tag.attribute(areas);
  if (areas !== undefined && list !== undefined) {
    const moved = movedList(list, path);
    if (moved === undefined || (tag.name === 'mergeCell' && !moved.includes(':'))) return null;
    now = withAttribute(now, areas, moved);
  }
  for (const view of VIEWS.get(tag.name) ?? []) {
    const place = tag.attribute(view);
    if (place !== undefined) now = withAttribute(now, view, movedList(place, path) ?? 'A1');
  }
  const location = tag.name === 'hyperlink' ? tag.attribute('location') : undefined;
  if (location !== undefined) now = withAttribute(now, 'location', path.formula(location));
  if (tag.name === 'brk') {
    const line = path.line(tag.attribute('max') === '1048575' ? 'columns' : 'rows', Number(tag.attribute('id') ?? 0));
    if (line === undefined) return null;
    now = withAttribute(now, 'id', String(line));
  }
  if (tag.name === 'col') return newColumns(tag, old, path);
  return now === old ? undefined : now;
}

function newColumns(tag: XmlTag, old: string, path: SheetPath): string | null | undefined {
  if (!path.movesColumns) return undefined;
  const [left, right] = ['min', 'max'].map((name) => Number(tag.attribute(name) ?? 1) - 1);
  const now = path.area({ top: 0, bottom: 0, left: left ?? 0, right: right ?? 0 });
  if (now === undefined) return null;
  return withAttribute(withAttribute(old, 'min', String(now.left + 1)), 'max', String(now.right + 1));
}

/** The text of an element as it reads now. */
function newText({ name, text }: Frame, areas: Frame['areas'], path: SheetPath): string | undefined {
  if (name === 'sqref') return movedList(text, path) ?? '';
  if (!FORMULAS.has(name)) return undefined;
  const known = areas.filter((area) => area !== undefined);
  return path.formula(text, known);
}

/**
 * A part that belongs to a sheet, or to none, after rows, columns and sheets came to stand elsewhere: its references,
 * formulas and anchors read as they do now, and what was about places that are gone is gone. All the rest is as it was.
 * `formulaAt`: the present formula of a cell, without "=".
 * @throws {WorkbookError} `corrupt`
 */
export function movedPart(
  part: string,
  text: string,
  path: SheetPath,
  formulaAt: (row: number, column: number) => string | undefined,
): string {
  const splices: Splice[] = [];
  const frames: Frame[] = [];
  let cells: MovedCells | undefined;
  let prefix = '';
  const close = (start: number, end: number): void => {
    const frame = frames.pop();
    const parent = frames.at(-1);
    if (frame === undefined) return;
    const areas = frames.findLast((each) => each.areas.length > 0)?.areas ?? [];
    const isEmptied = LISTS.has(frame.name) && frame.kept === 0 && frame.lost > 0;
    if (frame.isGone || isEmptied) {
      splices.splice(frame.before, Number.POSITIVE_INFINITY, { start: frame.start, end, text: '' });
      if (parent !== undefined) parent.lost += 1;
      return;
    }
    if (parent !== undefined) parent.kept += 1;
    const now = frame.text === '' ? undefined : newText(frame, areas, path);
    // A rule of Excel 2010 and later tells its areas in an element behind its formulas.
    if (now === '' && frame.name === 'sqref' && parent !== undefined) parent.isGone = true;
    if (now !== undefined && now !== frame.text)
      splices.push({ start: frame.tagEnd, end: start, text: escapeXml(now) });
    const counted = LISTS.has(frame.name) && frame.lost > 0 && !frame.hasTag;
    if (!counted) return;
    let tag = text.slice(frame.start, frame.tagEnd);
    for (const count of ['count', 'manualBreakCount']) {
      if (tag.includes(` ${count}=`)) tag = withAttribute(tag, count, String(frame.kept));
    }
    splices.push({ start: frame.start, end: frame.tagEnd, text: tag });
  };
  const anchors = movedAnchor(path, splices);
  const handler: XmlHandler = {
    open(tag) {
      if (frames.length === 0) prefix = tag.qualifiedName.slice(0, tag.qualifiedName.length - tag.name.length);
      if (tag.name === 'sheetData') {
        cells = movedCells(text, path, splices, (markup) => prefixed(markup, prefix), formulaAt);
        return;
      }
      if (cells !== undefined) {
        cells.open(tag);
        return;
      }
      anchors.open(tag);
      const now = newTag(tag, text, path);
      frames.push({
        name: tag.name,
        start: tag.start,
        tagEnd: tag.end,
        before: splices.length,
        hasTag: typeof now === 'string',
        areas: RULES.has(tag.name) ? areasOf(tag.attribute('sqref') ?? '') : [],
        isGone: now === null,
        kept: 0,
        lost: 0,
        text: '',
      });
      if (typeof now === 'string') splices.push({ start: tag.start, end: tag.end, text: now });
    },
    text(piece) {
      if (cells !== undefined) {
        cells.text(piece);
        return;
      }
      const frame = frames.at(-1);
      if (frame !== undefined) frame.text += piece;
      anchors.text(piece);
    },
    close(name, start, end) {
      if (name === 'sheetData') {
        cells?.end();
        cells = undefined;
      } else if (cells !== undefined) cells.close(name, start, end);
      else {
        anchors.close(name, start);
        close(start, end);
      }
    },
  };
  scanXml(part, text, handler);
  return spliced(text, splices);
}
