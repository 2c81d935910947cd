/** Values kept by the objects they were made of. */
export interface Kept<Key extends object, Value> {
  /** The value, if it was made of the same object and of nothing else than now. */
  readonly get: (key: Key, dependsOn: readonly unknown[]) => Value | undefined;
  readonly set: (key: Key, dependsOn: readonly unknown[], value: Value) => Value;
}

/**
 * Keeps what was made of an object for as long as the object lives: a sheet that was read once and has not changed since
 * is not looked at again. What else the making depends on is named each time; where it is not the same any more, the
 * thing is to be made anew.
 */
export function keptFor<Key extends object, Value extends object>(): Kept<Key, Value> {
  const kept = new WeakMap<Key, { readonly dependsOn: readonly unknown[]; readonly value: Value }>();
  return {
    get: (key, dependsOn) => {
      const known = kept.get(key);
      return known !== undefined && isSame(known.dependsOn, dependsOn) ? known.value : undefined;
    },
    set: (key, dependsOn, value) => {
      kept.set(key, { dependsOn, value });
      return value;
    },
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => Object.is(each, other[index]));
}
