import type { CellStyle } from 'hucre/xlsx';

const side = { style: 'thin', color: { rgb: '808080' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const body = { name: '宋体', size: 11, charset: 134 };

/** How the cells of the sample sheets look, as an office would set a table for submission. */
export const LOOK = {
  title: {
    font: { name: '黑体', size: 16, charset: 134 },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  remark: { font: { ...body, size: 10 }, alignment: { vertical: 'center', wrapText: true } },
  unit: { font: { ...body, size: 10 }, alignment: { horizontal: 'right', vertical: 'center' } },
  heading: {
    font: { ...body, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EEF7' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border,
  },
  name: { font: body, alignment: { vertical: 'center' }, border },
  subName: { font: body, alignment: { horizontal: 'left', vertical: 'center', indent: 2 }, border },
  amount: { font: body, numFmt: '#,##0.00', alignment: { vertical: 'center' }, border },
  rate: { font: body, numFmt: '0.00%', alignment: { vertical: 'center' }, border },
  totalName: { font: { ...body, bold: true }, alignment: { horizontal: 'center', vertical: 'center' }, border },
  totalAmount: { font: { ...body, bold: true }, numFmt: '#,##0.00', alignment: { vertical: 'center' }, border },
  totalRate: { font: { ...body, bold: true }, numFmt: '0.00%', alignment: { vertical: 'center' }, border },
} as const satisfies Readonly<Record<string, CellStyle>>;
