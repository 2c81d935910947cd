import { itemNotFound } from '../host-error';
import type { Definition } from '../protocol/definition';
import type { Sheet } from '../workbook-model/sheet';
import { noteState } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';
import { areaOf, rangeArgument, rangeOn } from './addressing';
import { make, type Targets } from './targets';

type Breaks = Targets['PageBreakCollection'];
type Break = Targets['PageBreak'];

const linesOf = ({ sheet, axis }: Breaks): readonly number[] => sheet.state.pageBreaks[axis];

function store(model: WorkbookModel, sheet: Sheet, axis: Breaks['axis'], lines: readonly number[]): void {
  noteState(model);
  sheet.state.pageBreaks = { ...sheet.state.pageBreaks, [axis]: [...new Set(lines)].sort((one, other) => one - other) };
}

/** The page breaks that a person set, above rows or before columns (分页符). */
export const pageBreaks: Definition<Breaks> = {
  items: (target) => linesOf(target).map((line) => make('PageBreak', { ...target, line })),
  item: (target, key) => {
    const line = linesOf(target).find((each) => String(each) === String(key));
    return line === undefined ? undefined : make('PageBreak', { ...target, line });
  },
  call: {
    Add: (target, [range], { model }) => {
      const { top, left } = areaOf(rangeArgument(model, target.sheet, range));
      const line = target.axis === 'rows' ? top : left;
      store(model, target.sheet, target.axis, [...linesOf(target), line]);
      return make('PageBreak', { ...target, line });
    },
    RemovePageBreaks: ({ sheet, axis }, _args, { model }) => void store(model, sheet, axis, []),
  },
};

/** One page break. */
export const pageBreak: Definition<Break> = {
  identity: ({ line }) => ({ _Id: String(line) }),
  get: {
    _Id: ({ line }) => String(line),
    RowIndex: ({ axis, line }) => (axis === 'rows' ? line : 0),
    ColumnIndex: ({ axis, line }) => (axis === 'columns' ? line : 0),
  },
  call: {
    Delete: (target, _args, { model }) => {
      if (!linesOf(target).includes(target.line)) throw itemNotFound('such page break');
      store(
        model,
        target.sheet,
        target.axis,
        linesOf(target).filter((line) => line !== target.line),
      );
      return undefined;
    },
    GetCellAfterBreak: ({ sheet, axis, line }, _args, context) => {
      const top = axis === 'rows' ? line : 0;
      const left = axis === 'columns' ? line : 0;
      return rangeOn(context, sheet, { top, left, bottom: top, right: left });
    },
  },
};
