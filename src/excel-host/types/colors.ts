import { invalidArgument } from '../host-error';
import type { Argument } from '../protocol/definition';

/** The colour names of HTML 4.01, which are the ones that programs use. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
  pink: '#FFC0CB',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightgray: '#D3D3D3',
  darkblue: '#00008B',
  darkgreen: '#006400',
  darkred: '#8B0000',
};

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
