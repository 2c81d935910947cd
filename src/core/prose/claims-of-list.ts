import type { Figure } from '../figures/figure';
import { judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Claim } from './claim';
import { sumOfShares } from './claims-of-shares';
import { isWhole } from './complete-lists';
import type { Entry, EntryList } from './entry';
import { atListPrecision, figureOf } from './figure-of';
import type { Quantity } from './quantity';
import { type ClaimKind, relationBasics } from './relation-basics';
import type { TextRun } from './text-run';

/** total = Σ parts, or null where one of them is missing. */
function sum(
  kind: ClaimKind,
  run: TextRun,
  lead: Entry,
  total: Quantity | null,
  parts: readonly (Quantity | null)[],
  signed: (quantity: Quantity) => 1 | -1 = () => 1,
): Relation | null {
  const quantities = [total, ...parts].flatMap((quantity) => quantity ?? []);
  if (total === null || parts.length < 2 || quantities.length !== parts.length + 1) return null;
  const figures = quantities.flatMap((quantity): Figure[] => {
    const figure = figureOf(run, quantity, signed(quantity));
    return figure === null ? [] : [figure];
  });
  const [result, ...addends] = atListPrecision(figures);
  if (result === undefined || addends.length !== parts.length) return null;
  return { ...relationBasics(kind, run, lead.subject, total), type: 'sum', result, addends };
}

/** The changes of the parts add up to the change of the whole; a part that is 持平 has none. */
function changes(run: TextRun, lead: Entry, parts: readonly Entry[]): Relation | null {
  const stated = (entry: Entry) => entry.changes.find((change) => change.base === 'prior');
  const whole = stated(lead);
  const moving = parts.filter((part) => !part.isFlat);
  const signs = new Map(
    [lead, ...moving].flatMap((entry) => {
      const change = stated(entry);
      return change === undefined ? [] : [[change.quantity, change.sign] as const];
    }),
  );
  return sum(
    'changes',
    run,
    lead,
    whole?.quantity ?? null,
    moving.map((part) => stated(part)?.quantity ?? null),
    (quantity) => signs.get(quantity) ?? 1,
  );
}

const amountsOf = (run: TextRun, lead: Entry, parts: readonly Entry[]) =>
  sum(
    'sum',
    run,
    lead,
    lead.amount,
    parts.map((part) => part.amount),
  );

const priorsOf = (run: TextRun, lead: Entry, parts: readonly Entry[]) =>
  sum(
    'priors',
    run,
    lead,
    lead.prior,
    parts.map((part) => part.prior),
  );

function isExact(relation: Relation | null): boolean {
  return relation !== null && judge(relation).outcome === 'exact';
}

function holds(relation: Relation): boolean {
  return judge(relation).outcome !== 'failed';
}

/** What may be added up where the words say that all is: everything, or what stands last. */
function endingsOf(parts: readonly Entry[]): readonly (readonly Entry[])[] {
  return parts.length < 2 ? [] : parts.slice(0, -1).map((_, from) => parts.slice(from));
}

/** The most parts of which every ending is tried as the sum of them. */
const MOST_ENDINGS = 40;

/** 其他收入 as the last of a list of income is what the others leave. */
function saysTheRest(lead: Entry, parts: readonly Entry[]): boolean {
  return /收入/.test(lead.subject) && /^其他收入/.test(parts.at(-1)?.subject ?? '');
}

/** “合计” after its parts: the sum of all before it, or of those that stand last. */
function saidComplete(run: TextRun, lead: Entry, parts: readonly Entry[], likely: number): readonly Claim[] {
  const endings = [parts.slice(-likely), ...endingsOf(parts.slice(-MOST_ENDINGS))];
  const readings = endings.flatMap((ending) => amountsOf(run, lead, ending) ?? []);
  return readings.length === 0 ? [] : [{ readings }];
}

/**
 * What a list claims. “其中” need not name everything: a sum is demanded only of parts that make a whole by their names,
 * or of which shares, changes or last year's amounts show that they do; the others are added up only where amounts are.
 */
export function claimsOfList(run: TextRun, list: EntryList): readonly Claim[] {
  const { lead, parts, more } = list;
  if (lead === null || parts.length === 0) return [];
  if (list.summedUp !== null) return saidComplete(run, lead, parts, list.summedUp);
  const amounts = amountsOf(run, lead, parts);
  const withMore = more.length === 0 ? null : amountsOf(run, lead, [...parts, ...more]);
  const moved = changes(run, lead, parts);
  const priors = priorsOf(run, lead, parts);
  const shares = sumOfShares(run, lead, parts);
  const isNamed = isWhole(list);
  const found: (Relation | null)[] = [];
  if (isNamed || isExact(amounts)) {
    found.push(moved, priors);
    if (amounts === null || holds(amounts)) found.push(shares);
  } else if (amounts === null) {
    if (moved !== null && holds(moved)) found.push(moved);
  } else if (!list.isOpen && (saysTheRest(lead, parts) || (parts.length > 2 && [moved, priors].some(isExact)))) {
    return [{ readings: [{ ...amounts, severity: 'warning' }] }];
  }
  const sums = [amounts, withMore].flatMap((relation) => relation ?? []);
  const isSummed = (isNamed || isExact(amounts)) && sums.length > 0;
  return [
    ...(isSummed ? [{ readings: sums }] : []),
    ...found.flatMap((relation) => (relation === null ? [] : [{ readings: [relation] }])),
  ];
}
