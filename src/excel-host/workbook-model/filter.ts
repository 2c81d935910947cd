import type { Area } from '../../core/grid/address';
import { type Content, isCellError } from '../../core/grid/cell';
import { notImplemented } from '../host-error';
import type { JsonObject } from '../json';
import { cellKey } from './cell';
import type { Sheet } from './sheet';
import { styleValue } from './style';
import { styleIdAt } from './styles-of-area';
import { noteState } from './undo';
import type { WorkbookModel } from './workbook';

/** A filter over an area with headings (筛选); the criteria of each column, undefined for none. */
export interface Filter {
  readonly area: Area;
  readonly criteria: readonly (JsonObject | undefined)[];
}

function shown(model: WorkbookModel, sheet: Sheet, row: number, column: number): string {
  const format = styleValue(model.styles.get(styleIdAt(sheet, row, column)), 'NumberFormat');
  return model.engine.textOf(valueAt(sheet, row, column), String(format));
}

function valueAt(sheet: Sheet, row: number, column: number): Content {
  return sheet.state.cells.get(cellKey(row, column))?.value ?? null;
}

/** `>=100`, `=支出*`, `<>` and the like. */
function criterion(text: string): (value: Content) => boolean {
  const [, operator = '=', operand = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(text) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  const pattern = new RegExp(
    `^${operand
      .replaceAll(/[\\^$.+()[\]{}|]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'is',
  );
  const equal = (value: Content): boolean =>
    Number.isNaN(number)
      ? pattern.test(value === null ? '' : isCellError(value) ? value.error : String(value))
      : value === number;
  return (value) => {
    if (operator === '=') return equal(value);
    if (operator === '<>') return !equal(value);
    if (typeof value !== 'number' || Number.isNaN(number)) return false;
    return operator === '<'
      ? value < number
      : operator === '<='
        ? value <= number
        : operator === '>'
          ? value > number
          : value >= number;
  };
}

function extremes(values: readonly number[], count: number, top: boolean): (value: Content) => boolean {
  const sorted = values.toSorted((one, other) => (top ? other - one : one - other));
  const bound = sorted[Math.min(sorted.length, Math.max(1, Math.floor(count))) - 1];
  return (value) => typeof value === 'number' && bound !== undefined && (top ? value >= bound : value <= bound);
}

function dynamic(name: unknown, values: readonly number[]): (value: Content) => boolean {
  const average = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  if (name === 'AboveAverage') return (value) => typeof value === 'number' && value > average;
  if (name === 'BelowAverage') return (value) => typeof value === 'number' && value < average;
  throw notImplemented(`the dynamic filter ${String(name)}`);
}

/** Which rows of a column pass. */
function passing(
  model: WorkbookModel,
  sheet: Sheet,
  { area }: Filter,
  column: number,
  criteria: JsonObject,
): (row: number) => boolean {
  const values: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'number') values.push(value);
  }
  const byValue = (test: (value: Content) => boolean) => (row: number) => test(valueAt(sheet, row, column));
  const count = Number(criteria.criterion1);
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set((Array.isArray(criteria.values) ? criteria.values : []).map(String));
      return (row) => wanted.has(shown(model, sheet, row, column));
    }
    case 'Custom': {
      const first = criterion(String(criteria.criterion1 ?? ''));
      const second = typeof criteria.criterion2 === 'string' ? criterion(criteria.criterion2) : undefined;
      if (second === undefined) return byValue(first);
      return byValue((value) =>
        criteria.operator === 'Or' ? first(value) || second(value) : first(value) && second(value),
      );
    }
    case 'TopItems':
      return byValue(extremes(values, count, true));
    case 'BottomItems':
      return byValue(extremes(values, count, false));
    case 'TopPercent':
      return byValue(extremes(values, (values.length * count) / 100, true));
    case 'BottomPercent':
      return byValue(extremes(values, (values.length * count) / 100, false));
    case 'Dynamic':
      return byValue(dynamic(criteria.dynamicCriteria, values));
    case 'CellColor':
    case 'FontColor': {
      const property = criteria.filterOn === 'CellColor' ? 'Fill.Color' : 'Font.Color';
      return (row) => styleValue(model.styles.get(styleIdAt(sheet, row, column)), property) === criteria.color;
    }
    default:
      throw notImplemented(`filtering on ${String(criteria.filterOn)}`);
  }
}

/** Hides the rows that do not pass all criteria and shows the others. @throws {HostError} `NotImplemented` */
export function applyFilter(model: WorkbookModel, sheet: Sheet, filter: Filter): void {
  noteState(model);
  const { area, criteria } = filter;
  const tests = criteria.flatMap((each, index) =>
    each === undefined ? [] : [passing(model, sheet, filter, area.left + index, each)],
  );
  const hidden = new Set(sheet.state.hiddenRows);
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const passes = tests.every((test) => test(row));
    if (passes) hidden.delete(row);
    else hidden.add(row);
    model.calculation.setRowHidden(sheet.state.name, row, !passes);
  }
  sheet.state.hiddenRows = hidden;
  model.calculationNeeded = true;
  model.news.push({ kind: 'redrawn', sheet });
}
