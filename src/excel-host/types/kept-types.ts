import { isJsonObject, type Json } from '../json';
import type { Definition } from '../protocol/definition';
import { bagAt, emptyBag, withBagAt, withValue } from '../workbook-model/bag';
import { colorOf } from './colors';
import defaults from './kept-types.json';
import { type BagTarget, makeBag } from './targets';

type Defaults = Readonly<Record<string, Json>>;

function forget({ path, read, write }: BagTarget): undefined {
  write(withBagAt(read(), path, emptyBag));
}

/** A type whose properties are only kept: what was set, else the value that Excel has at first. */
function keptType(values: Defaults): Definition<BagTarget> {
  return {
    kept: {
      read: ({ path, read }, member) =>
        bagAt(read(), path).values.get(member) ?? (Object.hasOwn(values, member) ? values[member] : undefined),
      write: ({ path, read, write }, member, value) =>
        write(withValue(read(), path, member, member.endsWith('Color') && value !== '' ? colorOf(value) : value)),
      part: (target, member, type) =>
        Object.hasOwn(defaults, type) || type === 'ConditionalRangeBorderCollection'
          ? makeBag(type, { ...target, path: [...target.path, member] })
          : undefined,
    },
    call: { Clear: forget },
  };
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** The borders of a conditional format; their navigation properties are the same sides. */
const conditionalBorders: Definition<BagTarget> = {
  items: (target) =>
    SIDES.map((side) => makeBag('ConditionalRangeBorder', { ...target, path: [...target.path, side] })),
  item: (target, key) => {
    const side = SIDES.find((each) => each === key);
    return side === undefined
      ? undefined
      : makeBag('ConditionalRangeBorder', { ...target, path: [...target.path, side] });
  },
  kept: {
    read: () => undefined,
    write: () => undefined,
    part: (target, member) => makeBag('ConditionalRangeBorder', { ...target, path: [...target.path, `Edge${member}`] }),
  },
};

function hasMidpoint({ path, read }: BagTarget): boolean {
  const criteria = bagAt(read(), path).values.get('Criteria');
  return isJsonObject(criteria) && isJsonObject(criteria.midpoint);
}

/** The types that have nothing but kept properties, with the values that a new object has. */
export const keptTypes: ReadonlyMap<string, Definition<BagTarget>> = new Map([
  ...Object.entries(defaults).map(([type, values]): [string, Definition<BagTarget>] => [type, keptType(values)]),
  ['ConditionalRangeBorderCollection', conditionalBorders] as const,
  [
    'ColorScaleConditionalFormat',
    { ...keptType(defaults.ColorScaleConditionalFormat), get: { ThreeColorScale: hasMidpoint } },
  ] as const,
  [
    'ConditionalRangeBorder',
    {
      ...keptType(defaults.ConditionalRangeBorder),
      get: { SideIndex: ({ path }: BagTarget) => path.at(-1) ?? '' },
    },
  ] as const,
]);
