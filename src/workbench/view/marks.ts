import type { Area } from '../../core/grid/address';
import type { Content } from '../../core/grid/cell';
import type { Json } from '../../excel-host/json';
import { bagAt } from '../../excel-host/workbook-model/bag';
import { cellKey } from '../../excel-host/workbook-model/cell';
import type { ConditionalFormat, Sheet } from '../../excel-host/workbook-model/sheet';
import type { WorkbookModel } from '../../excel-host/workbook-model/workbook';
import type { CellLook } from '../grid/book';
import { movedFormula } from '../grid/moved-formula';

/** Conditional formats over more cells are left to Excel: each cell means one more formula to calculate. */
const LARGEST = 20_000;

/** What a conditional format puts over the look of a cell. */
type Mark = Pick<CellLook, 'fill' | 'color'>;

/** Every cell that a conditional format is about, by cell key, with what the format does to it now, if anything. */
export type Marks = ReadonlyMap<number, Mark | undefined>;

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function markOf({ details }: ConditionalFormat): Mark {
  const fill = text(bagAt(details, ['Custom', 'Format', 'Fill']).values.get('Color'));
  const color = text(bagAt(details, ['Custom', 'Format', 'Font']).values.get('Color'));
  return { ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }) };
}

function formulaOf({ type, details }: ConditionalFormat): string | undefined {
  if (type !== 'Custom') return undefined;
  return text(bagAt(details, ['Custom', 'Rule']).values.get('Formula'));
}

function holds(content: Content): boolean {
  return content === true || (typeof content === 'number' && content !== 0);
}

function* placesOf(area: Area) {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/**
 * The marks (标记) of a sheet: its conditional formats with a formula, calculated where they stand. The first format
 * that holds for a cell wins.
 */
export function marksOf(model: WorkbookModel, sheet: Sheet): Marks {
  const marks = new Map<number, Mark | undefined>();
  for (const format of sheet.state.conditionalFormats) {
    const formula = formulaOf(format);
    const [first] = format.areas;
    const size = format.areas.reduce((sum, area) => sum + sizeOf(area), 0);
    if (formula === undefined || first === undefined || size > LARGEST) continue;
    const origin = { row: first.top, column: first.left };
    const mark = markOf(format);
    for (const place of format.areas.flatMap((area) => [...placesOf(area)])) {
      const key = cellKey(place.row, place.column);
      const at = { sheet: sheet.state.name, ...place };
      if (marks.get(key) !== undefined) continue;
      const isMarked = holds(model.calculation.evaluate(movedFormula(formula, origin, place), at));
      marks.set(key, isMarked ? mark : undefined);
    }
  }
  return marks;
}
