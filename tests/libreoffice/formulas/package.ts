import { strToU8, zipSync } from 'fflate';
import { cellName } from '../../../src/core/grid/address';
import type { Content } from '../../../src/core/grid/cell';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet whose texts with "=" are formulas without a stored value, so that whoever opens it must calculate. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function cellXml(content: Content, row: number, column: number): string {
  const place = cellName(row, column);
  if (typeof content === 'number') return `<c r="${place}"><v>${content}</v></c>`;
  if (typeof content !== 'string') return '';
  if (content.startsWith('=')) return `<c r="${place}"><f>${escaped(content.slice(1))}</f></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

function sheetXml({ rows }: PlainSheet): string {
  const body = rows.map((contents, row) => {
    const cells = contents.map((content, column) => cellXml(content, row, column)).join('');
    return `<row r="${row + 1}">${cells}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

/** The smallest .xlsx that holds the sheets and defined names. */
export function plainWorkbook(sheets: readonly PlainSheet[], names: Readonly<Record<string, string>>): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>${sheets
      .map(
        (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${KIND}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${RELATIONS}">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets><definedNames>${Object.entries(names)
      .map(([name, formula]) => `<definedName name="${name}">${escaped(formula)}</definedName>`)
      .join('')}</definedNames></workbook>`,
  };
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
