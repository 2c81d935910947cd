import { type AstExpression, parse, parseR1C1Ref, tokenize } from '@borgar/fx';
import { type Decimal, decimal, decimalOfNumber, roundTo, ZERO } from '../../figures/decimal';
import type { Sheet } from '../../grid/sheet';

/** Where a formula is calculated, and how many cells may still be read: running sums cost the square of the rows. */
export interface Place {
  readonly sheet: Sheet;
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly row: number;
  readonly column: number;
  readonly allowance: { cells: number };
}

/** A formula made ready to be calculated in any cell. */
export type Calculation = (place: Place) => Decimal;

/** Thrown where a formula is not simple, or meets a text or an error: nothing is said about it. */
class NotSimple extends Error {}

interface Target {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A reference in R1C1 form as a function of the cell that it is seen from. */
function reference(text: string): (place: Place) => Target {
  const parsed = parseR1C1Ref(text);
  if (parsed === undefined || !('range' in parsed) || parsed.range === undefined || (parsed.context?.length ?? 0) > 1) {
    throw new NotSimple();
  }
  const { r0, c0, r1, c1, $r0, $c0, $r1, $c1 } = parsed.range;
  const name = parsed.context?.[0];
  return ({ sheet, sheets, row, column }) => {
    const target = name === undefined ? sheet : sheets.get(name);
    if (target === undefined) throw new NotSimple();
    const at = (offset: number | null | undefined, isFixed: boolean | null | undefined, from: number, open: number) =>
      offset === null || offset === undefined ? open : isFixed ? offset : from + offset;
    return {
      sheet: target,
      top: at(r0, $r0, row, 0),
      left: at(c0, $c0, column, 0),
      bottom: Math.min(at(r1 ?? r0, r1 === undefined ? $r0 : $r1, row, target.rowCount - 1), target.rowCount - 1),
      right: Math.min(
        at(c1 ?? c0, c1 === undefined ? $c0 : $c1, column, target.columnCount - 1),
        target.columnCount - 1,
      ),
    };
  };
}

/** The sum of an area as SUM does it: texts and logical values passed over. */
function sumOfArea(text: string): Calculation {
  const target = reference(text);
  return (place) => {
    const { sheet, top, left, bottom, right } = target(place);
    place.allowance.cells -= Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (place.allowance.cells < 0) throw new NotSimple();
    let sum = ZERO;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const content = sheet.content(row, column);
        if (typeof content === 'object' && content !== null) throw new NotSimple();
        if (typeof content === 'number') sum = sum.plus(decimalOfNumber(content));
      }
    }
    return sum;
  };
}

/** The value of one cell; an empty one is zero, as Excel has it. */
function cellValue(text: string): Calculation {
  const target = reference(text);
  return (place) => {
    const { sheet, top, left } = target(place);
    const content = sheet.content(top, left);
    if (content === null && sheet.formula(top, left) === undefined) return ZERO;
    if (typeof content !== 'number') throw new NotSimple();
    return decimalOfNumber(content);
  };
}

const OPERATIONS: ReadonlyMap<string, (left: Decimal, right: Decimal) => Decimal> = new Map([
  ['+', (left, right) => left.plus(right)],
  ['-', (left, right) => left.minus(right)],
  ['*', (left, right) => left.times(right)],
  ['/', (left, right) => left.div(right)],
]);

function compileCall(name: string, parameters: readonly (AstExpression | null | undefined)[]): Calculation {
  if (name === 'SUM') {
    const parts = parameters.flatMap((each) =>
      each ? [each.type === 'ReferenceIdentifier' ? sumOfArea(each.value) : compileNode(each)] : [],
    );
    return (place) => parts.reduce((sum, part) => sum.plus(part(place)), ZERO);
  }
  const [value, places] = parameters;
  if (name !== 'ROUND' || !value || !places || parameters.length !== 2) throw new NotSimple();
  const [inner, digits] = [compileNode(value), compileNode(places)];
  return (place) => roundTo(inner(place), Number(digits(place).toString()));
}

function compileNode(node: AstExpression): Calculation {
  if (node.type === 'Literal' && typeof node.value === 'number') {
    const value = decimalOfNumber(node.value);
    return () => value;
  }
  if (node.type === 'ReferenceIdentifier') return cellValue(node.value);
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
    return compileCall(node.callee.name.toUpperCase(), node.arguments);
  }
  if (node.type === 'UnaryExpression') {
    const [argument] = node.arguments;
    const factor =
      node.operator === '-' ? '-1' : node.operator === '%' ? '0.01' : node.operator === '+' ? '1' : undefined;
    if (argument === undefined || factor === undefined) throw new NotSimple();
    const [inner, by] = [compileNode(argument), decimal(factor)];
    return (place) => inner(place).times(by);
  }
  if (node.type === 'BinaryExpression') {
    const operation = OPERATIONS.get(node.operator);
    const [left, right] = node.arguments;
    if (operation === undefined || left === undefined || right === undefined) throw new NotSimple();
    const [first, second] = [compileNode(left), compileNode(right)];
    return (place) => operation(first(place), second(place));
  }
  throw new NotSimple();
}

/**
 * Makes a formula in R1C1 form ready to be calculated, where it consists of SUM, ROUND, + − × ÷ and numbers alone;
 * undefined for every other formula. A formula filled down a column is made ready once.
 */
export function compileFormula(shape: string): Calculation | undefined {
  try {
    return compileNode(parse(tokenize(shape, { r1c1: true, mergeRefs: true })));
  } catch {
    return undefined; // not simple, or not understood by the parser
  }
}

/** What a formula gives from the values its cells show; undefined where a text or an error stands in the way. */
export function calculate(calculation: Calculation, place: Place): Decimal | undefined {
  try {
    return calculation(place);
  } catch {
    return undefined; // a text, an error, a division by zero
  }
}
