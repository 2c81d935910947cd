import type { AstExpression, BinaryExpression, CallExpression, LetExpression } from '@borgar/fx';
import { errorCodeOf } from '../../core/grid/cell';
import { boundingArea, intersection } from './areas';
import type { Call } from './book';
import { broadcast } from './broadcast';
import { callFunction } from './call-function';
import { plainName, readArea } from './formula';
import { functionNamed } from './functions/all';
import { operand } from './operand';
import { applyOperator, applySign } from './operators';
import { failure, isFailure, isMatrix, isReference, matrix, reference, type Scalar, type Value } from './values';

/** Where an expression is evaluated. */
interface Scope {
  readonly call: Call;
  /** Names of LET, in lower case. */
  readonly names: ReadonlyMap<string, Value>;
  /** How many defined names were followed to get here. */
  readonly depth: number;
}

const DEEPEST_NAME = 32;

function referenceValue(text: string, { call }: Scope): Value {
  const area = readArea(text);
  if (area === undefined) return failure('#REF!');
  const sheet = call.book.sheet(area.sheet ?? call.at.sheet);
  return sheet === undefined ? failure('#REF!') : reference({ ...area, sheet: sheet.name });
}

function tableValue(written: string, { call }: Scope): Value {
  const area = call.book.tableArea(written, call.at);
  return area === undefined ? failure('#REF!') : reference(area);
}

function nameValue(name: string, scope: Scope): Value {
  const local = scope.names.get(name.toLowerCase());
  if (local !== undefined) return local;
  const cut = name.lastIndexOf('!');
  const sheet = cut < 0 ? scope.call.at.sheet : name.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
  const tree = scope.call.book.definedName(name.slice(cut + 1), sheet)?.tree();
  const body = tree === undefined ? scope.call.book.tableBody(name) : undefined;
  if (body !== undefined) return reference(body);
  if (tree === undefined || scope.depth >= DEEPEST_NAME) return failure('#NAME?');
  return evaluate(tree, true, { ...scope, names: new Map(), depth: scope.depth + 1 });
}

function binaryValue(node: BinaryExpression, arrays: boolean, scope: Scope): Value {
  const [leftNode, rightNode] = node.arguments;
  if (leftNode === undefined || rightNode === undefined) return failure('#VALUE!');
  const left = evaluate(leftNode, arrays, scope);
  const right = evaluate(rightNode, arrays, scope);
  if (node.operator === ':' || node.operator === ',' || node.operator === ' ') {
    if (isFailure(left)) return left;
    if (isFailure(right)) return right;
    if (!isReference(left) || !isReference(right)) return failure('#VALUE!');
    if (node.operator === ',') return reference(...left.areas, ...right.areas);
    if (node.operator === ' ') return intersection(left, right);
    const bounds = boundingArea(left, right);
    if (isReference(bounds)) bounds.areas.forEach(scope.call.onDynamicArea);
    return bounds;
  }
  const operands = [operand(left, arrays, scope.call), operand(right, arrays, scope.call)];
  return broadcast(operands, ([first = null, second = null]) => applyOperator(node.operator, first, second));
}

function letValue(node: LetExpression, arrays: boolean, scope: Scope): Value {
  const names = new Map(scope.names);
  const inner = { ...scope, names };
  for (const { id, init } of node.declarations) {
    names.set(id.name.toLowerCase(), init === null ? null : evaluate(init, true, inner));
  }
  return node.body === null ? failure('#VALUE!') : evaluate(node.body, arrays, inner);
}

function callValue(node: CallExpression, arrays: boolean, scope: Scope): Value {
  const found = functionNamed(plainName(node.callee.name ?? ''));
  if (found === undefined) return failure('#NAME?');
  const supplied = node.arguments.map((argument: AstExpression | null, index) => {
    const fixed = found.parameters[index];
    const repeated = found.repeated[(index - found.parameters.length) % Math.max(1, found.repeated.length)];
    const whole = (fixed ?? repeated)?.shape === 'whole';
    return argument === null ? null : evaluate(argument, arrays || whole, scope);
  });
  return callFunction(found, supplied, arrays, scope.call);
}

/** Works out an expression; with `arrays`, ranges in operators count as arrays instead of their crossing cell. */
function evaluate(node: AstExpression, arrays: boolean, scope: Scope): Value {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ErrorLiteral':
      return failure(errorCodeOf(node.value) ?? '#VALUE!');
    case 'ReferenceIdentifier':
      if (node.kind === 'name') return nameValue(node.value, scope);
      return node.kind === 'table' ? tableValue(node.value, scope) : referenceValue(node.value, scope);
    case 'UnaryExpression': {
      const [argument] = node.arguments;
      if (argument === undefined) return failure('#VALUE!');
      const value = evaluate(argument, node.operator !== '@' && arrays, scope);
      if (node.operator === '@') return operand(value, false, scope.call);
      if (node.operator === '+') return value;
      return broadcast([operand(value, arrays, scope.call)], ([single = null]) => applySign(node.operator, single));
    }
    case 'BinaryExpression':
      return binaryValue(node, arrays, scope);
    case 'CallExpression':
      return callValue(node, arrays, scope);
    case 'ArrayExpression':
      return matrix(
        node.elements.map((row) =>
          row.map((element) => {
            const value = evaluate(element, false, scope);
            return isMatrix(value) || isReference(value) ? failure('#VALUE!') : value;
          }),
        ),
      );
    case 'LetExpression':
      return letValue(node, arrays, scope);
    default:
      return failure('#VALUE!');
  }
}

/** What a cell with this formula shows: one value, never empty. */
export function cellValue(tree: AstExpression, call: Call): Scalar {
  const value = evaluate(tree, false, { call, names: new Map(), depth: 0 });
  const single = operand(value, false, call);
  const first = isMatrix(single) ? (single.rows[0]?.[0] ?? null) : single;
  return first === null ? 0 : first;
}
