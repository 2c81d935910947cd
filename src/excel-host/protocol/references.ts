import type { References } from './context';
import type { ExcelObject } from './excel-object';

/** The table of kept objects of one add-in. */
export function createReferences(): References {
  const objects = new Map<string, ExcelObject>();
  const ids = new Map<unknown, string>();
  let last = 0;
  return {
    keep(object) {
      const known = ids.get(object.target);
      if (known !== undefined) return known;
      last += 1;
      const id = String(last);
      objects.set(id, object);
      ids.set(object.target, id);
      return id;
    },
    find: (id) => objects.get(id),
    idOf: (target) => ids.get(target),
    remove(id) {
      ids.delete(objects.get(id)?.target);
      objects.delete(id);
    },
    removeAll() {
      objects.clear();
      ids.clear();
    },
    count: () => objects.size,
    holds: (target) => ids.has(target),
  };
}
