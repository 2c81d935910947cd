import { readFileSync } from 'node:fs';
import { type CellObject, read } from '@e965/xlsx';
import { isCellError } from '../../../src/core/grid/cell';
import type { Sheet } from '../../../src/core/grid/sheet';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { makePackage } from './make-package';

const FILLED_DOWN = makePackage({
  sharedStrings: ['项目', '增减', '<r><t>国防</t></r><r><t>支出</t></r>'],
  styles:
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><cellXfs count="2"><xf/><xf numFmtId="176"/></cellXfs>',
  sheets: {
    '支出 表': `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c></row>\
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>2.88</v></c><c r="C2" s="1"><v>1E-3</v></c><c r="D2" s="1"><f t="shared" ref="D2:D4" si="0">B2-$C2</f><v>2.877</v></c></row>\
<row r="3"><c r="B3"><v>-4</v></c><c r="D3"><f t="shared" si="0"/><v>-4</v></c><c r="E3" t="b"><v>0</v></c></row>\
<row r="4"><c r="D4" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c><c r="E4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row></sheetData>`,
  },
});

interface Seen {
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly format: string;
}

function seenByUs(sheet: Sheet, row: number, column: number): Seen {
  const content = sheet.content(row, column);
  const value = isCellError(content) ? content.error : content;
  return { value, formula: sheet.formula(row, column)?.slice(1), format: sheet.format(row, column) };
}

const ERRORS: Readonly<Record<number, string>> = { 7: '#DIV/0!', 23: '#REF!' };

function seenByOther(cell: CellObject): Seen {
  const value = cell.t === 'e' ? ERRORS[Number(cell.v)] : cell.v;
  return { value, formula: cell.f, format: String(cell.z ?? 'General') };
}

test.each([
  ['the consistent sample', new Uint8Array(readFileSync('assets/samples/huashi-2024.xlsx'))],
  ['the sample with faults', new Uint8Array(readFileSync('assets/samples/huashi-2024-faults.xlsx'))],
  ['formulas that were filled down', FILLED_DOWN],
])('a second library sees the same cells in %s', (_, bytes) => {
  const other = read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false });
  for (const sheet of readXlsx(bytes).sheets) {
    for (const [row, cells] of (other.Sheets[sheet.name]?.['!data'] ?? []).entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        if (cell !== undefined) expect(seenByUs(sheet, row, column)).toEqual(seenByOther(cell));
      }
    }
  }
});
