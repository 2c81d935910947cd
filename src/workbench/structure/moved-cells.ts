import { areaName, cellName } from '../../core/grid/address';
import { escapeXml, type Splice } from '../../workbook/file/edit-xml';
import { areaOfReference, cellIndex } from '../../workbook/file/reference';
import type { XmlTag } from '../../workbook/file/xml-tag';
import { withAttribute } from './attribute';
import type { SheetPath } from './sheet-path';

const COLUMNS = 16_384;

/** A formula that stands once for several cells (共享公式): what its cells would hold each on its own. */
interface Shared {
  readonly splices: Splice[];
  /** Written for each cell alone, since one of its cells moved or reads otherwise now. */
  isBroken: boolean;
}

export interface MovedCells {
  open(tag: XmlTag): void;
  text(piece: string): void;
  close(name: string, start: number, end: number): void;
  end(): void;
}

/**
 * The rows and cells of a sheet at the places where they stand now, with the formulas that stand there. Splices for them
 * are added to `splices`; those of a row that is gone are taken out again.
 */
export function movedCells(
  text: string,
  path: SheetPath,
  splices: Splice[],
  marked: (markup: string) => string,
  formulaAt: (row: number, column: number) => string | undefined,
): MovedCells {
  const shared = new Map<string, Shared>();
  const { movesRows, movesColumns } = path;
  let row = -1;
  let column = -1;
  let place: { row: number; column: number } | undefined;
  let rowIsGone = false;
  let rowStart = { start: 0, splices: 0 };
  let cellStart = { start: 0, splices: 0 };
  let formula: { start: number; tag: string; kind: string; index: string } | undefined;
  let formulaText = '';

  const cut = (from: { start: number; splices: number }, end: number): void => {
    splices.splice(from.splices, Number.POSITIVE_INFINITY, { start: from.start, end, text: '' });
  };

  function openRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    column = -1;
    rowStart = { start: tag.start, splices: splices.length };
    const now = movesRows ? path.line('rows', row) : row;
    rowIsGone = now === undefined;
    if (now === undefined || (!movesColumns && now === row)) return;
    const old = text.slice(tag.start, tag.end);
    const spanned = movesColumns ? withAttribute(old, 'spans', undefined) : old;
    splices.push({ start: tag.start, end: tag.end, text: withAttribute(spanned, 'r', String(now + 1)) });
  }

  function openCell(tag: XmlTag): void {
    const reference = tag.attribute('r');
    column = reference === undefined ? column + 1 : cellIndex(reference) % COLUMNS;
    cellStart = { start: tag.start, splices: splices.length };
    const [toRow, toColumn] = [path.line('rows', row), path.line('columns', column)];
    place = toRow === undefined || toColumn === undefined ? undefined : { row: toRow, column: toColumn };
    if (place === undefined || (toRow === row && toColumn === column)) return;
    const moved = withAttribute(text.slice(tag.start, tag.end), 'r', cellName(place.row, place.column));
    splices.push({ start: tag.start, end: tag.end, text: moved });
  }

  function openFormula(tag: XmlTag): void {
    const [kind, index] = [tag.attribute('t') ?? '', tag.attribute('si') ?? ''];
    formula = { start: tag.start, tag: text.slice(tag.start, tag.end), kind, index };
    formulaText = '';
  }

  function movedTag(tag: string): string {
    return ['ref', 'r1', 'r2'].reduce((whole, name) => {
      const area = areaOfReference(new RegExp(`\\s${name}="([^"]*)"`).exec(whole)?.[1] ?? '');
      const now = area === undefined ? undefined : path.area(area);
      return now === undefined ? whole : withAttribute(whole, name, areaName(now));
    }, tag);
  }

  function closeFormula(end: number): void {
    if (formula === undefined || place === undefined) return;
    const { start, tag, kind, index } = formula;
    const now = formulaAt(place.row, place.column);
    const moved = place.row !== row || place.column !== column;
    if (kind === 'shared') {
      const group = shared.get(index) ?? { splices: [], isBroken: false };
      shared.set(index, group);
      // A follower does not say what it holds: only a cell that stays where it was is sure to hold what it did.
      group.isBroken ||= path.isMoved || moved || (formulaText !== '' && now !== formulaText);
      const own = now ?? formulaText;
      group.splices.push({ start, end, text: own === '' ? '' : marked(`<f>${escapeXml(own)}</f>`) });
      return;
    }
    if (kind === 'dataTable') {
      if (path.isMoved) splices.push({ start, end: start + tag.length, text: movedTag(tag) });
      return;
    }
    if (kind !== 'array' && !moved && now === formulaText) return;
    const opened = (kind === 'array' ? movedTag(tag) : tag).replace(/\s*\/>$/, '>');
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'f';
    const written = `${opened}${escapeXml(now ?? formulaText)}</${name}>`;
    if (written !== text.slice(start, end)) splices.push({ start, end, text: written });
  }

  return {
    open(tag) {
      if (tag.name === 'row') openRow(tag);
      else if (tag.name === 'c') openCell(tag);
      else if (tag.name === 'f') openFormula(tag);
    },
    text(piece) {
      if (formula !== undefined) formulaText += piece;
    },
    close(name, _, end) {
      if (name === 'f') {
        closeFormula(end);
        formula = undefined;
      } else if (name === 'c' && place === undefined) cut(cellStart, end);
      else if (name === 'row' && rowIsGone) cut(rowStart, end);
    },
    end() {
      for (const { splices: own, isBroken } of shared.values()) if (isBroken) splices.push(...own);
    },
  };
}
