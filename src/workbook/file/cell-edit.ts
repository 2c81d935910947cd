import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName } from '../../core/grid/address';
import { type CellInput, WorkbookError } from '../port';
import { escapeXml, prefixed, type Splice, spliced } from './edit-xml';
import { areaOfReference, cellIndex } from './reference';
import { escapeText } from './text-value';
import { scanXml } from './xml-scanner';
import type { XmlTag } from './xml-tag';

/** A cell and what it is to hold. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly after: CellInput;
  readonly format?: string;
}

/** Gives the number of the style that is like another one but for its number format. */
export type StyleWithFormat = (style: number, format: string) => number;

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly style: string | undefined;
  readonly start: number;
  end: number;
  formula?: {
    readonly start: number;
    end: number;
    readonly kind: string;
    readonly area: string;
    readonly index: string;
    text: string;
  };
}

interface FoundRow {
  readonly number: number;
  readonly tag: { readonly start: number; readonly end: number; readonly selfClosing: boolean };
  innerEnd: number;
  readonly cells: FoundCell[];
}

interface Found {
  /** Rows that are to change, by number; of the others only where they begin. */
  readonly rows: ReadonlyMap<number, FoundRow>;
  readonly starts: readonly { readonly number: number; readonly start: number }[];
  readonly shared: readonly FoundCell[];
  readonly data: {
    readonly start: number;
    readonly end: number;
    readonly selfClosing: boolean;
    readonly innerEnd: number;
  };
  readonly prefix: string;
}

/** Looks for the rows and cells that are to change, and for the formulas that cells share. */
function find(part: string, text: string, wanted: ReadonlySet<number>): Found {
  const rows = new Map<number, FoundRow>();
  const starts: { number: number; start: number }[] = [];
  const shared: FoundCell[] = [];
  let data = { start: 0, end: 0, selfClosing: false, innerEnd: 0 };
  let prefix = '';
  let number = -1;
  let column = -1;
  let row: FoundRow | undefined;
  let cell: FoundCell | undefined;
  let inFormula = false;
  const openRow = ({ start, end, selfClosing }: XmlTag, reference: string | undefined) => {
    number = reference === undefined ? number + 1 : Number(reference) - 1;
    column = -1;
    starts.push({ number, start });
    row = { number, tag: { start, end, selfClosing }, innerEnd: end, cells: [] };
    if (wanted.has(number)) rows.set(number, row);
  };
  scanXml(part, text, {
    open: (tag) => {
      if (tag.name === 'row') openRow(tag, tag.attribute('r'));
      else if (tag.name === 'sheetData') {
        const { start, end, selfClosing, qualifiedName } = tag;
        data = { start, end, selfClosing, innerEnd: end };
        prefix = qualifiedName.slice(0, qualifiedName.length - 'sheetData'.length);
      } else if (tag.name === 'c' && row !== undefined) {
        const reference = tag.attribute('r');
        column = reference === undefined ? column + 1 : cellIndex(reference) % 16_384;
        cell = { row: number, column, style: tag.attribute('s'), start: tag.start, end: tag.end };
        if (wanted.has(number)) row.cells.push(cell);
      } else if (tag.name === 'f' && cell !== undefined) {
        const [kind, area, index] = ['t', 'ref', 'si'].map((name) => tag.attribute(name) ?? '');
        cell.formula = {
          start: tag.start,
          end: tag.end,
          kind: kind ?? '',
          area: area ?? '',
          index: index ?? '',
          text: '',
        };
        inFormula = true;
        if (kind === 'shared') shared.push(cell);
      }
    },
    text: (piece) => {
      if (inFormula && cell?.formula !== undefined) cell.formula.text += piece;
    },
    close: (name, start, end) => {
      if (name === 'f' && cell?.formula !== undefined) {
        cell.formula.end = end;
        inFormula = false;
      } else if (name === 'c' && cell !== undefined) {
        cell.end = end;
        cell = undefined;
      } else if (name === 'row' && row !== undefined) {
        row.innerEnd = start;
        row = undefined;
      } else if (name === 'sheetData') data = { ...data, innerEnd: start };
    },
  });
  return { rows, starts, shared, data, prefix };
}

/** A cell that holds `after`, in the style that it had, but for the number format. */
function cellXml(change: CellChange, former: string | undefined, styleWith: StyleWithFormat): string {
  const { row, column, after, format } = change;
  const style = format === undefined ? former : String(styleWith(Number(former ?? 0), format));
  const start = `<c r="${cellName(row, column)}"${style === undefined ? '' : ` s="${style}"`}`;
  if ('formula' in after) return `${start}><f>${escapeXml(after.formula.replace(/^=/, ''))}</f></c>`;
  const { value } = after;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeText(value))}</t></is></c>`;
}

/** The cells that follow a formula which is about to go away get it in words of their own. */
function freedFollowers(found: Found, changed: readonly FoundCell[]): readonly Splice[] {
  const masters = changed.filter(({ formula }) => formula?.kind === 'shared' && formula.text !== '');
  return masters.flatMap((master) => {
    const relative = translateFormulaToR1C1(`=${master.formula?.text ?? ''}`, cellName(master.row, master.column));
    const followers = found.shared.filter(
      (cell) => !changed.includes(cell) && cell.formula?.index === master.formula?.index,
    );
    return followers.flatMap(({ row, column, formula }) => {
      if (formula === undefined) return [];
      const own = translateFormulaToA1(relative, cellName(row, column)).slice(1);
      return [{ start: formula.start, end: formula.end, text: prefixed(`<f>${escapeXml(own)}</f>`, found.prefix) }];
    });
  });
}

function refuseArrays(cells: readonly FoundCell[]): void {
  for (const { row, column, formula } of cells) {
    const area = formula?.kind === 'array' ? areaOfReference(formula.area) : undefined;
    if (area !== undefined && (area.bottom > area.top || area.right > area.left)) {
      throw new WorkbookError('host-failure', { reason: 'array', cell: cellName(row, column) });
    }
  }
}

/** What becomes of one row. */
function rowSplices(
  row: FoundRow,
  changes: readonly CellChange[],
  prefix: string,
  text: string,
  styleWith: StyleWithFormat,
): readonly Splice[] {
  const splices = changes.map((change): Splice => {
    const existing = row.cells.find(({ column }) => column === change.column);
    const markup = prefixed(cellXml(change, existing?.style, styleWith), prefix);
    if (existing !== undefined) return { start: existing.start, end: existing.end, text: markup };
    const next = row.cells.find(({ column }) => column > change.column);
    const place = next?.start ?? row.innerEnd;
    return { start: place, end: place, text: markup };
  });
  const { start, end, selfClosing } = row.tag;
  if (!selfClosing) return splices;
  const opened = `${text.slice(start, end - 2).trimEnd()}>`;
  return [{ start, end, text: `${opened}${splices.map((each) => each.text).join('')}</${prefix}row>` }];
}

/**
 * A worksheet in which some cells hold something else; all the rest is as it was.
 * @throws {WorkbookError} `corrupt`, or `host-failure` for a cell of an array formula
 */
export function changeCells(
  part: string,
  text: string,
  changes: readonly CellChange[],
  styleWith: StyleWithFormat,
): string {
  const byRow = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((one, other) => one.row - other.row || one.column - other.column)) {
    byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  }
  const found = find(part, text, new Set(byRow.keys()));
  const { data, prefix } = found;
  const changed = [...found.rows.values()].flatMap(({ number, cells }) =>
    cells.filter(({ column }) => byRow.get(number)?.some((change) => change.column === column)),
  );
  refuseArrays(changed);
  const splices: Splice[] = [...freedFollowers(found, changed)];
  const newRows: string[] = [];
  for (const [number, ofRow] of byRow) {
    const row = found.rows.get(number);
    if (row !== undefined) {
      splices.push(...rowSplices(row, ofRow, prefix, text, styleWith));
      continue;
    }
    const cells = ofRow.map((change) => cellXml(change, undefined, styleWith)).join('');
    const markup = prefixed(`<row r="${number + 1}">${cells}</row>`, prefix);
    const place = found.starts.find((each) => each.number > number)?.start ?? data.innerEnd;
    if (data.selfClosing) newRows.push(markup);
    else splices.push({ start: place, end: place, text: markup });
  }
  if (data.selfClosing) {
    const markup = `<${prefix}sheetData>${newRows.join('')}</${prefix}sheetData>`;
    splices.push({ start: data.start, end: data.end, text: markup });
  }
  return spliced(text, splices);
}
