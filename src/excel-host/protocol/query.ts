import { HostError } from '../host-error';
import { isJsonObject, type Json } from '../json';
import { ExcelObject } from './excel-object';
import { allScalars, type Dispatch, definitionOf, descriptionOf, identityOf, readMember } from './members';
import type { QueryInfo } from './messages';
import { programName } from './type-table';

type Loaded = Record<string, Json>;

/** What of an object is wanted: its own properties, and what of the objects behind its navigation properties. */
interface Wanted {
  all: boolean;
  readonly scalars: Set<string>;
  readonly parts: Map<string, string[]>;
}

/** Unknown names are passed over, as Excel does: programs load one on purpose when they need no property at all. */
function wantedOf(dispatch: Dispatch, object: ExcelObject, select: readonly string[]): Wanted {
  const { scalars, navigation } = descriptionOf(dispatch, object);
  const wanted: Wanted = { all: select.length === 0, scalars: new Set(), parts: new Map() };
  for (const path of select) {
    const [head = '', ...rest] = path.split(/[/.]/);
    if (head === '*' || head === '$all') {
      wanted.all = true;
      continue;
    }
    const same = (member: { readonly name: string; readonly wire: string }) =>
      member.name.toLowerCase() === head.toLowerCase() || member.wire.toLowerCase() === head.toLowerCase();
    const part = navigation.find(same);
    const scalar = scalars.find(same);
    if (part !== undefined)
      wanted.parts.set(part.wire, [...(wanted.parts.get(part.wire) ?? []), rest.join('/') || '*']);
    else if (scalar !== undefined) wanted.scalars.add(scalar.wire);
  }
  return wanted;
}

function loadAll(dispatch: Dispatch, object: ExcelObject, loaded: Loaded): void {
  for (const wire of allScalars(dispatch, object)) {
    try {
      const value = readMember(dispatch, object, wire);
      if (!(value instanceof ExcelObject)) loaded[wire] = value;
    } catch (error) {
      // Not loaded, so that the library throws as soon as a program reads it.
      if (!(error instanceof HostError) || error.code !== 'NotImplemented') throw error;
    }
  }
}

function loadObject(dispatch: Dispatch, object: ExcelObject, select: readonly string[]): Json {
  const loaded: Loaded = { ...identityOf(dispatch, object) };
  const wanted = wantedOf(dispatch, object, select);
  if (wanted.all) loadAll(dispatch, object, loaded);
  for (const wire of wanted.scalars) {
    const value = readMember(dispatch, object, wire);
    if (!(value instanceof ExcelObject)) loaded[wire] = value;
  }
  for (const [wire, paths] of wanted.parts) {
    const part = readMember(dispatch, object, wire);
    loaded[wire] = part instanceof ExcelObject ? query(dispatch, part, { Select: paths }) : part;
  }
  return loaded;
}

/** The names that belong to a collection itself, such as `count`, not to its items. */
function ownNames(dispatch: Dispatch, object: ExcelObject): ReadonlySet<string> {
  return new Set(descriptionOf(dispatch, object).scalars.map(({ name }) => name.toLowerCase()));
}

/** Loads properties (load): of one object, or of every item of a collection. @throws {HostError} */
export function query(dispatch: Dispatch, object: ExcelObject, info: QueryInfo): Json {
  const select = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)].map((path) =>
    path.trim().replace(/(^|[/.])items[/.]/g, '$1'),
  );
  const { items } = definitionOf(dispatch, object);
  if (items === undefined) return loadObject(dispatch, object, select);
  const own = ownNames(dispatch, object);
  const ofItems = select.filter((path) => path !== '' && path !== 'items' && !own.has(path.toLowerCase()));
  const ofCollection = select.filter((path) => own.has(path.toLowerCase()));
  const skip = info.Skip ?? 0;
  const chosen = items(object.target, dispatch.context).slice(
    skip,
    info.Top === undefined ? undefined : skip + info.Top,
  );
  const onlyCollection = ofCollection.length > 0 && ofItems.length === 0;
  const loaded: Loaded = {};
  for (const name of ofCollection) {
    const scalar = descriptionOf(dispatch, object).scalars.find(
      (each) => each.name.toLowerCase() === name.toLowerCase(),
    );
    if (scalar === undefined) continue;
    const value = readMember(dispatch, object, scalar.wire);
    if (!(value instanceof ExcelObject)) loaded[scalar.wire] = value;
  }
  loaded._Items = chosen.map((item) =>
    onlyCollection ? identityOf(dispatch, item) : loadObject(dispatch, item, ofItems),
  );
  return loaded;
}

/** The names of a loaded result as programs write them (retrieve). */
export function programNames(value: Json): Json {
  if (Array.isArray(value)) return value.map(programNames);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      if (name === '_Items') return ['items', programNames(each)];
      return [name.startsWith('_') ? name : programName(name), programNames(each)];
    }),
  );
}
