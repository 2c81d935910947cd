import { type AstExpression, parse, parseA1Ref, type Token, tokenize } from '@borgar/fx';
import { LAST_COLUMN, LAST_ROW } from './values';

/** A rectangle named in a formula; without a sheet it is on the formula's own. */
export interface WrittenArea {
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula, read once for every text. */
export interface Formula {
  readonly text: string;
  readonly areas: readonly WrittenArea[];
  /** Defined names and names of LET, in lower case. */
  readonly names: readonly string[];
  /** References to parts of tables, such as `表1[金额]`. */
  readonly structured: readonly string[];
  /** Names of functions, in upper case and without `_xlfn.`. */
  readonly functions: readonly string[];
  /** Holds references that only calculating shows, as `A1:INDEX(…)` does. */
  readonly composesAreas: boolean;
  /** Holds references that move with the cell; in a defined name they would depend on where it is used. */
  readonly relative: boolean;
  /** What the engine does not know about its syntax: other workbooks, 3-D references, errors of writing. */
  readonly unsupported: readonly string[];
  readonly tree: () => AstExpression | undefined;
}

/** Functions with prefixes that files need and people never see. @example plainName('_xlfn.XLOOKUP') // → 'XLOOKUP' */
export function plainName(name: string): string {
  return name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
}

/** The area that a reference spells; undefined where it is none on a sheet of this workbook. */
export function readArea(text: string): WrittenArea | undefined {
  const read = parseA1Ref(text, { allowNamed: false });
  if (read === undefined || !('range' in read)) return undefined;
  const [sheet, ...more] = read.context ?? [];
  if (more.length > 0 || sheet?.includes(':') === true) return undefined;
  const { top, left, bottom, right } = read.range;
  return { sheet, top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
}

function isAbsolute(text: string): boolean {
  return /^(?:\$[A-Z]{1,3}|\$\d+|\$[A-Z]{1,3}\$\d+)(?::(?:\$[A-Z]{1,3}|\$\d+|\$[A-Z]{1,3}\$\d+))?$/i.test(
    text.slice(text.lastIndexOf('!') + 1),
  );
}

/** References that lost their cells: `表!#REF!` and `#REF!A1` are read as `#REF!`. */
function withLostReferences(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const following = tokens[index + 2];
    if (token.type.startsWith('context') && tokens[index + 1]?.value === '!' && following?.type === 'error') {
      kept.push(following);
      index += 2;
      continue;
    }
    const previous = kept[kept.length - 1];
    if (previous?.type === 'error' && previous.value === '#REF!' && token.type.startsWith('range')) continue;
    kept.push(token);
  }
  return kept;
}

function parsedTree(tokens: Token[]): AstExpression | undefined {
  try {
    return parse(tokens, { looseRefCalls: true });
  } catch {
    return undefined;
  }
}

/** The tokens of a formula, references as a whole. */
function tokensOf(text: string): Token[] {
  return withLostReferences(tokenize(text, { mergeRefs: true, withLocation: false }));
}

/** Reads a formula with its "=". @example readFormula('=SUM(A1:B2)').functions // → ['SUM'] */
export function readFormula(text: string): Formula {
  const areas: WrittenArea[] = [];
  const names = new Set<string>();
  const functions = new Set<string>();
  const structured = new Set<string>();
  const unsupported = new Set<string>();
  let composesAreas = false;
  let relative = false;
  const tokens = tokensOf(text);
  for (const { type, value } of tokens) {
    if (type === 'range' || type === 'range_beam') {
      const area = readArea(value);
      if (area === undefined) unsupported.add(value);
      else areas.push(area);
      relative ||= !isAbsolute(value);
    } else if (type === 'range_named') names.add(value.toLowerCase());
    else if (type === 'func') functions.add(plainName(value));
    else if (type === 'structured') structured.add(value);
    else if (type === 'unknown') unsupported.add(value);
    else if (type === 'operator' && value === ':') composesAreas = true;
    else if (type === 'operator' && value === '#') unsupported.add(value);
  }
  let tree: AstExpression | undefined;
  let parsed = false;
  return {
    text,
    areas,
    names: [...names],
    structured: [...structured],
    functions: [...functions],
    composesAreas,
    relative,
    unsupported: [...unsupported],
    tree: () => {
      if (!parsed) tree = parsedTree(tokens);
      parsed = true;
      return tree;
    },
  };
}
