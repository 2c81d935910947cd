import type { Area } from '../../core/grid/address';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Definition } from '../protocol/definition';
import { addressWithSheet } from '../workbook-model/address-text';
import { cellKey } from '../workbook-model/cell';
import { styleValue } from '../workbook-model/style';
import { styleIdAt } from '../workbook-model/styles-of-area';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf, rangeOn } from './addressing';
import { requireSize, valueTypeOf, wireContent } from './cell-values';
import { make, type Targets } from './targets';

type RowView = Targets['RangeView'];

function visibleLines(from: number, to: number, hidden: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((line) => !hidden.has(line));
}

const rowsOf = ({ range }: RowView): readonly number[] =>
  visibleLines(areaOf(range).top, areaOf(range).bottom, range.sheet.state.hiddenRows);
const columnsOf = ({ range }: RowView): readonly number[] =>
  visibleLines(areaOf(range).left, areaOf(range).right, range.sheet.state.hiddenColumns);

/** One value of each cell that is not hidden. */
function visible(read: (range: TrackedArea, row: number, column: number, context: Context) => Json) {
  return (view: RowView, context: Context): Json => {
    requireSize(areaOf(view.range));
    return rowsOf(view).map((row) => columnsOf(view).map((column) => read(view.range, row, column, context)));
  };
}

const cellAt = ({ sheet }: TrackedArea, row: number, column: number) => sheet.state.cells.get(cellKey(row, column));
const formatAt = ({ sheet }: TrackedArea, row: number, column: number, { model }: Context): string =>
  String(styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'NumberFormat'));

/** The rows and columns of a range that are not hidden (Excel.RangeView, 可见单元格). */
export const rangeView: Definition<RowView> = {
  get: {
    Index: ({ index }) => index,
    RowCount: (view) => rowsOf(view).length,
    ColumnCount: (view) => columnsOf(view).length,
    Values: visible((range, row, column) => wireContent(cellAt(range, row, column)?.value ?? null)),
    ValueTypes: visible((range, row, column) => valueTypeOf(cellAt(range, row, column)?.value ?? null)),
    Formulas: visible((range, row, column) => {
      const cell = cellAt(range, row, column);
      return cell?.formula ?? wireContent(cell?.value ?? null);
    }),
    NumberFormat: visible(formatAt),
    Text: visible((range, row, column, context) =>
      context.model.engine.textOf(cellAt(range, row, column)?.value ?? null, formatAt(range, row, column, context)),
    ),
    CellAddresses: visible((range, row, column) =>
      addressWithSheet(range.sheet.state.name, { top: row, left: column, bottom: row, right: column }),
    ),
    Rows: (view) => make('RangeViewCollection', view),
  },
  call: {
    GetRange: ({ range }, _args, context) => rangeOn(context, range.sheet, areaOf(range)),
  },
};

/** The visible rows of a range, each as a view of its own. */
export const rangeViews: Definition<RowView> = {
  items: (view, context) =>
    rowsOf(view).map((row, index) => {
      const area: Area = { ...areaOf(view.range), top: row, bottom: row };
      return make('RangeView', { range: context.track(view.range.sheet, area), index });
    }),
};
