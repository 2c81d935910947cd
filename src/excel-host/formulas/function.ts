import type { Call } from './book';
import type { Parameter } from './parameters';
import type { Value } from './values';

// biome-ignore format: one line says it
type Read<P extends readonly Parameter<unknown>[]> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/** A worksheet function (工作表函数): its parameters as data, and what it does. */
export interface FormulaFunction {
  readonly name: string;
  readonly parameters: readonly Parameter<unknown>[];
  /** The parameters that may come again and again after the fixed ones. */
  readonly repeated: readonly Parameter<unknown>[];
  readonly evaluate: (read: readonly unknown[], groups: readonly (readonly unknown[])[], call: Call) => Value;
}

/** A function with a fixed list of parameters, of which the last may be left out. */
export function define<const P extends readonly Parameter<unknown>[]>(
  name: string,
  parameters: P,
  evaluate: (read: Read<P>, call: Call) => Value,
): FormulaFunction {
  // What is handed over was read with these parameters, in this order.
  return { name, parameters, repeated: [], evaluate: (read, _, call) => evaluate(read as Read<P>, call) };
}

/** A function whose last parameters come as often as the writer likes. */
export function defineRepeated<
  const P extends readonly Parameter<unknown>[],
  const G extends readonly Parameter<unknown>[],
>(
  name: string,
  parameters: P,
  repeated: G,
  evaluate: (read: Read<P>, groups: readonly Read<G>[], call: Call) => Value,
): FormulaFunction {
  return {
    name,
    parameters,
    repeated,
    evaluate: (read, groups, call) => evaluate(read as Read<P>, groups as readonly Read<G>[], call),
  };
}
