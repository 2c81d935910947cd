import { escapeXml } from './edit-xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet of a workbook that is made from nothing. */
interface NewSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** What stands inside `<worksheet>`. */
  readonly inner: string;
}

export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  /** What stands inside `<cellXfs>` and `<numFmts>`. */
  readonly cellStyles: readonly string[];
  readonly formats: readonly string[];
  /** Fonts besides the standard one, which is number 0. */
  readonly fonts?: readonly string[];
  readonly names: readonly { readonly name: string; readonly reference: string; readonly hidden: boolean }[];
  readonly calculation: 'automatic' | 'manual';
}

function styleSheet({ cellStyles, formats, fonts = [] }: NewWorkbook): string {
  const list = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
  const font = '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>';
  const fill = (pattern: string) => `<fill><patternFill patternType="${pattern}"/></fill>`;
  return `<styleSheet xmlns="${MAIN}">${[
    list('numFmts', formats),
    list('fonts', [font, ...fonts]),
    list('fills', [fill('none'), fill('gray125')]),
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', cellStyles),
    list('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']),
  ].join('')}</styleSheet>`;
}

function workbookXml({ sheets, names, calculation }: NewWorkbook): string {
  const list = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = names.map(({ name, reference, hidden }) => {
    const attribute = hidden ? ' hidden="1"' : '';
    return `<definedName name="${escapeXml(name)}"${attribute}>${escapeXml(reference)}</definedName>`;
  });
  const allNames = defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
  const mode = calculation === 'manual' ? '<calcPr calcMode="manual"/>' : '';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>${allNames}${mode}</workbook>`;
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const each = entries.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** The parts of a workbook made from nothing, by name, in the order of the file. */
export function newPackage(workbook: NewWorkbook): ReadonlyMap<string, string> {
  const sheetParts = workbook.sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheetParts.map((part) => override(part, 'worksheet')),
  ];
  const parts: (readonly [string, string])[] = [
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([...sheetParts.map((part) => ['worksheet', part] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', styleSheet(workbook)],
    ...workbook.sheets.map(
      ({ inner }, index) => [`xl/${sheetParts[index]}`, `<worksheet xmlns="${MAIN}">${inner}</worksheet>`] as const,
    ),
  ];
  return new Map(parts.map(([name, text]) => [name, DECLARATION + text]));
}
