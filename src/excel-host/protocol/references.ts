import type { TrackedArea } from '../workbook-model/workbook';
import type { References } from './context';
import type { ExcelObject } from './excel-object';

function isTracked(target: unknown): target is TrackedArea {
  return typeof target === 'object' && target !== null && 'area' in target && 'sheet' in target;
}

/** The areas that an object is made of: itself, or its parts. */
function areasOf(target: unknown): readonly TrackedArea[] {
  if (isTracked(target)) return [target];
  const parts: unknown = typeof target === 'object' && target !== null && 'parts' in target ? target.parts : [];
  return Array.isArray(parts) ? parts.filter(isTracked) : [];
}

/** The table of kept objects of one add-in. `release`: called with every area that nobody holds any more. */
export function createReferences(release: (area: TrackedArea) => void): References {
  const objects = new Map<string, ExcelObject>();
  const ids = new Map<unknown, string>();
  const held = new Set<TrackedArea>();
  let last = 0;
  const remove = (id: string): void => {
    const target = objects.get(id)?.target;
    objects.delete(id);
    ids.delete(target);
    for (const area of areasOf(target)) {
      held.delete(area);
      release(area);
    }
  };
  return {
    keep(object) {
      const known = ids.get(object.target);
      if (known !== undefined) return known;
      last += 1;
      const id = String(last);
      objects.set(id, object);
      ids.set(object.target, id);
      for (const area of areasOf(object.target)) held.add(area);
      return id;
    },
    find: (id) => objects.get(id),
    idOf: (target) => ids.get(target),
    remove,
    removeAll: () => [...objects.keys()].forEach(remove),
    count: () => objects.size,
    holds: (area) => held.has(area),
  };
}
