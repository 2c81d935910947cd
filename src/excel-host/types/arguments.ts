import { invalidArgument } from '../host-error';
import { isJsonObject, type Json, type JsonObject } from '../json';
import type { Argument } from '../protocol/definition';
import { isJson } from '../protocol/members';

/** @throws {HostError} `InvalidArgument` */
export function text(argument: Argument | undefined, what: string): string {
  if (typeof argument !== 'string') throw invalidArgument(`${what} that is no text`);
  return argument;
}

/** A text, or undefined where the argument was left out. @throws {HostError} `InvalidArgument` */
export function optionalText(argument: Argument | undefined, what: string): string | undefined {
  return argument === undefined || argument === null ? undefined : text(argument, what);
}

/** @throws {HostError} `InvalidArgument` */
export function integer(argument: Argument | undefined, what: string): number {
  if (typeof argument !== 'number' || !Number.isInteger(argument))
    throw invalidArgument(`${what} that is no whole number`);
  return argument;
}

/** A whole number, or `otherwise` where the argument was left out. @throws {HostError} `InvalidArgument` */
export function optionalInteger(argument: Argument | undefined, what: string, otherwise: number): number {
  return argument === undefined || argument === null ? otherwise : integer(argument, what);
}

/** @throws {HostError} `InvalidArgument` */
export function numberOf(argument: Argument | undefined, what: string): number {
  if (typeof argument !== 'number' || !Number.isFinite(argument)) throw invalidArgument(`${what} that is no number`);
  return argument;
}

/** A logical value; false where the argument was left out. @throws {HostError} `InvalidArgument` */
export function flag(argument: Argument | undefined, what: string): boolean {
  if (argument === undefined || argument === null) return false;
  if (typeof argument !== 'boolean') throw invalidArgument(`${what} that is neither true nor false`);
  return argument;
}

/** One of Excel's enumerated words, compared without regard to case. @throws {HostError} `InvalidArgument` */
export function oneOf<Word extends string>(
  argument: Argument | undefined,
  words: readonly Word[],
  otherwise?: Word,
): Word {
  if ((argument === undefined || argument === null) && otherwise !== undefined) return otherwise;
  const found = words.find((word) => typeof argument === 'string' && word.toLowerCase() === argument.toLowerCase());
  if (found === undefined) throw invalidArgument(`"${String(argument)}" where one of ${words.join(', ')} belongs`);
  return found;
}

/** Data without objects in it. @throws {HostError} `InvalidArgument` */
export function data(argument: Argument | undefined, what: string): Json {
  if (argument === undefined || !isJson(argument)) throw invalidArgument(`${what} that is no data`);
  return argument;
}

/** @throws {HostError} `InvalidArgument` */
export function record(argument: Argument | undefined, what: string): JsonObject {
  const value = data(argument, what);
  if (!isJsonObject(value)) throw invalidArgument(`${what} that is no object`);
  return value;
}
