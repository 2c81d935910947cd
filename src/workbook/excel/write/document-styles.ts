import type { Area } from '../../../core/grid/address';
import type { SheetDocument } from '../../sheet-document';
import { DOCUMENT_LOOKS, type DocumentLook, GRID_COLOR, type LookName } from './document-looks';
import { addressesOf, rectanglesOf } from './rectangles';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function applyLook(format: Excel.RangeFormat, look: DocumentLook): void {
  format.font.name = look.font;
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.font.underline = look.underlined ? 'Single' : 'None';
  format.font.color = look.color;
  if (look.fill !== null) format.fill.color = look.fill;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = look.vertical;
  format.wrapText = look.wrapped;
}

function drawLines(format: Excel.RangeFormat, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = GRID_COLOR;
  }
}

/** Rectangles by which inner lines they have, for a single row has none between rows. */
function byShape(
  areas: readonly Area[],
): readonly { readonly areas: readonly Area[]; readonly inner: readonly Edge[] }[] {
  const tall = (area: Area): boolean => area.bottom > area.top;
  const wide = (area: Area): boolean => area.right > area.left;
  return [
    { areas: areas.filter((area) => !tall(area) && !wide(area)), inner: [] },
    { areas: areas.filter((area) => tall(area) && !wide(area)), inner: ['InsideHorizontal'] },
    { areas: areas.filter((area) => !tall(area) && wide(area)), inner: ['InsideVertical'] },
    { areas: areas.filter((area) => tall(area) && wide(area)), inner: ['InsideHorizontal', 'InsideVertical'] },
  ];
}

/** Gives the cells of a document their looks: a few calls for each style, whatever the number of cells. */
export function styleDocument(sheet: Excel.Worksheet, { rows, merges }: SheetDocument): void {
  const isMerged = (row: number, column: number) => merges.some(({ top, left }) => top === row && left === column);
  const grid = rows.map(({ cells }, row) =>
    cells.map(({ style }, column): LookName => (style === 'title' && !isMerged(row, column) ? 'title-aside' : style)),
  );
  for (const style of new Set(grid.flat())) {
    const look = DOCUMENT_LOOKS[style];
    for (const { areas, inner } of byShape(rectanglesOf(grid, style))) {
      for (const address of addressesOf(areas)) {
        const { format } = sheet.getRanges(address);
        applyLook(format, look);
        if (look.grid) drawLines(format, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inner]);
      }
    }
  }
}
