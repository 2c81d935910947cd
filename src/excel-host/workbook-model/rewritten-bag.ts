import type { Bag } from './bag';

/** Formulas inside rules, which stand under these names. */
const FORMULAS = new Set(['formula', 'Formula', 'formula1', 'formula2', 'source']);

/** A bag with the formulas of its rules written anew. */
export function rewrittenBag(bag: Bag, rewrite: (formula: string) => string): Bag {
  const rewriteValue = (name: string, value: unknown): unknown => {
    if (typeof value === 'string') return FORMULAS.has(name) && value.startsWith('=') ? rewrite(value) : value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, rewriteValue(inner, each)]));
  };
  return {
    values: new Map([...bag.values].map(([name, value]) => [name, rewriteValue(name, value) as typeof value])),
    children: new Map([...bag.children].map(([name, child]) => [name, rewrittenBag(child, rewrite)])),
  };
}
