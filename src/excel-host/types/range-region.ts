import type { Area } from '../../core/grid/address';
import { itemNotFound } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { bounds } from '../workbook-model/areas';
import { connectedAreas } from '../workbook-model/connected-areas';
import { edgeOf, surroundingRegion } from '../workbook-model/regions';
import { specialCells } from '../workbook-model/special-cells';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf, areasOn, rangeArgument, rangeOn } from './addressing';
import { oneOf } from './arguments';

const DIRECTIONS = ['Left', 'Right', 'Up', 'Down'] as const;

/** Where Ctrl+arrow leads from the active cell of a range. */
function edge(range: TrackedArea, [direction, active]: readonly Argument[], { model }: Context): Area {
  const start = active === undefined || active === null ? range : rangeArgument(model, range.sheet, active);
  const { top: row, left: column } = areaOf(start);
  return edgeOf(range.sheet, { row, column }, oneOf(direction, DIRECTIONS));
}

function special(
  { sheet, ...range }: TrackedArea,
  [type, values]: readonly Argument[],
  context: Context,
): ExcelObject | null {
  const found = specialCells(context.model, sheet, areaOf({ sheet, ...range }), type, values);
  return found.length === 0 ? null : areasOn(context, sheet, connectedAreas(found));
}

export const rangeRegionCalls = {
  GetRangeEdge: (range: TrackedArea, args: readonly Argument[], context: Context): ExcelObject =>
    rangeOn(context, range.sheet, edge(range, args, context)),
  GetExtendedRange: (range: TrackedArea, args: readonly Argument[], context: Context): ExcelObject =>
    rangeOn(context, range.sheet, bounds(areaOf(range), edge(range, args, context))),
  GetSurroundingRegion: (range: TrackedArea, _args: readonly Argument[], context: Context): ExcelObject =>
    rangeOn(context, range.sheet, surroundingRegion(range.sheet, areaOf(range))),
  GetSpecialCells(range: TrackedArea, args: readonly Argument[], context: Context): ExcelObject {
    const found = special(range, args, context);
    if (found === null) throw itemNotFound('cell of this kind');
    return found;
  },
  GetSpecialCellsOrNullObject: special,
} as const;
