import { nearestName } from './nearest-name';
import { FilterFault, type TemplateFault, type TemplateFaultCode } from './template-fault';

/** What may be written, to propose the nearest name. */
export interface KnownWords {
  readonly names: readonly string[];
  readonly filters: readonly string[];
  readonly tags: readonly string[];
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null;
}

/** Line and column of a liquidjs error. */
function placeOf(error: unknown): readonly [number, number] {
  const token = isRecord(error) ? error.token : undefined;
  if (!isRecord(token) || typeof token.getPosition !== 'function') return [1, 1];
  const place: unknown = token.getPosition.call(token);
  return Array.isArray(place) ? [Number(place[0]), Number(place[1])] : [1, 1];
}

/** What liquidjs says, and what it means; the first group is the word it is about. */
const SAYINGS: readonly (readonly [TemplateFaultCode, RegExp])[] = [
  ['unknown-name', /^undefined variable: ([^\n]*?)(?:, line:|$)/],
  ['unknown-filter', /^undefined filter: ([^\n]*?)(?:, line:|$)/],
  ['too-long', /^parse length limit/],
  ['too-slow', /^(?:template render|memory alloc) limit/],
  ['not-opened', /^tag "((?:end\w+|else|elsif|when))" not found/],
  ['unknown-tag', /^tag "([^"]*)" not found/],
  ['not-closed', /^(?:tag|output|raw) ("?[^\n]{0,60}?"?) not closed/],
];

function suggestion(code: TemplateFaultCode, word: string, known: KnownWords): string | null {
  if (code === 'unknown-name') {
    // A name that is known, with something behind its dot that is not: the name alone was meant.
    const [head = ''] = word.split('.');
    return nearestName(word, known.names) ?? (known.names.includes(head) ? head : null);
  }
  if (code === 'unknown-filter') return nearestName(word, known.filters);
  return code === 'unknown-tag' ? nearestName(word, known.tags) : null;
}

/** The fault with the words for it; `near` proposes the name that was probably meant. */
function faultAt(
  code: TemplateFaultCode,
  [line, column]: readonly [number, number],
  word: string,
  known: KnownWords,
): TemplateFault {
  const near = suggestion(code, word, known);
  const values = { line: String(line), column: String(column), word, near: near ?? '' };
  return { code, line, column, message: { key: `report.template.${code}${near === null ? '' : '.near'}`, values } };
}

/** Full-width signs inside of a placeholder: `{{ 本年支出合计 ｜ 万元 }}`, `｛｛ 年度 ｝｝`. Undefined where there are none. */
export function fullWidthFault(template: string, known: KnownWords): TemplateFault | undefined {
  for (const [index, line] of template.split('\n').entries()) {
    const braces = /[｛｝]{2}|[｛｝]%|%[｛｝]|[{][｛]|[｝][}]/.exec(line);
    if (braces !== null) return faultAt('full-width', [index + 1, braces.index + 1], braces[0], known);
    for (const placeholder of line.matchAll(/\{[{%]([^{}]{0,200})[}%]\}/g)) {
      const outsideQuotes = (placeholder[1] ?? '').replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
      const sign = /[｜：“”]/.exec(outsideQuotes);
      if (sign !== null) return faultAt('full-width', [index + 1, placeholder.index + 3 + sign.index], sign[0], known);
    }
  }
  return undefined;
}

/** Says in our own terms what liquidjs could not do. */
export function faultOf(error: unknown, known: KnownWords): TemplateFault {
  const place = placeOf(error);
  const original = isRecord(error) ? error.originalError : undefined;
  if (original instanceof FilterFault) return faultAt(original.code, place, original.message, known);
  const said = error instanceof Error ? error.message : '';
  for (const [code, pattern] of SAYINGS) {
    const match = pattern.exec(said);
    if (match !== null) return faultAt(code, place, match[1] ?? '', known);
  }
  // Nesting deeper than the stack.
  const isTooDeep = error instanceof RangeError || original instanceof RangeError;
  return faultAt(isTooDeep ? 'too-long' : 'broken', place, '', known);
}
