import type { Json, JsonObject } from '../json';
import type { Context } from './context';
import type { ExcelObject } from './excel-object';

/** An argument of a call: data, an object, or data with objects in it. */
export type Argument = Json | ExcelObject | readonly Argument[] | { readonly [name: string]: Argument };

/** What calling a member gives; undefined is nothing (void), null the absence of an object. */
export type Outcome = Json | ExcelObject | undefined;

/**
 * How one type of Excel behaves: what its members do, by their names on the wire. What follows from the object model
 * alone (standard methods of collections, registering of events, identity in messages) is done by the protocol.
 */
export interface Definition<Target> {
  /** The properties by which the library finds the object again, such as `Id`. */
  readonly identity?: (target: Target, context: Context) => JsonObject;
  readonly get?: Readonly<Record<string, (target: Target, context: Context) => Json | ExcelObject>>;
  readonly set?: Readonly<Record<string, (target: Target, value: Argument, context: Context) => void>>;
  readonly call?: Readonly<Record<string, (target: Target, args: readonly Argument[], context: Context) => Outcome>>;
  /** Calls of any other method that the object model has. */
  readonly callOther?: (target: Target, wire: string, args: readonly Argument[], context: Context) => Outcome;
  /** The items of a collection. */
  readonly items?: (target: Target, context: Context) => readonly ExcelObject[];
  /** The item of a collection by its name or id. */
  readonly item?: (target: Target, key: Json, context: Context) => ExcelObject | undefined;
  /** Members without an entry of their own that are only kept and given back. */
  readonly kept?: KeptMembers<Target>;
  /** Names under which the library sets a property that it reads under another one. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** The id under which events of a collection are raised. */
  readonly eventTarget?: (target: Target) => string;
  /** Left out when a program asks for all properties. */
  readonly notByDefault?: readonly string[];
}

interface KeptMembers<Target> {
  /** Undefined where neither a value nor a default is known. */
  readonly read: (target: Target, member: string, context: Context) => Json | undefined;
  readonly write: (target: Target, member: string, value: Json, context: Context) => void;
  /** The object that a navigation property leads to. */
  readonly part?: (target: Target, member: string, type: string) => ExcelObject | undefined;
}
