import { newEntry, writeZip } from '../../../src/workbook/file/write-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const relationships = (entries: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const text = (reference: string, value: string, style = 0) =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (reference: string, value: number, style = 2) => `<c r="${reference}" s="${style}"><v>${value}</v></c>`;

/** A table of four columns with nearly everything that can hang on cells. */
const FIRST = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D8"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B4" sqref="B4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="3" width="14" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:4" ht="30" customHeight="1">${text('A1', '2024年支出表', 1)}</row>
<row r="2">${text('A2', '项目', 1)}${text('B2', '本年', 1)}${text('C2', '上年', 1)}${text('D2', '增减', 1)}</row>
<row r="3">${text('A3', '国防支出')}${number('B3', 5)}${number('C3', 4)}<c r="D3" s="2"><f t="shared" ref="D3:D6" si="0">B3-C3</f><v>1</v></c></row>
<row r="4">${text('A4', '教育支出')}${number('B4', 7)}${number('C4', 6)}<c r="D4" s="2"><f t="shared" si="0"/><v>1</v></c></row>
<row r="5" hidden="1">${text('A5', '交通支出')}${number('B5', 3)}${number('C5', 1)}<c r="D5" s="2"><f t="shared" si="0"/><v>2</v></c></row>
<row r="6">${text('A6', '合计', 1)}<c r="B6" s="3"><f>SUM(B3:B5)</f><v>15</v></c><c r="C6" s="3"><f>SUM(C3:C5)</f><v>11</v></c><c r="D6" s="2"><f t="shared" si="0"/><v>4</v></c></row>
<row r="8">${text('A8', '平均')}<c r="B8"><f t="array" ref="B8">AVERAGE(B3:B5*1)</f><v>5</v></c></row>
</sheetData><autoFilter ref="A2:D5"/><mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="C8:D8"/></mergeCells><conditionalFormatting sqref="D3:D5"><cfRule type="expression" dxfId="0" priority="1"><formula>D3&gt;B3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A3:A5"><formula1>名单!$A$1:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A8" location="名单!A2"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B6:C6" formula="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/></worksheet>`;

const SECOND = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="22" customWidth="1"/></cols><sheetData><row r="1">${text('A1', '国防支出')}<c r="B1"><f>支出!B6</f><v>15</v></c></row><row r="2">${text('A2', '教育支出')}</row><row r="3">${text('A3', '交通支出')}</row></sheetData></worksheet>`;

const TABLE_SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1">${text('A1', '名称')}${text('B1', '数额')}${text('C1', '备注')}</row><row r="2">${text('A2', '甲')}${number('B2', 1)}${text('C2', '一')}</row><row r="3">${text('A3', '乙')}${number('B3', 2)}${text('C3', '二')}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const anchor = (row: number, toRow: number) =>
  `<xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${toRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;

const SERIES = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>支出!$B$2</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>支出!$A$3:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>支出!$B$3:$B$5</c:f></c:numRef></c:val></c:ser>`;

const SHAPE =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div>a<br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 2, 4, 15, 7, 4</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><color rgb="FFC00000"/><name val="黑体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`;

/** A workbook whose first sheet carries nearly everything that hangs on cells (charts, notes, rules, tables, names). */
export function richPackage(): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${[1, 2, 3].map((each) => `<Override PartName="/xl/worksheets/sheet${each}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/comments1.xml" ContentType="${TYPE}.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${TYPE}.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`,
    ],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="支出" sheetId="1" r:id="rId1"/><sheet name="名单" sheetId="2" r:id="rId2"/><sheet name="台账" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">支出!$A$1:$D$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">支出!$1:$2</definedName><definedName name="本年合计">支出!$B$6</definedName><definedName name="台账额" localSheetId="2">台账!$B$2:$B$3</definedName></definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['worksheet', 'worksheets/sheet3.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ['xl/worksheets/sheet1.xml', FIRST],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships([
        ['drawing', '../drawings/drawing1.xml'],
        ['comments', '../comments1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ]),
    ],
    ['xl/worksheets/sheet2.xml', SECOND],
    ['xl/worksheets/sheet3.xml', TABLE_SHEET],
    ['xl/worksheets/_rels/sheet3.xml.rels', relationships([['table', '../tables/table1.xml']])],
    [
      'xl/tables/table1.xml',
      `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="名称"/><tableColumn id="2" name="数额"/><tableColumn id="3" name="备注"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    ],
    [
      'xl/comments1.xml',
      `<comments xmlns="${MAIN}"><authors><author>会计</author></authors><commentList><comment ref="B4" authorId="0"><text><t>含追加预算</t></text></comment></commentList></comments>`,
    ],
    ['xl/drawings/vmlDrawing1.vml', SHAPE],
    [
      'xl/drawings/drawing1.xml',
      `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}"><xdr:twoCellAnchor>${anchor(3, 12)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    ],
    ['xl/drawings/_rels/drawing1.xml.rels', relationships([['chart', '../charts/chart1.xml']])],
    [
      'xl/charts/chart1.xml',
      `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${SERIES}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    ],
    ['xl/custom.xml', '<kept/>'],
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, content]) => newEntry(name, encoder.encode(content))));
}
