import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { WorkbookError } from '../../../src/workbook/port';
import { makePackage, makeParts } from './make-package';

/** The code and the reason with which a file is refused. */
async function refusal(bytes: Uint8Array, name = 'a.xlsx'): Promise<unknown> {
  try {
    await readWorkbookFile(bytes, name);
    return 'read';
  } catch (error) {
    return error instanceof WorkbookError ? [error.code, error.values.reason ?? error.values.part] : error;
  }
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Uint16Array.from([...stream].map((letter) => letter.charCodeAt(0))).buffer), 1024);
  return bytes;
}

function xls(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['项目', '2024年'],
    ['国防支出', 2.88],
  ]);
  sheet.B3 = { t: 'n', v: 2.88, z: '0.00' };
  sheet['!ref'] = 'A1:B3';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '支出表');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
}

describe('files that are refused, each with its own words', () => {
  test.each([
    ['an empty file', new Uint8Array(), ['not-a-workbook', 'empty']],
    ['a web page', strToU8('<html><body><table><tr><td>1</td></tr></table>'), ['not-a-workbook', 'web-page']],
    ['a text file', strToU8('项目,金额\n国防支出,2.88\n'), ['not-a-workbook', 'text']],
    ['an archive', zipSync({ 'a.txt': strToU8('a') }), ['not-a-workbook', 'zip']],
    ['a workbook with a password', ole('EncryptedPackage'), ['encrypted', undefined]],
    ['a workbook of Excel 95', ole('Book'), ['old-format', 'xls']],
    ['another OLE document', ole('WordDocument'), ['not-a-workbook', 'document']],
    ['a damaged .xls', ole('Workbook'), ['old-format', 'xls']],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toEqual(expected);
  });

  test('a file of WPS is named by its extension', async () => {
    expect(await refusal(xls(), '支出.et')).toEqual(['old-format', 'et']);
  });

  test('a Word document', async () => {
    const types = makeParts()['[Content_Types].xml']?.replace(
      'spreadsheetml.sheet.main',
      'wordprocessingml.document.main',
    );
    expect(await refusal(makePackage({ replace: { '[Content_Types].xml': types ?? '' } }))).toEqual([
      'not-a-workbook',
      'document',
    ]);
  });
});

describe('damaged and hostile packages', () => {
  test('a file that was cut off is damaged, wherever it was cut', async () => {
    const bytes = makePackage();
    for (let length = 4; length < bytes.length; length += 97) {
      expect(await refusal(bytes.subarray(0, length))).toEqual(['corrupt', 'zip']);
    }
  });

  test('a changed byte in packed data never changes a figure silently', async () => {
    const bytes = makePackage({
      sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>2894.67</v></c></row></sheetData>' },
    });
    const start = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 24;
    const seen = new Set<unknown>();
    for (let at = start; at < start + 150; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      const read = await readWorkbookFile(damaged).catch((error: WorkbookError) => error.code);
      seen.add(typeof read === 'string' ? read : read.sheets[0]?.content(0, 0));
    }
    expect([...seen].sort()).toEqual([2894.67, 'corrupt']);
  });

  test('a part that was not closed is damaged, not half read', async () => {
    const replace = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' };
    expect(await refusal(makePackage({ replace }))).toEqual(['corrupt', 'xl/worksheets/sheet1.xml']);
  });

  test('bytes that are no UTF-8 are damage', async () => {
    const files = Object.entries(makeParts()).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
    const broken = Uint8Array.of(0x3c, 0x61, 0x3e, 0xd6, 0xd0, 0x3c, 0x2f, 0x61, 0x3e);
    const bytes = zipSync({ ...Object.fromEntries(files), 'xl/worksheets/sheet1.xml': broken });
    expect(await refusal(bytes)).toEqual(['corrupt', 'xl/worksheets/sheet1.xml']);
  });

  test('a document type is refused, so no entity is expanded', async () => {
    const replace = { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' };
    expect(await refusal(makePackage({ replace }))).toEqual(['corrupt', 'xl/worksheets/sheet1.xml']);
  });

  test('a part beyond the limit is refused by its declared size, before it is unpacked', async () => {
    const bytes = makePackage({ replace: { 'xl/media/bomb.bin': 'x' } });
    const size = Buffer.from(bytes).lastIndexOf('xl/media/bomb.bin') - 22;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(size, 130_000_000, true);
    expect(await refusal(bytes)).toEqual(['too-large', 'xl/media/bomb.bin']);
  });

  test('a part that is larger than it says is damaged', async () => {
    const bytes = makePackage({ sheets: { 表: `<sheetData/>${'<!-- -->'.repeat(10_000)}` } });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
    view.setUint32(name - 22, 1000, true);
    expect(await refusal(bytes)).toEqual(['corrupt', 'xl/worksheets/sheet1.xml']);
  });

  test('cells out of order are damage', async () => {
    const replace = {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
    };
    expect(await refusal(makePackage({ replace }))).toEqual(['corrupt', 'xl/worksheets/sheet1.xml']);
  });
});

describe('an old .xls file', () => {
  test('is read with its contents and formats', async () => {
    const [sheet] = (await readWorkbookFile(xls(), 'a.xls')).sheets;
    expect([sheet?.name, sheet?.content(1, 0), sheet?.content(2, 1), sheet?.format(2, 1)]).toEqual([
      '支出表',
      '国防支出',
      2.88,
      '0.00',
    ]);
  });

  test('is read whatever its name says', async () => {
    expect((await readWorkbookFile(xls(), 'a.xlsx')).sheets).toHaveLength(1);
  });
});

test('the package of this project is not a workbook', async () => {
  expect(await refusal(new Uint8Array(readFileSync('package.json')))).toEqual(['not-a-workbook', 'text']);
});
