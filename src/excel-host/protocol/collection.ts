import { itemNotFound } from '../host-error';
import type { Json } from '../json';
import type { Context } from './context';
import type { Argument, Definition, Outcome } from './definition';
import type { ExcelObject } from './excel-object';

function isKey(argument: Argument | undefined): argument is Exclude<Json, null> {
  return typeof argument === 'string' || typeof argument === 'number';
}

/**
 * The methods that every collection of Excel has; undefined for any other method.
 * @throws {HostError} `ItemNotFound`
 */
export function callOfCollection(
  definition: Definition<unknown>,
  object: ExcelObject,
  wire: string,
  args: readonly Argument[],
  context: Context,
): { readonly outcome: Outcome } | undefined {
  const { items, item } = definition;
  if (items === undefined) return undefined;
  const [key] = args;
  const all = () => items(object.target, context);
  const existing = (found: ExcelObject | undefined) => {
    if (found === undefined) throw itemNotFound(`item ${String(key ?? '')} in ${object.type}`);
    return { outcome: found };
  };
  switch (wire) {
    case 'GetCount':
      return { outcome: all().length };
    case 'GetFirst':
      return existing(all()[0]);
    case 'GetLast':
      return existing(all().at(-1));
    case 'GetItemAt':
      return existing(typeof key === 'number' && key >= 0 ? all()[key] : undefined);
    case 'GetItem':
      return item === undefined ? undefined : existing(isKey(key) ? item(object.target, key, context) : undefined);
    case 'GetItemOrNullObject':
      return item === undefined
        ? undefined
        : { outcome: (isKey(key) ? item(object.target, key, context) : undefined) ?? null };
    default:
      return undefined;
  }
}
