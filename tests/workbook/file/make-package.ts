import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What goes into a small package; every part may be replaced by name. */
export interface PackageParts {
  /** What stands inside `<worksheet>`, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly sharedStrings?: readonly string[];
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in the workbook part after the list of sheets. */
  readonly workbook?: string;
  readonly replace?: Readonly<Record<string, string>>;
  readonly relationships?: string;
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[], more = ''): string {
  const each = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}${more}</Relationships>`;
}

/** The parts of a small but whole workbook file, by name. */
export function makeParts(parts: PackageParts = {}): Record<string, string> {
  const sheets = Object.entries(parts.sheets ?? { 表: '<sheetData/>' });
  const overrides = sheets
    .map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet'])
    .concat([['/xl/workbook.xml', 'sheet.main']])
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`);
  const list = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const strings = (parts.sharedStrings ?? []).map(
    (text) => `<si>${text.startsWith('<') ? text : `<t>${text}</t>`}</si>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${list.join('')}</sheets>${parts.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      [
        ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['rIdStyles', 'styles', 'styles.xml'],
        ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
      ],
      parts.relationships,
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(([, inner], index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inner}</worksheet>`,
      ]),
    ),
    ...parts.replace,
  };
}

/** The same as the bytes of a file. */
export function makePackage(parts: PackageParts = {}): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(makeParts(parts)).map(([name, text]) => [name, strToU8(text)])));
}
