import { type Package, scanPart } from '../../workbook/file/package';
import { cellIndex } from '../../workbook/file/reference';

/** How a sheet of a file looks, apart from the looks themselves. */
export interface SheetLooks {
  /** The number of its look for each cell that names one, by cell key. */
  readonly cells: ReadonlyMap<number, number>;
  /** In points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Widths that are given for all columns to the right are not meant for each of them. */
const MOST_COLUMNS = 256;

/**
 * Reads the looks of a worksheet part. A file gives widths in characters, the margins of the column included;
 * `character` is how many points one takes.
 * @throws {WorkbookError} `corrupt`
 */
export function readSheetLooks(file: Package, part: string, character: number): SheetLooks {
  const cells = new Map<number, number>();
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  let frozen = { rows: 0, columns: 0 };
  const entry = file.find(part);
  if (entry === undefined) return { cells, columnWidths, rowHeights, frozen };
  scanPart(entry, {
    open(tag) {
      const number = (name: string): number => Number(tag.attribute(name) ?? 0) || 0;
      if (tag.name === 'c') {
        const key = cellIndex(tag.attribute('r') ?? '');
        const style = number('s');
        if (style > 0 && key >= 0) cells.set(key, style);
      } else if (tag.name === 'row' && tag.attribute('ht') !== undefined) {
        rowHeights.set(number('r') - 1, number('ht'));
      } else if (tag.name === 'col' && number('width') > 0) {
        for (let column = number('min') - 1; column < Math.min(number('max'), MOST_COLUMNS); column += 1) {
          columnWidths.set(column, number('width') * character);
        }
      } else if (tag.name === 'pane' && (tag.attribute('state') ?? '').startsWith('frozen')) {
        frozen = { rows: number('ySplit'), columns: number('xSplit') };
      }
    },
  });
  return { cells, columnWidths, rowHeights, frozen };
}
