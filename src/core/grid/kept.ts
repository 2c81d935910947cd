/**
 * Keeps what was made of an object for as long as the object lives: a sheet that was read once and has not changed since
 * is not looked at again. What else the making depends on is named each time; where it is not the same any more, the
 * thing is made anew.
 */
export function keptFor<Key extends object, Value>(): (
  key: Key,
  dependsOn: readonly unknown[],
  make: () => Value,
) => Value {
  const kept = new WeakMap<Key, { readonly dependsOn: readonly unknown[]; readonly value: Value }>();
  return (key, dependsOn, make) => {
    const known = kept.get(key);
    if (known !== undefined && isSame(known.dependsOn, dependsOn)) return known.value;
    const value = make();
    kept.set(key, { dependsOn, value });
    return value;
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => Object.is(each, other[index]));
}
