import { readFileSync } from 'node:fs';
import { cells } from './cells';
import { packageWith, repeated, withDeclaredCount, withDeclaredSize, zipped } from './zip-tricks';

/** A hostile workbook, made anew; `size` is the size in bytes that its hostile part is brought to. */
export interface HostileWorkbook {
  readonly name: string;
  readonly make: (size: number) => Uint8Array;
  /** How it must be answered: by these error codes, or (`checked`) by a result. */
  readonly answers: readonly ('checked' | 'corrupt' | 'too-large' | 'not-a-workbook' | 'no-table' | 'encrypted')[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const OPEN_SHEET = `<worksheet xmlns="${MAIN}">`;
const sample = () => new Uint8Array(readFileSync('assets/samples/huashi-2024-faults.xlsx'));

/** A sheet whose part is `piece` again and again. */
function sheetOf(before: string, piece: string, after: string) {
  return (size: number) =>
    packageWith({ [SHEET]: repeated(`${OPEN_SHEET}${before}`, piece, `${after}</worksheet>`, size) });
}

function partOf(part: string, before: string, piece: string, after: string) {
  return (size: number) => packageWith({ [part]: repeated(before, piece, after, size) });
}

const PACKAGES: readonly HostileWorkbook[] = [
  { name: 'cut in the middle', make: () => sample().subarray(0, 5000), answers: ['corrupt'] },
  { name: 'cut in its directory', make: () => sample().subarray(0, -300), answers: ['corrupt'] },
  { name: 'nothing but a directory mark', make: () => Uint8Array.of(0x50, 0x4b, 5, 6), answers: ['corrupt'] },
  {
    name: 'declares 4 GB',
    make: () => withDeclaredSize(sample(), 'xl/workbook.xml', 0xfffffff0),
    answers: ['too-large'],
  },
  { name: 'declares 65,000 parts', make: () => withDeclaredCount(sample(), 65_000), answers: ['too-large'] },
  {
    name: 'a bomb that declares itself small',
    make: (size) => withDeclaredSize(sheetOf('<sheetData/>', ' ', '')(size), SHEET, 1000),
    answers: ['corrupt'],
  },
  { name: 'a bomb of blanks', make: sheetOf('<sheetData/>', ' ', ''), answers: ['no-table'] },
  {
    name: 'a bomb with one part too large',
    make: (size) => sheetOf('<sheetData/>', ' ', '')(size + 2_000_000),
    answers: ['no-table', 'too-large'],
  },
  {
    name: 'parts that lead out of the package',
    make: () =>
      packageWith({
        '../../../etc/passwd': 'x',
        '/absolute.xml': '<a/>',
        '..\\..\\windows.xml': '<a/>',
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
      }),
    answers: ['corrupt', 'no-table'],
  },
  {
    name: 'one part for many sheets',
    make: (size) => {
      const count = Math.min(5000, Math.max(2, Math.floor(size / 1000)));
      const list = Array.from(
        { length: count },
        (_, index) => `<sheet name="表${index}" sheetId="${index + 1}" r:id="rId1"/>`,
      );
      return packageWith({
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets></workbook>`,
        [SHEET]: repeated(`${OPEN_SHEET}<sheetData>`, '<row/>', '</sheetData></worksheet>', size),
      });
    },
    answers: ['corrupt'],
  },
  { name: 'a package without a workbook', make: () => zipped({ 'a.txt': 'x' }), answers: ['not-a-workbook'] },
];

const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;

const MARKUP: readonly HostileWorkbook[] = [
  {
    name: 'entities that grow',
    make: () => packageWith({ [SHEET]: `<?xml version="1.0"?>${ENTITIES}${OPEN_SHEET}&b;&c;</worksheet>` }),
    answers: ['corrupt'],
  },
  { name: 'elements nested without end', make: sheetOf('', '<a>', ''), answers: ['corrupt'] },
  { name: 'an element that never ends', make: sheetOf('<a b="', 'x', ''), answers: ['corrupt'] },
  {
    name: 'a tag with very many attributes',
    make: (size) => sheetOf('<a ', 'b="" ', '/>')(Math.min(size, 1_900_000)),
    answers: ['no-table'],
  },
  {
    name: 'many tags of two megabytes',
    make: sheetOf('', `<a b="${'x'.repeat(1_900_000)}"/>`, ''),
    answers: ['no-table'],
  },
  { name: 'a comment that never ends', make: sheetOf('<!--', 'x', ''), answers: ['corrupt'] },
  { name: 'very many small elements', make: sheetOf('<sheetData/>', '<a/>', ''), answers: ['no-table'] },
  {
    name: 'one text without end',
    make: sheetOf('<sheetData><row><c t="inlineStr"><is><t>', '支出', '</t></is></c></row></sheetData>'),
    answers: ['no-table', 'checked'],
  },
  {
    name: 'one value without end',
    make: sheetOf('<sheetData><row><c><v>', '7', '</v></c></row></sheetData>'),
    answers: ['corrupt', 'no-table'],
  },
  {
    name: 'one formula without end',
    make: sheetOf('<sheetData><row><c><f>', '(', '</f></c></row></sheetData>'),
    answers: ['corrupt'],
  },
  {
    name: 'very many empty cells',
    make: sheetOf('<sheetData>', `<row>${'<c/>'.repeat(16_384)}</row>`, '</sheetData>'),
    answers: ['no-table'],
  },
  {
    name: 'rows beyond the last one',
    make: sheetOf('<sheetData>', '<row/>', '</sheetData>'),
    answers: ['no-table', 'corrupt'],
  },
  {
    name: 'very many columns elements',
    make: sheetOf('<cols>', '<col min="1" max="16384" hidden="1"/>', '</cols><sheetData/>'),
    answers: ['no-table'],
  },
  {
    name: 'very many merged ranges',
    make: sheetOf(
      `${cells([
        ['项目', '2024年'],
        ['国防支出', 5],
        ['合计', 5],
      ])}<mergeCells>`,
      '<mergeCell ref="A1:XFD1048576"/>',
      '</mergeCells>',
    ),
    answers: ['checked', 'no-table'],
  },
  {
    name: 'very many merged cells',
    make: (size) => {
      const count = Math.floor(size / 32);
      const each = Array.from({ length: count }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`);
      return packageWith({
        [SHEET]: `${OPEN_SHEET}${cells([
          ['项目', '2024年'],
          ['国防支出', 5],
          ['合计', 5],
        ])}<mergeCells>${each.join('')}</mergeCells></worksheet>`,
      });
    },
    answers: ['checked', 'no-table'],
  },
  {
    name: 'a million styles',
    make: partOf(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><cellXfs>`,
      '<xf numFmtId="4"/>',
      '</cellXfs></styleSheet>',
    ),
    answers: ['no-table'],
  },
  {
    name: 'a million shared strings',
    make: partOf('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">`, '<si><t>支</t></si>', '</sst>'),
    answers: ['no-table'],
  },
  {
    name: 'one huge shared string',
    make: partOf('xl/sharedStrings.xml', `<sst xmlns="${MAIN}"><si>`, '<r><t>支</t></r>', '</si></sst>'),
    answers: ['no-table'],
  },
  {
    name: 'a million names',
    make: (size) =>
      packageWith(
        {},
        {
          workbook: `<definedNames>${'<definedName name="甲" hidden="1">表!$A$1</definedName>'.repeat(Math.max(1, Math.floor(size / 60)))}</definedNames>`,
        },
      ),
    answers: ['no-table'],
  },
];

export const HOSTILE_PACKAGES: readonly HostileWorkbook[] = [...PACKAGES, ...MARKUP];
