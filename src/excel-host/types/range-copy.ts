import { HostError, invalidArgument } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import { columnsOf, encloses, rowsOf } from '../workbook-model/areas';
import { autoFill } from '../workbook-model/auto-fill';
import { type CopyPart, copyCells } from '../workbook-model/copy-cells';
import { clearFormats } from '../workbook-model/formats';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';
import { clearContents } from '../workbook-model/write-cells';
import { areaOf, rangeArgument } from './addressing';
import { flag, oneOf } from './arguments';

const PARTS: readonly CopyPart[] = ['All', 'Formulas', 'Values', 'Formats'];

const FILLS = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const;

/** Copies a range into each of several areas. @throws {HostError} */
export function copyInto(model: WorkbookModel, targets: readonly TrackedArea[], args: readonly Argument[]): undefined {
  const [from, type, skip, turn] = args;
  for (const target of targets) {
    const source = rangeArgument(model, target.sheet, from);
    const part = oneOf(type, PARTS, 'All');
    const options = { part, skipBlanks: flag(skip, 'skipBlanks'), transpose: flag(turn, 'transpose') };
    copyCells(model, { sheet: source.sheet, area: areaOf(source) }, target.sheet, areaOf(target), options, 'addin');
  }
  return undefined;
}

export const rangeCopyCalls = {
  CopyFrom: (range: TrackedArea, args: readonly Argument[], { model }: Context): undefined =>
    copyInto(model, [range], args),
  /** Moves cells with their looks. Formulas that point at them are not rewritten. */
  MoveTo(range: TrackedArea, [to]: readonly Argument[], { model }: Context): undefined {
    const target = rangeArgument(model, range.sheet, to);
    const area = areaOf(range);
    const { top, left } = areaOf(target);
    const place = { top, left, bottom: top + rowsOf(area) - 1, right: left + columnsOf(area) - 1 };
    if (target.sheet === range.sheet && encloses(area, place))
      throw new HostError('InvalidArgument', 'Nothing would move.');
    const options = { part: 'All', skipBlanks: false, transpose: false } as const;
    copyCells(model, { sheet: range.sheet, area }, target.sheet, place, options, 'addin');
    clearContents(model, range.sheet, area, 'addin');
    clearFormats(model, range.sheet, area, 'addin');
    return undefined;
  },
  AutoFill(range: TrackedArea, [to, type]: readonly Argument[], { model }: Context): undefined {
    const target = rangeArgument(model, range.sheet, to);
    const source = areaOf(range);
    if (!encloses(areaOf(target), source)) throw invalidArgument('a range to fill that does not hold the first cells');
    autoFill(model, range.sheet, source, areaOf(target), oneOf(type, FILLS, 'FillDefault'));
    return undefined;
  },
} as const;
