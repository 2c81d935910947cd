import { HostError, invalidArgument, itemNotFound, notImplemented } from '../host-error';
import type { Json } from '../json';
import { callOfCollection } from './collection';
import type { Context } from './context';
import type { Argument, Definition, Outcome } from './definition';
import { ExcelObject } from './excel-object';
import type { Registrations } from './registrations';
import { callService, SERVICE, type ServiceCall } from './services';
import { programName, type TypeDescription, type TypeTable, typeNamed } from './type-table';
import { type Claim, isClaimed, requireClaimed } from './version';

/** What is needed to find out what a member does. */
export interface Dispatch {
  readonly types: TypeTable;
  readonly definitions: ReadonlyMap<string, Definition<unknown>>;
  readonly claim: Claim;
  readonly registrations: Registrations;
  /** What was asked of services beside the workbook. */
  readonly serviceCalls: ServiceCall[];
  readonly context: Context;
}

/** @example memberName('Range', 'RowCount') // → 'Range.rowCount' */
export function memberName(type: string, wire: string): string {
  return `${type}.${programName(wire)}`;
}

function unknownMember(type: string, wire: string): HostError {
  return new HostError('ApiNotFound', `The object model has no ${memberName(type, wire)}.`);
}

export function descriptionOf(dispatch: Dispatch, object: ExcelObject): TypeDescription {
  const description = typeNamed(dispatch.types, object.type);
  if (description === undefined) throw new HostError('ApiNotFound', `The object model has no type ${object.type}.`);
  return description;
}

export function definitionOf(dispatch: Dispatch, object: ExcelObject): Definition<unknown> {
  return dispatch.definitions.get(object.type) ?? {};
}

/** The properties by which the library finds an object again. */
export function identityOf(dispatch: Dispatch, object: ExcelObject): Readonly<Record<string, Json>> {
  return definitionOf(dispatch, object).identity?.(object.target, dispatch.context) ?? {};
}

/** Reads a property: a scalar, or the object that a navigation property leads to (null for none). @throws {HostError} */
export function readMember(dispatch: Dispatch, object: ExcelObject, wire: string): Json | ExcelObject {
  const description = descriptionOf(dispatch, object);
  const definition = definitionOf(dispatch, object);
  const navigation = description.navigation.find((member) => member.wire === wire);
  const member = navigation ?? description.scalars.find((scalar) => scalar.wire === wire);
  if (member === undefined) throw unknownMember(object.type, wire);
  requireClaimed(memberName(object.type, wire), member.since, dispatch.claim);
  const getter = definition.get?.[wire];
  if (getter !== undefined) return getter(object.target, dispatch.context);
  if (wire === 'Count' && definition.items !== undefined)
    return definition.items(object.target, dispatch.context).length;
  const found =
    navigation === undefined
      ? definition.kept?.read(object.target, wire, dispatch.context)
      : definition.kept?.part?.(object.target, wire, navigation.type);
  if (found === undefined) throw notImplemented(memberName(object.type, wire));
  return found;
}

/** Sets a property. @throws {HostError} */
export function writeMember(dispatch: Dispatch, object: ExcelObject, written: string, value: Argument): void {
  const wire = definitionOf(dispatch, object).writtenAs?.[written] ?? written;
  if (object.type === SERVICE) {
    callService(dispatch.serviceCalls, object, wire, isJson(value) ? [value] : []);
    return;
  }
  const description = descriptionOf(dispatch, object);
  const definition = definitionOf(dispatch, object);
  const name = memberName(object.type, wire);
  const member =
    description.scalars.find((scalar) => scalar.wire === wire) ??
    description.navigation.find((each) => each.wire === wire);
  if (member === undefined) throw unknownMember(object.type, wire);
  requireClaimed(name, member.since, dispatch.claim);
  const setter = definition.set?.[wire];
  if (setter !== undefined) {
    setter(object.target, value, dispatch.context);
    return;
  }
  const kept = definition.kept;
  if (kept === undefined || kept.read(object.target, wire, dispatch.context) === undefined) throw notImplemented(name);
  if (!isJson(value)) throw invalidArgument(`an object for ${name}`);
  kept.write(object.target, wire, value, dispatch.context);
}

/** False when an object stands somewhere in the argument. */
export function isJson(argument: Argument): argument is Json {
  if (argument instanceof ExcelObject) return false;
  if (Array.isArray(argument)) return argument.every(isJson);
  return typeof argument !== 'object' || argument === null || Object.values(argument).every(isJson);
}

/** Calls a method. @throws {HostError} */
export function callMember(dispatch: Dispatch, object: ExcelObject, wire: string, args: readonly Argument[]): Outcome {
  if (object.type === SERVICE) return callService(dispatch.serviceCalls, object, wire, args.filter(isJson));
  const description = descriptionOf(dispatch, object);
  const definition = definitionOf(dispatch, object);
  const name = memberName(object.type, wire);
  const method = description.methods.find((each) => each.wire === wire);
  const event = description.events.find(({ register }) => register === wire.replace(/^_Unregister/, '_Register'));
  if (method === undefined && event === undefined) throw unknownMember(object.type, wire);
  requireClaimed(name, method?.since ?? event?.since, dispatch.claim);
  const own = definition.call?.[wire];
  if (own !== undefined) return own(object.target, args, dispatch.context);
  if (event !== undefined) {
    const listened = definition.eventTarget?.(object.target) ?? String(identityOf(dispatch, object).Id ?? '');
    const target = event.target === 'workbook' ? 'Workbook' : listened;
    dispatch.registrations.change(
      wire.startsWith('_Register') ? 1 : -1,
      event.number,
      target,
      `${object.type}.${event.name}`,
    );
    return undefined;
  }
  if (wire === '_KeepReference') {
    dispatch.context.references.keep(object);
    return undefined;
  }
  if (definition.callOther !== undefined) {
    return definition.callOther(object.target, wire, args, dispatch.context);
  }
  const standard = callOfCollection(definition, object, wire, args, dispatch.context);
  if (standard === undefined) throw notImplemented(name);
  return standard.outcome;
}

/** The item of a collection, or of another type with an indexer. @throws {HostError} `ItemNotFound` */
export function itemOf(dispatch: Dispatch, object: ExcelObject, args: readonly Argument[]): ExcelObject {
  const { item } = definitionOf(dispatch, object);
  const [key = null] = args;
  if (item === undefined || !isJson(key)) throw notImplemented(`${object.type}.getItem`);
  const found = item(object.target, key, dispatch.context);
  if (found === undefined) throw itemNotFound(`"${String(key)}" in ${object.type}`);
  return found;
}

/** The scalars that a program gets when it asks for all. */
export function allScalars(dispatch: Dispatch, object: ExcelObject): readonly string[] {
  const leftOut = definitionOf(dispatch, object).notByDefault ?? [];
  return descriptionOf(dispatch, object)
    .scalars.filter(({ wire, since }) => !leftOut.includes(wire) && isClaimed(since, dispatch.claim))
    .map(({ wire }) => wire);
}
