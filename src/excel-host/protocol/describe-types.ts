import type {
  EventMember,
  MethodMember,
  NavigationMember,
  ScalarMember,
  Since,
  TypeDescription,
  TypeTable,
} from './type-table';

/**
 * Reads the object model off the classes of the booted package: names, kinds and requirement sets of all members.
 * Part of it stands in properties of the prototypes, the rest only in the text of their functions, which the patterns
 * below find in the minified and in the readable files alike. Nothing of the package is kept beyond these names.
 */
const TEXT = '"((?:[^"\\\\]|\\\\.)*)"';
const SWITCH = '(!0|!1|true|false)';

function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('\\s*,\\s*'));
}

const API_SET = pattern(TEXT, `(?:\\w+|${TEXT})`, TEXT, '\\w+\\)');
const NAVIGATION = pattern('\\(\\w+\\.(\\w+)', 'this', TEXT, SWITCH);
const OBJECT_METHOD = pattern('\\((?:\\w+\\.)?(\\w+)', 'this', TEXT, '([01])', '\\[[^\\]]*\\]', SWITCH, SWITCH);
const VALUE_METHOD = pattern('\\(this', TEXT, '([01])', '\\[[^\\]]*\\]');
const COLLECTION_ITEM = pattern('\\(\\w+\\.(\\w+)', SWITCH, '\\w+', '\\w+\\[\\w+\\]', '\\w+\\)');
/** Methods of every proxy, which never reach the wire by their own name. */
const CLIENT_ONLY = /^(?:constructor|load|retrieve|toJSON|set|update|track|untrack|setMockData|ensureUnchanged)$/;

interface Prototype {
  readonly [member: string]: unknown;
}

function isPrototype(value: unknown): value is Prototype {
  return typeof value === 'object' && value !== null && '_className' in value;
}

/** Getters of prototypes may throw when there is no object behind them. */
function plain(prototype: Prototype, member: string): unknown {
  try {
    return prototype[member];
  } catch {
    return undefined;
  }
}

function list(prototype: Prototype, member: string): readonly unknown[] {
  const value = plain(prototype, member);
  // Array.isArray knows arrays of another realm, too.
  return Array.isArray(value) ? value : [];
}

function sinceIn(source: string): Since {
  const [, member, set, version] = API_SET.exec(source) ?? [];
  if (member === undefined || version === undefined || !member.includes('.')) return undefined;
  return `${set ?? 'ExcelApi'} ${version}`;
}

function eventOf(name: string, source: string): EventMember | undefined {
  const number = /eventType:\s*(\d[\de]*)/.exec(source)?.[1];
  const register = /_Register\w+/.exec(source)?.[0];
  if (number === undefined || register === undefined) return undefined;
  const target = /eventWorkbookId/.test(source) ? 'workbook' : 'object';
  return { name, number: Number(number), register, target, since: sinceIn(source) };
}

function methodOf(name: string, source: string): MethodMember | undefined {
  const object = OBJECT_METHOD.exec(source);
  if (object?.[1] !== undefined && object[2] !== undefined) {
    return { wire: object[2], name, returns: object[1], write: object[3] === '0', since: sinceIn(source) };
  }
  const value = VALUE_METHOD.exec(source);
  if (value?.[1] === undefined) return undefined;
  return { wire: value[1], name, write: value[2] === '0', since: sinceIn(source) };
}

function scalarsOf(prototype: Prototype): ScalarMember[] {
  const wires = list(prototype, '_scalarPropertyOriginalNames');
  const writable = list(prototype, '_scalarPropertyUpdateable');
  return list(prototype, '_scalarPropertyNames').map((each, index) => {
    const name = String(each);
    const wire = wires[index];
    return {
      name,
      wire: typeof wire === 'string' ? wire : name.charAt(0).toUpperCase() + name.slice(1),
      writable: writable[index] === true,
      since: undefined,
    };
  });
}

/** The item type stands in the method that builds the items from a result. */
function itemOf(prototype: Prototype): string | undefined {
  const handler = Object.getOwnPropertyDescriptor(prototype, '_handleResult')?.value;
  return typeof handler === 'function' ? COLLECTION_ITEM.exec(String(handler))?.[1] : undefined;
}

function describeType(name: string, prototype: Prototype): TypeDescription {
  const scalars = scalarsOf(prototype);
  const navigation: NavigationMember[] = [];
  const methods: MethodMember[] = [];
  const events: EventMember[] = [];
  for (const member of Object.getOwnPropertyNames(prototype)) {
    const { get, set, value } = Object.getOwnPropertyDescriptor(prototype, member) ?? {};
    const source = `${get ?? (typeof value === 'function' ? value : '')}${set ?? ''}`;
    const index = scalars.findIndex((scalar) => scalar.name === member);
    const scalar = scalars[index];
    if (scalar !== undefined) {
      scalars[index] = { ...scalar, since: sinceIn(source) };
    } else if (get !== undefined && /eventType:|EventHandlers\(/.test(source)) {
      const event = eventOf(member, source);
      if (event !== undefined) events.push(event);
    } else if (get !== undefined) {
      const [, type, wire] = NAVIGATION.exec(source) ?? [];
      if (type !== undefined && wire !== undefined) {
        navigation.push({ name: member, wire, type, since: sinceIn(source) });
      }
    } else if (typeof value === 'function' && !CLIENT_ONLY.test(member) && !member.startsWith('_handle')) {
      const method = methodOf(member, source);
      if (method !== undefined && method.wire !== '') methods.push(method);
    }
  }
  const collection = plain(prototype, '_isCollection') === true;
  const item = collection ? itemOf(prototype) : undefined;
  const description = { name, collection, scalars, navigation, methods, events };
  return item === undefined ? description : { ...description, item };
}

/** Describes every class of a namespace, such as `Excel`, of the loaded package. */
export function describeTypes(namespace: object): TypeTable {
  const described: [string, TypeDescription][] = [];
  for (const [name, member] of Object.entries(namespace)) {
    const prototype: unknown = typeof member === 'function' ? member.prototype : undefined;
    if (isPrototype(prototype)) described.push([name, describeType(name, prototype)]);
  }
  return Object.fromEntries(described);
}
