import { cellName } from '../../core/grid/address';
import { prefixed, type Splice, spliced } from '../../workbook/file/edit-xml';
import { cellIndex } from '../../workbook/file/reference';
import { scanXml } from '../../workbook/file/xml-scanner';
import { withAttribute } from './attribute';

const COLUMNS = 16_384;

/** Cells that are not in the file yet, by row, in the order of their columns. */
function byRow(styles: ReadonlyMap<number, number>): Map<number, { readonly key: number; readonly style: number }[]> {
  const rows = new Map<number, { readonly key: number; readonly style: number }[]>();
  for (const [key, style] of [...styles].sort(([one], [other]) => one - other)) {
    const row = Math.floor(key / COLUMNS);
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [{ key, style }]);
    else known.push({ key, style });
  }
  return rows;
}

const cellXml = ({ key, style }: { readonly key: number; readonly style: number }): string =>
  `<c r="${cellName(Math.floor(key / COLUMNS), key % COLUMNS)}" s="${style}"/>`;

/**
 * A worksheet in which cells have other styles, by cell key; 0 is the style of a cell that names none. Contents stay.
 * @throws {WorkbookError} `corrupt`
 */
export function withStyles(part: string, text: string, styles: ReadonlyMap<number, number>): string {
  const splices: Splice[] = [];
  const waiting = byRow(styles);
  let prefix = '';
  let row = -1;
  let column = -1;
  let rowTag = { start: 0, end: 0, selfClosing: false };
  const markup = (cells: readonly { readonly key: number; readonly style: number }[]): string =>
    prefixed(
      cells
        .filter(({ style }) => style > 0)
        .map(cellXml)
        .join(''),
      prefix,
    );
  const rowsBefore = (next: number, at: number): void => {
    for (const [number, cells] of waiting) {
      if (number >= next) break;
      waiting.delete(number);
      const inner = markup(cells);
      if (inner !== '')
        splices.push({
          start: at,
          end: at,
          text: prefixed(`<row r="${number + 1}">`, prefix) + inner + prefixed('</row>', prefix),
        });
    }
  };
  /** The cells of this row that come before `next`. */
  const cellsBefore = (next: number, at: number): void => {
    const cells = waiting.get(row) ?? [];
    const ahead = cells.filter(({ key }) => key % COLUMNS < next);
    if (ahead.length === 0) return;
    waiting.set(row, cells.slice(ahead.length));
    const inner = markup(ahead);
    if (inner !== '') splices.push({ start: at, end: at, text: inner });
  };
  scanXml(part, text, {
    open(tag) {
      if (tag.name === 'sheetData') prefix = tag.qualifiedName.slice(0, -'sheetData'.length);
      else if (tag.name === 'row') {
        const number = tag.attribute('r');
        row = number === undefined ? row + 1 : Number(number) - 1;
        column = -1;
        rowsBefore(row, tag.start);
        rowTag = { start: tag.start, end: tag.end, selfClosing: tag.selfClosing };
      } else if (tag.name === 'c') {
        const reference = tag.attribute('r');
        column = reference === undefined ? column + 1 : cellIndex(reference) % COLUMNS;
        cellsBefore(column, tag.start);
        const style = styles.get(row * COLUMNS + column);
        if (style === undefined) return;
        waiting.set(row, (waiting.get(row) ?? []).slice(1));
        const old = text.slice(tag.start, tag.end);
        splices.push({
          start: tag.start,
          end: tag.end,
          text: withAttribute(old, 's', style === 0 ? undefined : String(style)),
        });
      }
    },
    close(name, start, end) {
      if (name === 'row') {
        const cells = waiting.get(row) ?? [];
        waiting.delete(row);
        const inner = markup(cells);
        if (inner === '') return;
        if (!rowTag.selfClosing) splices.push({ start, end: start, text: inner });
        else {
          const opened = `${text.slice(rowTag.start, rowTag.end - 2).trimEnd()}>`;
          splices.push({ start: rowTag.start, end: rowTag.end, text: `${opened}${inner}</${prefix}row>` });
        }
      } else if (name === 'sheetData') {
        if (start === end || text.slice(start, end).endsWith('/>')) {
          const rows = [...waiting]
            .map(([number, cells]) => [number, markup(cells)] as const)
            .filter(([, inner]) => inner !== '');
          const inner = rows.map(
            ([number, cells]) => prefixed(`<row r="${number + 1}">`, prefix) + cells + prefixed('</row>', prefix),
          );
          if (inner.length > 0)
            splices.push({
              start,
              end,
              text: prefixed('<sheetData>', prefix) + inner.join('') + prefixed('</sheetData>', prefix),
            });
          waiting.clear();
        } else rowsBefore(Number.POSITIVE_INFINITY, start);
      }
    },
  });
  return spliced(text, splices);
}
