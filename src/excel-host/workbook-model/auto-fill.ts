import type { Area } from '../../core/grid/address';
import { type Cell, cellKey } from './cell';
import { copyCells } from './copy-cells';
import type { Sheet } from './sheet';
import type { WorkbookModel } from './workbook';
import { writeCells } from './write-cells';

export type FillKind = 'FillDefault' | 'FillCopy' | 'FillSeries' | 'FillFormats' | 'FillValues';

/** The step of a series: of two or more numbers their difference, of one number 1 where a series is asked for. */
function stepOf(values: readonly number[], kind: FillKind): number | undefined {
  const [first, second] = values;
  if (first === undefined) return undefined;
  if (second === undefined) return kind === 'FillSeries' ? 1 : undefined;
  const step = second - first;
  return values.every((value, index) => Math.abs(value - first - index * step) < 1e-9) ? step : undefined;
}

/** Text that ends in a number counts on, as 第1 becomes 第2. */
function counted(text: string, by: number): string | undefined {
  const [, front, digits] = /^(.*?)(\d{1,9})$/s.exec(text) ?? [];
  return digits === undefined ? undefined : `${front ?? ''}${Number(digits) + by}`;
}

function seriesValue(cells: readonly (Cell | undefined)[], index: number, kind: FillKind): number | string | undefined {
  const numbers = cells.map((cell) => cell?.value).filter((value) => typeof value === 'number');
  const [last] = numbers.slice(-1);
  if (cells.some((cell) => cell?.formula !== undefined)) return undefined;
  if (numbers.length === cells.length && last !== undefined) {
    const step = stepOf(numbers, kind);
    return step === undefined ? undefined : last + (index - cells.length + 1) * step;
  }
  const [only] = cells;
  return cells.length === 1 && typeof only?.value === 'string' ? counted(only.value, index) : undefined;
}

/**
 * Fills an area from its first cells, as dragging the fill handle does (自动填充), downwards or to the right: formulas
 * move along, numbers that make a series go on, everything else is repeated. @throws {HostError}
 */
export function autoFill(model: WorkbookModel, sheet: Sheet, source: Area, target: Area, kind: FillKind): void {
  const part = kind === 'FillFormats' ? 'Formats' : kind === 'FillValues' ? 'Formulas' : 'All';
  const down = target.bottom > source.bottom;
  const lineOf = (index: number): readonly (Cell | undefined)[] =>
    down
      ? Array.from({ length: source.bottom - source.top + 1 }, (_, row) =>
          sheet.state.cells.get(cellKey(source.top + row, index)),
        )
      : Array.from({ length: source.right - source.left + 1 }, (_, column) =>
          sheet.state.cells.get(cellKey(index, source.left + column)),
        );
  const firstLine = down ? source.left : source.top;
  const lastLine = down ? source.right : source.bottom;
  const lines = Array.from({ length: lastLine - firstLine + 1 }, (_, index) => lineOf(firstLine + index));
  const rest = down
    ? { ...target, top: source.bottom + 1, left: source.left, right: source.right }
    : { ...target, left: source.right + 1, top: source.top, bottom: source.bottom };
  const length = down ? rest.bottom - rest.top + 1 : rest.right - rest.left + 1;
  const depth = lines[0]?.length ?? 1;
  const options = { part, skipBlanks: false, transpose: false } as const;
  for (let index = 0; index < length; index += depth) {
    const size = Math.min(depth, length - index) - 1;
    const piece = down
      ? { ...rest, top: rest.top + index, bottom: rest.top + index + size }
      : { ...rest, left: rest.left + index, right: rest.left + index + size };
    const from = down ? { ...source, bottom: source.top + size } : { ...source, right: source.left + size };
    copyCells(model, { sheet, area: from }, sheet, piece, options, 'addin');
  }
  if (kind === 'FillFormats' || kind === 'FillCopy') return;
  for (const [line, cells] of lines.entries()) {
    for (let index = 0; index < length; index += 1) {
      const value = seriesValue(cells, cells.length + index, kind);
      if (value === undefined) continue;
      const row = down ? rest.top + index : rest.top + line;
      const column = down ? rest.left + line : rest.left + index;
      writeCells(model, sheet, { top: row, left: column, bottom: row, right: column }, () => value, 'addin');
    }
  }
}
