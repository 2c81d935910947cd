import { cellName } from '../../src/core/grid/address';
import { escapeXml } from '../../src/workbook/file/edit-xml';

export type HostileCell = string | number | null | { readonly formula: string; readonly value: string | number };

function cellXml(cell: HostileCell, name: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  const type = typeof cell.value === 'number' ? '' : ' t="str"';
  return `<c r="${name}"${type}><f>${escapeXml(cell.formula)}</f><v>${escapeXml(String(cell.value))}</v></c>`;
}

/** The sheet data of rows of cells. */
export function cells(rows: readonly (readonly HostileCell[])[]): string {
  const each = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, cellName(index, column))).join('')}</row>`,
  );
  return `<sheetData>${each.join('')}</sheetData>`;
}
