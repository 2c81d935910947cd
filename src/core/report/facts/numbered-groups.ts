/** Something with a number and a name that several rows speak of: a 主题, a 要点. */
export interface NumberedGroup {
  readonly number: string;
  name: string;
}

/** The groups of a list of rows, in order of appearance. */
export interface NumberedGroups<Group extends NumberedGroup> {
  readonly list: Group[];
  readonly known: Map<string, Group>;
  current: Group | undefined;
}

export function noGroups<Group extends NumberedGroup>(): NumberedGroups<Group> {
  return { list: [], known: new Map(), current: undefined };
}

/**
 * The group of a row: the one of its number or, without a number, of its name; the one above where both are blank. Two
 * names under one number are two groups.
 */
export function groupOf<Group extends NumberedGroup>(
  groups: NumberedGroups<Group>,
  number: string,
  name: string,
  open: (number: string, name: string) => Group,
): Group {
  if (number === '' && name === '' && groups.current !== undefined) return groups.current;
  const known = groups.known.get(`#${number}=${name}`) ?? groups.known.get(number === '' ? `=${name}` : `#${number}`);
  const fits = known !== undefined && (name === '' || known.name === '' || known.name === name);
  const group = fits ? known : open(number || String(groups.list.length + 1), name);
  if (!fits) groups.list.push(group);
  if (group.name === '') group.name = name;
  groups.known.set(`#${group.number}`, group);
  groups.known.set(`#${group.number}=${group.name}`, group);
  if (group.name !== '') groups.known.set(`=${group.name}`, group);
  groups.current = group;
  return group;
}

/** In the order of their numbers where all have one, else as they came. */
export function inOrder<Numbered extends { readonly number: string }>(list: readonly Numbered[]): readonly Numbered[] {
  if (!list.every(({ number }) => /^\d{1,9}$/.test(number))) return list;
  return [...list].sort((one, other) => Number(one.number) - Number(other.number));
}
