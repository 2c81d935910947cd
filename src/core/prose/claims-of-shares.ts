import { type Decimal, decimal, shift, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { powerOfTen } from '../figures/unit';
import type { Relation } from '../relations/relation';
import type { Claim } from './claim';
import { arePartition } from './complete-lists';
import type { Entry, EntryList, Passage, Share } from './entry';
import { figureOf } from './figure-of';
import { relationBasics } from './relation-basics';
import { placeIn, type TextRun } from './text-run';
import { canMean, isGeneric, namesTotal } from './words';

/** Shares of a complete list add up to 100 %. */
export function sumOfShares(run: TextRun, lead: Entry, parts: readonly Entry[]): Relation | null {
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
      const relation = arePartition(parts.map(({ subject }) => subject)) ? sumOfShares(run, lead, parts) : null;
      return relation === null ? [] : [{ readings: [relation] }];
    }),
  );
}

/** The lists around an entry, the innermost first. */
function listsAround(entry: Entry, lists: readonly EntryList[]): readonly EntryList[] {
  const around: EntryList[] = [];
  const own = lists.filter(({ parts, more }) => parts.includes(entry) || more.includes(entry));
  for (const list of own) {
    for (let each: EntryList | null = list; each !== null; each = each.outer) around.push(each);
  }
  return around;
}

/** Whether an entry gives the amount of a whole of this year's spending or income. */
function isWholeOf(of: string, entry: Entry): boolean {
  if (entry.amount === null || entry.isPrior || entry.budgetBase !== null || entry.amount.unit === '%') return false;
  if (!namesTotal(of)) return entry.subject !== '' && !isGeneric(entry.subject) && canMean(of, entry.subject);
  const isOtherSide = /收入/.test(of) !== /收入/.test(entry.subject) && /收入|支出/.test(of + entry.subject);
  return namesTotal(entry.subject) && !(isOtherSide && /收入/.test(of + entry.subject));
}

/** How large the amount of an entry is, whatever its unit. */
function inYuan({ amount }: Entry): Decimal {
  if (amount === null || amount.unit === '%' || amount.unit === 'points' || amount.unit === 'times') return ZERO;
  return shift(amount.value, powerOfTen(amount.unit));
}

/** The entries that a share may be of, the likeliest first. */
function wholesOf(part: Entry, { of }: Share, { entries, lists }: Passage): readonly Entry[] {
  const leads = listsAround(part, lists).flatMap(({ lead }) => lead ?? []);
  const others = entries.filter((entry) => entry !== part);
  if (of !== '') {
    const named = leads.filter((lead) => (namesTotal(of) ? namesTotal(lead.subject) : canMean(of, lead.subject)));
    return [...named, ...others.filter((entry) => isWholeOf(of, entry))];
  }
  if (leads.length > 0) return leads;
  const totals = others.filter((entry) => entry.sentence === part.sentence && isWholeOf('支出合计', entry));
  return totals.toSorted((one, other) => inYuan(other).cmp(inYuan(one))).slice(0, 1);
}

/** Share = part ÷ whole, for each entry whose whole is given in the passage or stands beside it. */
export function claimsOfShares(run: TextRun, passage: Passage): readonly Claim[] {
  return passage.entries.flatMap((part) =>
    part.shares.flatMap((share): Claim[] => {
      const numerator = part.amount === null ? null : figureOf(run, part.amount);
      const result = figureOf(run, share.quantity);
      if (numerator === null || result === null) return [];
      const wholes = share.base === null ? wholesOf(part, share, passage).map(({ amount }) => amount) : [share.base];
      const basics = relationBasics('share', run, part.subject, share.quantity);
      const readings = wholes.flatMap((whole): Relation[] => {
        const denominator = whole === null ? null : figureOf(run, whole);
        if (denominator === null || denominator.value.eq(ZERO)) return [];
        return [{ ...basics, type: 'ratio', result, numerator, less: null, denominator }];
      });
      return readings.length === 0 ? [] : [{ readings }];
    }),
  );
}
