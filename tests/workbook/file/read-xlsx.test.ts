import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { makePackage, type PackageParts } from './make-package';

/** The only sheet of a workbook whose worksheet holds `inner`. */
function sheet(inner: string, parts: PackageParts = {}) {
  const [only] = readXlsx(makePackage({ ...parts, sheets: { 表: inner } })).sheets;
  if (only === undefined) throw new Error('no sheet');
  return only;
}

function cells(row: string): string {
  return `<sheetData><row r="1">${row}</row></sheetData>`;
}

describe('contents of cells', () => {
  test('a number is the stored double', () => {
    expect(sheet(cells('<c r="A1"><v>6291.029999999999</v></c>')).content(0, 0)).toBe(6291.029999999999);
  });

  test('an empty cell, zero and an empty text are three different things', () => {
    const read = sheet(cells('<c r="A1"/><c r="B1"><v>0</v></c><c r="C1" t="str"><v></v></c>'));
    expect([read.content(0, 0), read.content(0, 1), read.content(0, 2)]).toEqual([null, 0, '']);
  });

  test('a text keeps what looks like a number', () => {
    expect(sheet(cells('<c r="A1" t="inlineStr"><is><t>1,300.00</t></is></c>')).content(0, 0)).toBe('1,300.00');
  });

  test('a shared string is joined from its runs, without the phonetic guide', () => {
    const sharedStrings = ['<r><t>国防</t></r><r><t>支出</t></r><rPh sb="0" eb="1"><t>guofang</t></rPh>'];
    expect(sheet(cells('<c r="A1" t="s"><v>0</v></c>'), { sharedStrings }).content(0, 0)).toBe('国防支出');
  });

  test('an error is not a text', () => {
    const read = sheet(cells('<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="str"><v>#REF!</v></c>'));
    expect([read.content(0, 0), read.content(0, 1)]).toEqual([{ error: '#REF!' }, '#REF!']);
  });

  test('a logical value is read as one', () => {
    expect(sheet(cells('<c r="A1" t="b"><v>1</v></c>')).content(0, 0)).toBe(true);
  });

  test('an ISO date becomes its serial number', () => {
    expect(sheet(cells('<c r="A1" t="d"><v>2024-12-31</v></c>')).content(0, 0)).toBe(45657);
  });

  test('character references, escapes and CDATA are read as the characters they stand for', () => {
    const inline = '<is><t>甲&amp;乙 &#x4E19;_x000D_<![CDATA[<丁>]]></t></is>';
    expect(sheet(cells(`<c r="A1" t="inlineStr">${inline}</c>`)).content(0, 0)).toBe('甲&乙 丙\r<丁>');
  });

  test('cells and rows without a reference follow the ones before', () => {
    const read = sheet('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>');
    expect([read.content(0, 1), read.content(1, 0)]).toEqual([2, 3]);
  });

  test('prefixed element names are read like plain ones', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const text = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(sheet('', { replace: { 'xl/worksheets/sheet1.xml': text } }).content(0, 0)).toBe(7);
  });

  test('a far-away cell costs nothing, and is said to be left out', () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const file = readXlsx(makePackage({ sheets: { 表: `<sheetData>${cells}</sheetData>` } }));
    const [read] = file.sheets;
    expect([read?.rowCount, read?.columnCount, file.skipped.map(({ code }) => code)]).toEqual([1, 1, ['far-cells']]);
  });

  test('cells that only have a format do not count as used', () => {
    const read = sheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="Z900" s="1"/></row></sheetData>',
    );
    expect([read.rowCount, read.columnCount]).toEqual([1, 1]);
  });

  test('names such as __proto__ are only names', () => {
    const [read] = readXlsx(makePackage({ sheets: { ['__proto__']: '<sheetData/>' } })).sheets;
    expect(read?.name).toBe('__proto__');
  });
});

describe('formulas', () => {
  test('a formula begins with "=" and keeps its cached value', () => {
    const read = sheet(cells('<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>'));
    expect([read.formula(0, 0), read.content(0, 0)]).toEqual(['=SUM(B1:C1)', 3]);
  });

  test('a constant has no formula', () => {
    expect(sheet(cells('<c r="A1"><v>3</v></c>')).formula(0, 0)).toBeUndefined();
  });

  test('a formula that was filled down is shifted to each of its cells', () => {
    const read = sheet(
      `<sheetData><row r="20"><c r="D20"><f t="shared" ref="D20:D22" si="0">LOG10(A20)+'A1 表'!$B20+支出A1</f><v>1</v></c></row>` +
        '<row r="22"><c r="D22"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    );
    expect(read.formula(21, 3)).toBe("=LOG10(A22)+'A1 表'!$B22+支出A1");
  });

  test('an array formula stands in all of its cells', () => {
    const read = sheet(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    );
    expect([read.formula(0, 0), read.formula(1, 0), read.formula(2, 0)]).toEqual(['=B1:B2*2', '=B1:B2*2', undefined]);
  });

  test('a formula of a conditional format is not a formula of a cell', () => {
    const read = sheet(
      `${cells('<c r="A1"><v>3</v></c>')}<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`,
    );
    expect(read.formula(0, 0)).toBeUndefined();
  });
});

describe('formats, hiding and protection', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="#,##0.00_ "/></numFmts>' +
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="10"><alignment indent="2"/></xf></cellXfs>' +
    '<dxfs count="1"><dxf><numFmt numFmtId="10" formatCode="0"/></dxf></dxfs>';

  test('number formats are read by code, built-in ones by number', () => {
    const read = sheet(cells('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1"><v>1</v></c>'), {
      styles,
    });
    expect([0, 1, 2].map((column) => read.format(0, column))).toEqual(['#,##0.00_ ', '0.00%', 'General']);
  });

  test('the indent of a name is its level', () => {
    const read = sheet(cells('<c r="A1" s="2"><v>1</v></c><c r="B1"><v>1</v></c>'), { styles });
    expect([read.indent(0, 0), read.indent(0, 1)]).toEqual([2, 0]);
  });

  test('hidden rows and columns are known', () => {
    const read = sheet(
      '<cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>',
    );
    expect([read.rowHidden(0), read.rowHidden(1), read.columnHidden(0), read.columnHidden(2)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('merged areas are read', () => {
    expect(sheet('<sheetData/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>').merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 5 },
    ]);
  });

  test('a protected sheet says so', () => {
    expect(sheet('<sheetData/><sheetProtection sheet="1" objects="1"/>').protected).toBe(true);
  });
});

describe('the workbook', () => {
  test('defined names keep their reference and whether they are hidden; print areas are none', () => {
    const workbook =
      '<definedNames><definedName name="_ecr_result" hidden="1">校验结果!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName></definedNames>';
    expect(readXlsx(makePackage({ workbook })).names).toEqual([
      { name: '_ecr_result', hidden: true, reference: '校验结果!$A$1' },
    ]);
  });

  test('manual calculation is known', () => {
    expect(readXlsx(makePackage({ workbook: '<calcPr calcMode="manual"/>' })).calculation).toBe('manual');
  });

  test('a chart sheet is listed as skipped, a deeply hidden sheet is read and said to be hidden', () => {
    const replace = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="图" sheetId="2" r:id="rIdChart"/><sheet name="表" sheetId="1" state="veryHidden" r:id="rId1"/></sheets></workbook>',
    };
    const relationships =
      '<Relationship Id="rIdChart" Type="x/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>';
    const read = readXlsx(makePackage({ replace, relationships }));
    expect([
      read.skipped.map(({ part, code }) => [part, code]),
      read.sheets.map(({ name, hidden }) => [name, hidden]),
    ]).toEqual([[['图', 'unsupported-sheet']], [['表', true]]]);
  });

  test('what was remembered is found in its custom XML part', () => {
    const relationships =
      '<Relationship Id="rIdState" Type="x/relationships/customXml" Target="../customXml/item1.xml"/>';
    const replace = {
      'customXml/item1.xml':
        '<state xmlns="urn:expenditure-check-report:state:1">{"version":1,"note":"a&lt;b"}</state>',
    };
    expect(readXlsx(makePackage({ relationships, replace })).state).toBe('{"version":1,"note":"a<b"}');
  });
});
