import type { RoughColumn } from './numbers';
import { fits, fitsRowSum } from './roles-by-arithmetic';
import type { Field, Role } from './table';

const PARTS: ReadonlySet<Role> = new Set<Role>(['basic', 'project', 'part']);
/** Roles of columns that others may add up to; where nothing else tells, the first of them is the whole. */
const WHOLES: readonly Role[] = ['total', 'current', 'income', 'adjusted-budget', 'initial-budget', 'prior', 'change'];
/** Roles of the whole where the tiers of the heading say nothing. */
const USUAL: ReadonlySet<Role> = new Set<Role>(['total', 'current', 'income']);

const TOTAL_WORD = /^(?:.{0,12}(?:合计|总计|小计|总额|总数)|金额|数额)(?:[（(].{0,6}[)）])?$/;

const tiersOf = ({ heading }: Field) => heading.split('/');

/** How many upper tiers of a part a whole shares; undefined where the whole does not stand at the head of them. */
function headedAt(part: Field, whole: Field): number | undefined {
  const [upper, own] = [tiersOf(part).slice(0, -1), tiersOf(whole)];
  let shared = 0;
  while (shared < upper.length && upper[shared] === own[shared]) shared += 1;
  if (own.length === shared) return shared;
  const isHead = TOTAL_WORD.test(own.at(-1) ?? '') || WHOLES.includes(whole.role);
  return own.length === shared + 1 && isHead ? shared : undefined;
}

/** The columns that a part may be an addend of: those at the head of the most tiers it has. */
function candidatesFor(part: Field, fields: readonly Field[]): readonly Field[] {
  let most = -1;
  let found: Field[] = [];
  for (const field of fields) {
    if (field === part || field.rate !== null || field.unit !== part.unit) continue;
    const isSum = PARTS.has(field.role) || field.role === 'ignored';
    if (!WHOLES.includes(field.role) && !(isSum && TOTAL_WORD.test(tiersOf(field).at(-1) ?? ''))) continue;
    const shared = headedAt(part, field);
    if (shared === undefined || shared < most) continue;
    if (shared > most) [most, found] = [shared, []];
    found.push(field);
  }
  return found.length > 0 ? found : fields.filter((field) => USUAL.has(field.role) && field.unit === part.unit);
}

/** The last whole before a part, else the first behind it. */
function nearest(part: Field, wholes: readonly Field[]): Field | undefined {
  return wholes.filter((whole) => whole.index < part.index).at(-1) ?? wholes[0];
}

/** Of several wholes the one that the parts add up to; else the nearest where parts repeat, else the most usual. */
function chosen(
  parts: readonly Field[],
  wholes: readonly Field[],
  numbersOf: (index: number) => RoughColumn,
): (part: Field) => Field | undefined {
  const [only] = wholes;
  if (wholes.length < 2) return () => only;
  const addends = parts.map((part) => numbersOf(part.index));
  const sums = parts.length < 2 ? [] : wholes.filter(({ index }) => fits(fitsRowSum(numbersOf(index), addends)));
  const exact = (whole: Field) => fitsRowSum(numbersOf(whole.index), addends, 0).held;
  const [adding] = sums.toSorted((one, other) => exact(other) - exact(one));
  if (adding !== undefined) return () => adding;
  const named = parts.filter((part) => part.role !== 'part').map((part) => part.role);
  if (new Set(named).size < named.length) return (part) => nearest(part, wholes);
  const usual = WHOLES.find((role) => wholes.some((whole) => whole.role === role));
  const equal = wholes.filter((whole) => whole.role === usual);
  return (part) => nearest(part, equal);
}

/**
 * Says of every column that is an addend which column is its whole (所属合计栏): the one at the head of the tiers it
 * stands under, so that 基本支出 under 年初预算数 is no part of the 决算数. `numbersOf` gives the figures of a column, which
 * decide where the headings leave it open.
 */
export function withWholes(fields: readonly Field[], numbersOf: (index: number) => RoughColumn): readonly Field[] {
  const groups = new Map<string, { readonly parts: Field[]; readonly wholes: readonly Field[] }>();
  for (const part of fields) {
    if (!PARTS.has(part.role)) continue;
    const wholes = candidatesFor(part, fields);
    const key = wholes.map((whole) => whole.index).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { parts: [part], wholes });
    else group.parts.push(part);
  }
  const found = new Map<Field, number>();
  for (const { parts, wholes } of groups.values()) {
    const wholeOf = chosen(parts, wholes, numbersOf);
    for (const part of parts) {
      const whole = wholeOf(part);
      if (whole !== undefined) found.set(part, whole.index);
    }
  }
  return fields.map((field) => ({ ...field, whole: found.get(field) ?? null }));
}
