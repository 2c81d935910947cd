import { invalidArgument } from '../host-error';
import type { Argument } from '../protocol/definition';
import names from './color-names.json';

const NAMED: Readonly<Record<string, string>> = names.names;

/** A colour as Excel gives it back. @throws {HostError} @example colorOf('red') // → '#FF0000' */
export function colorOf(value: Argument): string {
  if (typeof value === 'string') {
    const name = value.toLowerCase();
    const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (named !== undefined) return named;
    if (/^#?[\da-f]{6}$/.test(name)) return `#${name.replace('#', '').toUpperCase()}`;
    const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(name);
    if (short !== null) return `#${[...short.slice(1)].map((digit) => digit + digit).join('')}`.toUpperCase();
  }
  throw invalidArgument(`the colour ${JSON.stringify(value)}`);
}
