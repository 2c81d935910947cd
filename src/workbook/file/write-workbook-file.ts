import { areaName, cellName } from '../../core/grid/address';
import { isCellError } from '../../core/grid/cell';
import type { Sheet, WorkbookContent } from '../../core/grid/sheet';
import { WorkbookError } from '../port';
import { escapeXml } from './edit-xml';
import { newPackage } from './new-package';
import { textWidth } from './row-height';
import { escapeText } from './text-value';
import { newEntry, writeZip } from './write-zip';

const MOST_CELLS = 20_000_000;

/** Collects number formats and indents and numbers them as the style sheet does. */
class Styles {
  readonly cellStyles: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  readonly formats: string[] = [];
  readonly #numbers = new Map<string, number>([['General 0', 0]]);
  readonly #formatNumbers = new Map<string, number>([['General', 0]]);

  numberOf(format: string, indent: number): number {
    const key = `${format} ${indent}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const alignment =
      indent === 0 ? '/>' : ` applyAlignment="1"><alignment horizontal="left" indent="${indent}"/></xf>`;
    const start = `<xf numFmtId="${this.#formatNumber(format)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"`;
    const number = this.cellStyles.push(start + alignment) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #formatNumber(format: string): number {
    const known = this.#formatNumbers.get(format);
    if (known !== undefined) return known;
    const number = 164 + this.formats.length;
    this.formats.push(`<numFmt numFmtId="${number}" formatCode="${escapeXml(format)}"/>`);
    this.#formatNumbers.set(format, number);
    return number;
  }
}

function cellXml(sheet: Sheet, row: number, column: number, styles: Styles): string {
  const content = sheet.content(row, column);
  const formula = sheet.formula(row, column);
  const style = styles.numberOf(sheet.format(row, column), sheet.indent(row, column));
  if (content === null && formula === undefined && style === 0) return '';
  const start = `<c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const written = formula === undefined ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (content === null) return written === '' ? `${start}/>` : `${start}>${written}</c>`;
  if (typeof content === 'number') return `${start}>${written}<v>${content}</v></c>`;
  if (typeof content === 'boolean') return `${start} t="b">${written}<v>${content ? 1 : 0}</v></c>`;
  if (isCellError(content)) return `${start} t="e">${written}<v>${content.error}</v></c>`;
  if (written !== '') return `${start} t="str">${written}<v>${escapeXml(content)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeText(content))}</t></is></c>`;
}

function sheetInner(sheet: Sheet, styles: Styles): string {
  const rows: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const cells: string[] = [];
    for (let column = 0; column < sheet.columnCount; column++) cells.push(cellXml(sheet, row, column, styles));
    const inner = cells.join('');
    const hidden = sheet.rowHidden(row) ? ' hidden="1"' : '';
    if (inner !== '' || hidden !== '') rows.push(`<row r="${row + 1}"${hidden}>${inner}</row>`);
  }
  const columns: string[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const place = `min="${column + 1}" max="${column + 1}"`;
    columns.push(
      `<col ${place} width="${columnWidth(sheet, column)}" customWidth="1"${sheet.columnHidden(column) ? ' hidden="1"' : ''}/>`,
    );
  }
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('');
  return [
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    merges === '' ? '' : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
  ].join('');
}

/** A width at which the texts of the first rows can be read; what is known of a sheet does not tell its own widths. */
function columnWidth(sheet: Sheet, column: number): number {
  let widest = 8;
  for (let row = 0; row < Math.min(sheet.rowCount, 200); row++) {
    const isMerged = sheet.merges.some(({ top, left, right }) => top === row && left === column && right > left);
    const content = sheet.content(row, column);
    if (isMerged || content === null || isCellError(content)) continue;
    widest = Math.max(widest, textWidth(String(content)) + 2);
  }
  return Math.min(widest, 40);
}

/**
 * A new .xlsx file with the contents of a workbook: values, formulas with their cached results, number formats, indents,
 * merges, hidden rows, columns and sheets, protection, names. Other looks are not part of `WorkbookContent`.
 * @throws {WorkbookError} `too-large` for a sheet whose used range is mostly empty space
 */
export function writeWorkbookFile(content: WorkbookContent): Uint8Array {
  const size = content.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (size > MOST_CELLS) throw new WorkbookError('too-large', { part: 'cells' });
  const styles = new Styles();
  const sheets = content.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    inner: sheetInner(sheet, styles),
  }));
  const { names, calculation } = content;
  const parts = newPackage({ sheets, names, calculation, cellStyles: styles.cellStyles, formats: styles.formats });
  const encoder = new TextEncoder();
  return writeZip([...parts].map(([name, text]) => newEntry(name, encoder.encode(text))));
}
