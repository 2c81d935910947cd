import type { Area } from '../../core/grid/address';
import { invalidArgument } from '../host-error';
import type { Json } from '../json';
import type { Context } from '../protocol/context';
import type { Definition } from '../protocol/definition';
import { commonFormat, setFormats } from '../workbook-model/formats';
import { areaOf } from './addressing';
import { colorOf } from './colors';
import { commonOf, readFormat, writeFormat } from './range-format';
import { type FormatTarget, make, type Targets } from './targets';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

interface Edge {
  /** The cells whose border it is; undefined where an area has none, such as an inside border of one row. */
  readonly area: Area | undefined;
  readonly side: string;
}

/** Whose borders a side of an area is: an edge belongs to its outermost cells, an inside border to both neighbours. */
function edgesOf(area: Area, side: string): readonly Edge[] {
  const rows = area.bottom > area.top;
  const columns = area.right > area.left;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, side: 'EdgeTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, side: 'EdgeBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, side: 'EdgeLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, side: 'EdgeRight' }];
    case 'InsideHorizontal':
      return [
        { area: rows ? { ...area, bottom: area.bottom - 1 } : undefined, side: 'EdgeBottom' },
        { area: rows ? { ...area, top: area.top + 1 } : undefined, side: 'EdgeTop' },
      ];
    case 'InsideVertical':
      return [
        { area: columns ? { ...area, right: area.right - 1 } : undefined, side: 'EdgeRight' },
        { area: columns ? { ...area, left: area.left + 1 } : undefined, side: 'EdgeLeft' },
      ];
    default:
      return [{ area, side }];
  }
}

type Border = Targets['RangeBorder'];

function read(target: Border, member: string, context: Context): Json {
  const { model } = context;
  if (target.style !== undefined) return readFormat(target, `Border.${target.side}.${member}`, context) ?? null;
  return commonOf(target, (part) => {
    const [edge] = edgesOf(areaOf(part), target.side);
    if (edge?.area === undefined) return null;
    return commonFormat(model, part.sheet, edge.area, `Border.${edge.side}.${member}`);
  });
}

function write(target: Border, changes: readonly (readonly [string, Json])[], context: Context): void {
  const { model } = context;
  if (target.style !== undefined) {
    const named = changes.map(([member, value]) => [`Border.${target.side}.${member}`, value] as const);
    writeFormat(target, named, context);
    return;
  }
  for (const part of target.parts) {
    for (const { area, side } of edgesOf(areaOf(part), target.side)) {
      if (area === undefined) continue;
      const set = new Map(changes.map(([member, value]) => [`Border.${side}.${member}`, value]));
      setFormats(model, part.sheet, area, set, 'addin');
    }
  }
}

/** A border that gets a colour or a weight is drawn. */
function drawn(target: Border, member: string, value: Json, context: Context): void {
  const style = read(target, 'Style', context);
  write(
    target,
    style === 'None'
      ? [
          ['Style', 'Continuous'],
          [member, value],
        ]
      : [[member, value]],
    context,
  );
}

/** One side of the borders of a range (边框). */
export const rangeBorder: Definition<Border> = {
  get: { SideIndex: ({ side }) => side },
  set: {
    Color: (target, value, context) => drawn(target, 'Color', colorOf(value), context),
    Weight: (target, value, context) => drawn(target, 'Weight', String(value), context),
  },
  kept: {
    read: (target, member, context) =>
      ['Style', 'Weight', 'Color', 'TintAndShade'].includes(member) ? read(target, member, context) : undefined,
    write: (target, member, value, context) => write(target, [[member, value]], context),
  },
};

/** All sides of the borders of a range. */
export const rangeBorders: Definition<FormatTarget> = {
  items: (target) => SIDES.map((side) => make('RangeBorder', { ...target, side })),
  item: (target, key) => {
    const side = SIDES.find((each) => typeof key === 'string' && each.toLowerCase() === key.toLowerCase());
    if (side === undefined) throw invalidArgument(`the border "${String(key)}"`);
    return make('RangeBorder', { ...target, side });
  },
  kept: {
    read: (target, member, context) =>
      member === 'TintAndShade' ? read({ ...target, side: 'EdgeTop' }, member, context) : undefined,
    write: (target, member, value, context) => {
      for (const side of SIDES) write({ ...target, side }, [[member, value]], context);
    },
  },
};
