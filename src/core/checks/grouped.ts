/** Puts what has the same key together, in the order of first appearance. @example grouped([1, 2, 3], (n) => n % 2).get(1) // → [1, 3] */
export function grouped<Key, Value>(values: Iterable<Value>, key: (value: Value) => Key): ReadonlyMap<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const own = key(value);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [value]);
    else group.push(value);
  }
  return groups;
}
