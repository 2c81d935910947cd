import { cellName, columnLetters } from '../../core/grid/address';
import { escapeXml } from './edit-xml';
import { newPackage } from './new-package';
import { escapeText } from './text-value';
import { newEntry, writeZip } from './write-zip';

/** A cell of a list: a text is a text whatever it begins with; a link leads to a file and, if named, to a place in it. */
export type ListCell =
  | string
  | number
  | null
  | { readonly text: string; readonly file: string; readonly place?: string };

/** A sheet that holds a list (清单): one row of headings, which stays in view and can be filtered. */
export interface ListSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** What Excel takes of a sheet: rows below the headings, links, and characters in a cell. */
export const LIST_LIMITS = { rows: 1_048_575, links: 65_530, characters: 32_767 } as const;
const [TEXT, HEADING, LINK] = [1, 2, 3];
const CELL_STYLES = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>',
];
const FONT = '<sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/>';
const FONTS = [`<font><b/>${FONT}</font>`, `<font><u/><color rgb="FF0563C1"/>${FONT}</font>`];

/** The links of a sheet; those to one file share a relationship. */
class Links {
  readonly elements: string[] = [];
  readonly #ids = new Map<string, string>();

  /** False when the sheet can take no more links. */
  add(cell: string, file: string, place: string | undefined): boolean {
    if (this.elements.length >= LIST_LIMITS.links) return false;
    const id = this.#ids.get(file) ?? `rId${this.#ids.size + 1}`;
    this.#ids.set(file, id);
    const location = place === undefined ? '' : ` location="${escapeXml(place)}"`;
    this.elements.push(`<hyperlink ref="${cell}" r:id="${id}"${location}/>`);
    return true;
  }

  relationships(): string {
    const each = [...this.#ids].map(
      ([file, id]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escapeXml(file)}" TargetMode="External"/>`,
    );
    return `<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
  }
}

function textCell(name: string, text: string, style: number): string {
  const escaped = escapeXml(escapeText(text.slice(0, LIST_LIMITS.characters)));
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function cellXml(name: string, cell: ListCell, links: Links): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(name, cell, TEXT);
  return textCell(name, cell.text, links.add(name, cell.file, cell.place) ? LINK : TEXT);
}

function sheetInner({ headings, rows, widths }: ListSheet, links: Links): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const top = headings.map((text, column) => textCell(cellName(0, column), text, HEADING));
  const below = rows.slice(0, LIST_LIMITS.rows).map((cells, index) => {
    const row = index + 1;
    return `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cellName(row, column), cell, links)).join('')}</row>`;
  });
  const area = `A1:${columnLetters(headings.length - 1)}${below.length + 1}`;
  return [
    `<dimension ref="${area}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData><row r="1">${top.join('')}</row>${below.join('')}</sheetData>`,
    `<autoFilter ref="${area}"/>`,
    links.elements.length === 0 ? '' : `<hyperlinks xmlns:r="${OFFICE}">${links.elements.join('')}</hyperlinks>`,
  ].join('');
}

/** A new .xlsx file that holds lists, whose links lead to other files. */
export function listWorkbook(lists: readonly ListSheet[]): Uint8Array {
  const relationships = new Map<string, string>();
  const sheets = lists.map((list, index) => {
    const links = new Links();
    const inner = sheetInner(list, links);
    if (links.elements.length > 0)
      relationships.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, links.relationships());
    return { name: list.name, hidden: false, inner };
  });
  const parts = newPackage({
    sheets,
    names: [],
    calculation: 'automatic',
    cellStyles: CELL_STYLES,
    formats: [],
    fonts: FONTS,
  });
  const encoder = new TextEncoder();
  return writeZip([...parts, ...relationships].map(([name, text]) => newEntry(name, encoder.encode(text))));
}
