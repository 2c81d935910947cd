import { decimal, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Claim } from './claim';
import { arePartition, isWhole } from './complete-lists';
import type { Entry, EntryList, Passage } from './entry';
import { atListPrecision, figureOf } from './figure-of';
import type { Quantity } from './quantity';
import { type ClaimKind, relationBasics } from './relation-basics';
import { placeIn, type TextRun } from './text-run';
import { canMean, isGeneric } from './words';

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
  const [result, ...addends] = atListPrecision(figures, quantities);
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

/** Shares of a complete list add up to 100 %. */
function shares(run: TextRun, lead: Entry, parts: readonly Entry[]): Relation | null {
  const stated = parts.map((part) => part.shares[0]?.quantity);
  const figures = stated.flatMap((quantity) => (quantity === undefined ? [] : (figureOf(run, quantity) ?? [])));
  const first = stated[0];
  if (first === undefined || figures.length !== parts.length || parts.length < 2) return null;
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  const whole: Figure = {
    ...placeIn(run, first.start),
    value: decimal('100'),
    unit: '%',
    decimals,
    ownDecimals: decimals,
    rounding: ZERO,
  };
  return {
    ...relationBasics('shares', run, lead.subject, first),
    type: 'sum',
    result: whole,
    addends: figures.map((figure) => ({ ...figure, decimals })),
  };
}

function share(run: TextRun, lead: Entry, part: Entry): readonly Claim[] {
  const denominator = lead.amount === null ? null : figureOf(run, lead.amount);
  const numerator = part.amount === null ? null : figureOf(run, part.amount);
  const { quantity: stated, of } = part.shares[0] ?? { quantity: undefined, of: '' };
  if (!canMean(of, lead.subject)) return [];
  const result = stated === undefined ? null : figureOf(run, stated);
  if (stated === undefined || denominator === null || numerator === null || result === null) return [];
  const basics = relationBasics('share', run, part.subject, stated);
  return [{ readings: [{ ...basics, type: 'ratio', result, numerator, less: null, denominator }] }];
}

/**
 * The shares of parts that make a whole by their names add up to 100 %, also where no total is given: “…支出决算中，甲…，
 * 占…；乙…，占…；丙…，占…”.
 */
export function claimsOfWholes(run: TextRun, { entries, lists }: Passage): readonly Claim[] {
  const listed = new Set(lists.flatMap((list) => (list.lead?.amount == null ? [] : list.parts)));
  return [2, 3].flatMap((size) =>
    entries.flatMap((lead, first): Claim[] => {
      const parts = entries.slice(first, first + size);
      if (parts.length < size || parts.some((part) => listed.has(part) || part.shares.length === 0)) return [];
      if (parts.every((part) => part.shares[0]?.quantity.value.eq(ZERO) === true)) return [];
      if (parts.some((part) => !isGeneric(part.shares[0]?.of ?? ''))) return [];
      const relation = arePartition(parts.map(({ subject }) => subject)) ? shares(run, lead, parts) : null;
      return relation === null ? [] : [{ readings: [relation] }];
    }),
  );
}

function holds(relation: Relation): boolean {
  return judge(relation).outcome !== 'failed';
}

/**
 * What a list claims. “其中” need not name everything: a sum is demanded only of parts that make a whole by their names,
 * and shares, changes and last year's amounts are added up only where the amounts are.
 */
export function claimsOfList(run: TextRun, list: EntryList): readonly Claim[] {
  const { lead, parts } = list;
  if (lead === null || parts.length === 0) return [];
  const amounts = sum(
    'sum',
    run,
    lead,
    lead.amount,
    parts.map((part) => part.amount),
  );
  const isComplete = isWhole(list) || (amounts !== null && judge(amounts).outcome === 'exact');
  const found: (Relation | null)[] = [];
  if (isComplete) {
    found.push(amounts, changes(run, lead, parts));
    found.push(
      sum(
        'priors',
        run,
        lead,
        lead.prior,
        parts.map((part) => part.prior),
      ),
    );
    if (amounts === null || holds(amounts)) found.push(shares(run, lead, parts));
  } else if (amounts === null) {
    const moved = changes(run, lead, parts);
    if (moved !== null && holds(moved)) found.push(moved);
  }
  const claims = found.flatMap((relation) => (relation === null ? [] : [{ readings: [relation] }]));
  return [...claims, ...parts.flatMap((part) => share(run, lead, part))];
}
