import { read } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { createFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openPackage } from '../../../src/workbook/file/package';
import { unpackWhole } from '../../../src/workbook/file/unpack';
import { WorkbookError, type WritePlan } from '../../../src/workbook/port';
import type { SheetDocument } from '../../../src/workbook/sheet-document';
import { makeParts, type PackageParts } from './make-package';

const SHEET = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>合计</t></is></c><c r="B1" s="0"><f>SUM(B2:B3)</f><v>3</v></c></row>\
<row r="3"><c r="B3"><v>2</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`;
const CLERKS_RULE =
  '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';
const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

/** Parts of a clerk's workbook that this product knows nothing of. */
const FOREIGN: Readonly<Record<string, Uint8Array>> = {
  'xl/charts/chart1.xml': strToU8('<c:chart xmlns:c="c"><c:v>支出</c:v></c:chart>'),
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 300 }, (_, index) => index % 251),
  'xl/vbaProject.bin': Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 256),
};

function clerksFile(parts: PackageParts = {}): Uint8Array {
  const texts = makeParts({ sheets: { 表: SHEET, 别的: '<sheetData/>' }, styles: STYLES, ...parts });
  const files = Object.entries(texts).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return zipSync({ ...Object.fromEntries(files), ...FOREIGN });
}

const RESULT: SheetDocument = {
  sheet: 'result',
  name: '校验结果',
  widths: [10, 40],
  rows: [
    { cells: [{ value: '结果', style: 'title' }] },
    {
      cells: [
        { value: '=1+1', style: 'text' },
        { value: '表!B3', style: 'link', link: { sheet: '表', row: 2, column: 1 } },
        { value: 12.5, style: 'number', format: '#,##0.00' },
      ],
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  print: { repeatRows: 1 },
  frozenRows: 1,
  hints: [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, title: '提示', text: '说明\n第二行' }],
  lists: [{ area: { top: 1, left: 1, bottom: 9, right: 1 }, choices: ['为', '达'] }],
};

/** The names of the parts whose contents are not those of the first file. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const first = openPackage(before);
  return openPackage(after)
    .entries.filter((entry) => {
      const old = first.find(entry.name);
      return old === undefined || Buffer.compare(unpackWhole(old), unpackWhole(entry)) !== 0;
    })
    .map(({ name }) => name)
    .sort();
}

function part(bytes: Uint8Array, name: string): string {
  return openPackage(bytes).text(name) ?? '';
}

async function written(plan: WritePlan, bytes = clerksFile()) {
  const workbook = createFileWorkbook(bytes);
  const receipt = await workbook.write(plan);
  const { content, state } = await workbook.read();
  return { workbook, receipt, content, state, bytes: workbook.bytes() };
}

async function codeOf(plan: WritePlan, bytes?: Uint8Array): Promise<unknown> {
  return written(plan, bytes).catch((error: unknown) => (error instanceof WorkbookError ? error.code : error));
}

const MARK = { at: { sheet: '表', row: 0, column: 1 }, severity: 'error' } as const;

describe('what is not changed', () => {
  test('an empty plan leaves every part as it was', async () => {
    expect(changedParts(clerksFile(), (await written({})).bytes)).toEqual([]);
  });

  test('marks change the sheet and the styles, and nothing else', async () => {
    expect(changedParts(clerksFile(), (await written({ marks: [MARK] })).bytes)).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('a cell changes its sheet and asks for a new calculation', async () => {
    const cells = [{ at: { sheet: '表', row: 2, column: 1 }, before: { value: 2 }, after: { value: 5 } }];
    expect(changedParts(clerksFile(), (await written({ cells })).bytes)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('packed bytes of untouched parts are copied, not packed anew', async () => {
    const bytes = clerksFile();
    const after = openPackage((await written({ marks: [MARK], sheets: [RESULT], state: '{}' }, bytes)).bytes);
    for (const name of Object.keys(FOREIGN)) {
      const [old, now] = [openPackage(bytes).find(name)?.packed, after.find(name)?.packed];
      expect(Buffer.compare(old ?? new Uint8Array(), now ?? new Uint8Array(1))).toBe(0);
    }
  });
});

describe('cells', () => {
  const change = (row: number, column: number, before: unknown, after: unknown): WritePlan => ({
    cells: [{ at: { sheet: '表', row, column }, before: { value: before }, after } as never],
  });

  test.each([
    ['an existing cell', 2, 1, 2, { value: 7 }, 7],
    ['a new cell in a row', 2, 0, null, { value: '其他' }, '其他'],
    ['a cell behind all others of its row', 2, 5, null, { value: true }, true],
    ['a cell in a row between others', 1, 1, null, { value: 1.5 }, 1.5],
    ['a cell below all others', 9, 1, null, { value: '=1+1' }, '=1+1'],
    ['a cell that is emptied', 2, 1, 2, { value: null }, null],
  ])('%s', async (_, row, column, before, after, expected) => {
    const { content } = await written(change(row, column, before, after));
    expect(content.sheets[0]?.content(row, column)).toBe(expected);
  });

  test('a text that looks like a formula is a text', async () => {
    const { content } = await written(change(2, 1, 2, { value: '=1+1' }));
    expect(content.sheets[0]?.formula(2, 1)).toBeUndefined();
  });

  test('a formula is written as one', async () => {
    const { content } = await written(change(2, 1, 2, { formula: '=IF(A1<>"甲",1,2)' }));
    expect(content.sheets[0]?.formula(2, 1)).toBe('=IF(A1<>"甲",1,2)');
  });

  test('a cell that was changed meanwhile is not written', async () => {
    expect(await codeOf(change(2, 1, 99, { value: 7 }))).toBe('changed-meanwhile');
  });

  test('gets another number format in a style that is otherwise its own', async () => {
    const styles = STYLES.replace(
      '<xf numFmtId="0"/>',
      '<xf numFmtId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment horizontal="center"/></xf>',
    );
    const sheets = { 表: SHEET.replace('<c r="B3">', '<c r="B3" s="1">') };
    const at = { sheet: '表', row: 2, column: 1 };
    const cells = [{ at, before: { value: 2 }, after: { value: 7 }, format: '#,##0.00' }];
    const { content, bytes } = await written({ cells }, clerksFile({ sheets, styles }));
    expect([content.sheets[0]?.format(2, 1), part(bytes, 'xl/styles.xml')]).toEqual([
      '#,##0.00',
      expect.stringContaining(
        '<xf numFmtId="164" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs>',
      ),
    ]);
  });

  test('a protected sheet is not written', async () => {
    const sheets = { 表: SHEET.replace('<pageMargins', '<sheetProtection sheet="1"/><pageMargins') };
    expect(await codeOf(change(2, 1, 2, { value: 7 }), clerksFile({ sheets }))).toBe('protected-sheet');
  });

  test('cells that share the formula of an overwritten cell keep theirs', async () => {
    const sheets = {
      表: `<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*2</f><v>2</v></c></row>\
<row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>`,
    };
    const cells = [{ at: { sheet: '表', row: 0, column: 2 }, before: { formula: '=A1*2' }, after: { value: 2 } }];
    const [sheet] = (await written({ cells }, clerksFile({ sheets }))).content.sheets;
    expect([0, 1, 2].map((row) => sheet?.formula(row, 2))).toEqual([undefined, '=A2*2', '=A3*2']);
  });

  test('the order of calculation, which may name the cell, is left to be made anew', async () => {
    const relationships = '<Relationship Id="rIdChain" Type="x/relationships/calcChain" Target="calcChain.xml"/>';
    const replace = { 'xl/calcChain.xml': '<calcChain><c r="B1" i="1"/></calcChain>' };
    const { bytes } = await written(
      { cells: [{ at: { sheet: '表', row: 0, column: 1 }, before: { formula: '=SUM(B2:B3)' }, after: { value: 3 } }] },
      clerksFile({ relationships, replace }),
    );
    expect([
      openPackage(bytes).find('xl/calcChain.xml'),
      part(bytes, 'xl/_rels/workbook.xml.rels').includes('calcChain'),
    ]).toEqual([undefined, false]);
  });
});

describe('marks', () => {
  test('stand behind the cells and before the margins, below the rules of the clerk', async () => {
    const sheets = { 表: SHEET.replace('<pageMargins', `${CLERKS_RULE}<pageMargins`) };
    const text = part((await written({ marks: [MARK] }, clerksFile({ sheets }))).bytes, 'xl/worksheets/sheet1.xml');
    expect(text).toMatch(
      /<\/sheetData><conditionalFormatting sqref="B1:B9">.*priority="4".*<conditionalFormatting sqref="B1">.*priority="5".*<pageMargins/,
    );
  });

  test('are written in the namespace of a sheet with prefixes', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const text = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const replace = { 'xl/worksheets/sheet1.xml': text };
    const { bytes } = await written({ marks: [MARK] }, clerksFile({ replace }));
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<x:sheetData/><x:conditionalFormatting sqref="B1"><x:cfRule',
    );
  });

  test('taken away, the sheet is as it was', async () => {
    const { workbook } = await written({ marks: [MARK] });
    await workbook.write({ marks: [] });
    expect(part(workbook.bytes(), 'xl/worksheets/sheet1.xml')).toBe(part(clerksFile(), 'xl/worksheets/sheet1.xml'));
  });

  test('are known again, so that other marks take their place', async () => {
    const { workbook } = await written({ marks: [MARK] });
    const { undo } = await workbook.write({ marks: [{ ...MARK, severity: 'warning' }] });
    expect([undo.marks, part(workbook.bytes(), 'xl/worksheets/sheet1.xml').match(/<cfRule/g)]).toEqual([
      [MARK],
      ['<cfRule'],
    ]);
  });

  test('are not put on a protected sheet, which is said', async () => {
    const sheets = { 表: SHEET.replace('<pageMargins', '<sheetProtection sheet="1"/><pageMargins') };
    expect((await written({ marks: [MARK] }, clerksFile({ sheets }))).receipt.unmarkedSheets).toEqual(['表']);
  });
});

describe('sheets of ours', () => {
  test('are added at the end under a hidden name, and read back as they were meant', async () => {
    const { content, receipt } = await written({ sheets: [RESULT] });
    const sheet = content.sheets.at(-1);
    expect({
      name: sheet?.name,
      added: receipt.addedSheets,
      names: content.names,
      cells: [sheet?.content(1, 0), sheet?.formula(1, 0), sheet?.content(1, 2), sheet?.format(1, 2)],
      merges: sheet?.merges,
    }).toEqual({
      name: '校验结果',
      added: ['result'],
      names: [{ name: '_ecr_result', hidden: true, reference: "'校验结果'!$A$1" }],
      cells: ['=1+1', undefined, 12.5, '#,##0.00'],
      merges: RESULT.merges,
    });
  });

  test('take the place of what they held before, under the name that the clerk gave them', async () => {
    const { workbook } = await written({ sheets: [RESULT] });
    const renamed = workbook.bytes();
    const again = createFileWorkbook(renamed);
    const { addedSheets } = await again.write({ sheets: [{ ...RESULT, name: '别名', rows: [] }] });
    const { content } = await again.read();
    expect([addedSheets, content.sheets.map(({ name, rowCount }) => [name, rowCount])]).toEqual([
      [],
      [
        ['表', 3],
        ['别的', 0],
        ['校验结果', 0],
      ],
    ]);
  });

  test('get a name of their own where it is taken', async () => {
    const { content } = await written({ sheets: [RESULT] }, clerksFile({ sheets: { 校验结果: '<sheetData/>' } }));
    expect(content.sheets.map(({ name }) => name)).toEqual(['校验结果', '校验结果 (2)']);
  });

  test('writing the same sheet twice adds no style the second time', async () => {
    const { workbook } = await written({ sheets: [RESULT] });
    const styles = part(workbook.bytes(), 'xl/styles.xml');
    await workbook.write({ sheets: [RESULT] });
    expect(part(workbook.bytes(), 'xl/styles.xml')).toBe(styles);
  });

  test('a second library reads the copy', async () => {
    const { bytes } = await written({ sheets: [RESULT], marks: [MARK], state: '{}' });
    const other = read(bytes, { type: 'array' });
    expect([other.SheetNames, other.Sheets.校验结果?.A2?.v, other.Sheets.表?.B1?.f]).toEqual([
      ['表', '别的', '校验结果'],
      '=1+1',
      'SUM(B2:B3)',
    ]);
  });
});

describe('state', () => {
  test('is kept and read back, whatever characters it holds', async () => {
    const state = JSON.stringify({ reason: '<&>"\u0001\ufffe\ud800 支出' });
    expect(JSON.parse((await written({ state })).state ?? '')).toEqual({ reason: '<&>"\u0001\ufffe\ud800 支出' });
  });

  test('a later state takes the place of the earlier', async () => {
    const { workbook } = await written({ state: '{"version":1}' });
    await workbook.write({ state: '{"version":2}' });
    const items = openPackage(workbook.bytes()).entries.filter(({ name }) => /^customXml\/item\d/.test(name));
    expect([(await workbook.read()).state, items.length]).toEqual(['{"version":2}', 1]);
  });
});

describe('a state that LibreOffice has saved, to which the package refers', () => {
  const STATE = '<state xmlns="urn:expenditure-check-report:state:1">{"n":1}</state>';
  const saved = () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId4" Type="${office}/customXml" Target="../customXml/item1.xml"/></Relationships>`;
    return clerksFile({ replace: { '_rels/.rels': relationships, 'customXml/item1.xml': STATE } });
  };

  test('is read', async () => {
    expect((await createFileWorkbook(saved()).read()).state).toBe('{"n":1}');
  });

  test('is replaced in its place, and the workbook refers to it again', async () => {
    const { state, bytes } = await written({ state: '{"n":2}' }, saved());
    const items = openPackage(bytes).entries.filter(({ name }) => /^customXml\/item\d/.test(name));
    expect([state, items.length, part(bytes, 'xl/_rels/workbook.xml.rels').includes('customXml/item1.xml')]).toEqual([
      '{"n":2}',
      1,
      true,
    ]);
  });

  test('can be taken out', async () => {
    const { state, bytes } = await written({ state: '' }, saved());
    expect([state, part(bytes, '_rels/.rels').includes('customXml')]).toEqual([null, false]);
  });
});

describe('taking a write back', () => {
  test('restores the file to the byte', async () => {
    const bytes = clerksFile();
    const { workbook, receipt } = await written({ marks: [MARK], sheets: [RESULT], state: '{}' }, bytes);
    await workbook.write(receipt.undo);
    expect(workbook.bytes()).toBe(bytes);
  });

  test('after another write takes back its own cells only', async () => {
    const cell = (row: number, before: number | null, after: number) => ({
      cells: [{ at: { sheet: '表', row, column: 1 }, before: { value: before }, after: { value: after } }],
    });
    const { workbook, receipt } = await written(cell(2, 2, 7));
    await workbook.write(cell(4, null, 8));
    await workbook.write(receipt.undo);
    const [sheet] = (await workbook.read()).content.sheets;
    expect([sheet?.content(2, 1), sheet?.content(4, 1)]).toEqual([2, 8]);
  });
});

test('a signed workbook is refused before its signature breaks', async () => {
  expect(await codeOf({ marks: [MARK] }, clerksFile({ replace: { '_xmlsignatures/sig1.xml': '<a/>' } }))).toBe(
    'not-writable',
  );
});
