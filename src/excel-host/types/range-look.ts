import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import { colorOf } from './colors';
import { keptFormats, writeFormat } from './range-format';
import type { FormatTarget } from './targets';

function setColor(property: string, also: readonly (readonly [string, string])[] = []) {
  return (target: FormatTarget, value: Argument, context: Context): void => {
    if (value === null) return;
    writeFormat(target, value === '' ? [[property, null]] : [[property, colorOf(value)], ...also], context);
  };
}

/** The background of cells (填充). */
export const rangeFill: Definition<FormatTarget> = {
  kept: keptFormats('Fill.'),
  set: {
    Color: setColor('Fill.Color', [['Fill.Pattern', 'Solid']]),
    PatternColor: setColor('Fill.PatternColor'),
  },
  call: {
    Clear: (target, _args, context) => {
      writeFormat(
        target,
        [
          ['Fill.Color', '#FFFFFF'],
          ['Fill.Pattern', 'None'],
        ],
        context,
      );
      return undefined;
    },
  },
};

/** The font of cells (字体). */
export const rangeFont: Definition<FormatTarget> = {
  kept: keptFormats('Font.'),
  set: { Color: setColor('Font.Color') },
};

/** Whether cells are locked on a protected sheet (锁定). */
export const formatProtection: Definition<FormatTarget> = { kept: keptFormats('Protection.') };
