import { invalidArgument } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import { encloses } from '../workbook-model/areas';
import { autoFill } from '../workbook-model/auto-fill';
import { type CopyPart, copyCells } from '../workbook-model/copy-cells';
import { moveCells } from '../workbook-model/move-cells';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';
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
  MoveTo(range: TrackedArea, [to]: readonly Argument[], { model }: Context): undefined {
    const target = rangeArgument(model, range.sheet, to);
    const { top, left } = areaOf(target);
    moveCells(model, { from: range.sheet, area: areaOf(range), to: target.sheet, top, left }, 'addin');
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
