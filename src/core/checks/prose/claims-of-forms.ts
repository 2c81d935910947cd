import type { Figure } from '../../figures/figure';
import type { Claim } from '../../prose/claim';
import type { Entry, Passage } from '../../prose/entry';
import { figureOf } from '../../prose/figure-of';
import type { Quantity } from '../../prose/quantity';
import { relationBasics, STALE_PRIOR } from '../../prose/relation-basics';
import type { TextRun } from '../../prose/text-run';
import { budgetName } from '../../prose/words';
import type { Relation } from '../../relations/relation';
import type { Table } from '../../tables/table';
import { figureAtPlace, type Place } from '../place';
import { placesOfPart, placesOfTotal } from './spoken-places';
import { threePublicFigures } from './three-public-figures';

/** Whether a sentence speaks of the year that the forms are of. */
export function isOfYear(entry: Entry, year: number | null): boolean {
  if (entry.isPrior) return false;
  return entry.year === null || year === null || entry.year === year;
}

function figuresAt(places: readonly Place[]): readonly Figure[] {
  return places.flatMap((place) => figureAtPlace(place) ?? []);
}

/**
 * The claim that a quantity is one of these figures, as rounded as it is written; nothing where there is none.
 * @param priors last year's figures, to tell where one of them was left standing
 */
export function sameAs(
  run: TextRun,
  subject: string,
  quantity: Quantity | null,
  others: readonly Figure[],
  priors: readonly Figure[] = [],
): readonly Claim[] {
  const result = quantity === null ? null : figureOf(run, quantity);
  if (quantity === null || result === null || others.length === 0) return [];
  const basics = relationBasics('table', run, subject, quantity);
  const isStale = priors.some(({ value, unit }) => unit === result.unit && value.eq(result.value));
  const told = isStale ? { ...basics, subject: { ...basics.subject, key: STALE_PRIOR } } : basics;
  return [{ readings: others.map((other): Relation => ({ ...told, type: 'equal', result, other })) }];
}

/** 占本年支出合计的…%: the share of a total that stands in a form. */
function sharesOf(run: TextRun, entry: Entry, tables: readonly Table[]): readonly Claim[] {
  const numerator = entry.amount === null ? null : figureOf(run, entry.amount);
  if (numerator === null || entry.budgetBase !== null) return [];
  return entry.shares.flatMap(({ quantity, of }): Claim[] => {
    const result = figureOf(run, quantity);
    const bases = figuresAt(placesOfTotal(of, tables)).filter((figure) => !figure.value.eq('0'));
    if (result === null || bases.length === 0) return [];
    const basics = relationBasics('share', run, entry.subject, quantity);
    return [
      {
        readings: bases.map(
          (denominator): Relation => ({
            ...{ ...basics, type: 'ratio', result, numerator, less: null, denominator },
          }),
        ),
      },
    ];
  });
}

function threePublicClaims(run: TextRun, entry: Entry, tables: readonly Table[]): readonly Claim[] {
  const figures = threePublicFigures(entry.subject, tables);
  if (figures === null || entry.amount === null) return [];
  const { account, budget, total } = figures;
  const claims = [...sameAs(run, entry.subject, entry.amount, entry.budgetBase === null ? account : budget)];
  for (const planned of entry.budgets) claims.push(...sameAs(run, budgetName(entry.subject), planned.quantity, budget));
  const numerator = figureOf(run, entry.amount);
  const share = entry.shares.find(({ of }) => of === '' || of.includes('三公'));
  const result = share === undefined ? null : figureOf(run, share.quantity);
  if (share === undefined || result === null || numerator === null || entry.budgetBase !== null) return claims;
  const basics = relationBasics('share', run, entry.subject, share.quantity);
  const bases = total.filter((figure) => !figure.value.eq('0'));
  if (bases.length > 0) {
    claims.push({
      readings: bases.map(
        (denominator): Relation => ({
          ...{ ...basics, type: 'ratio', result, numerator, less: null, denominator },
        }),
      ),
    });
  }
  return claims;
}

/**
 * What a passage claims of the public forms (决算说明与决算表一致): totals called by their names, the parts of their lists,
 * shares of such totals, and “三公”经费. The words decide which form is meant, so that the right line of the wrong form is
 * found out.
 */
export function claimsOfForms(
  run: TextRun,
  passage: Passage,
  tables: readonly Table[],
  year: number | null,
): readonly Claim[] {
  const spoken = passage.entries.filter((entry) => isOfYear(entry, year));
  const ofEntries = spoken.flatMap((entry) => {
    const own = entry.budgetBase === null ? entry.amount : null;
    const total = sameAs(run, entry.subject, own, figuresAt(placesOfTotal(entry.subject, tables)));
    return [...total, ...sharesOf(run, entry, tables), ...threePublicClaims(run, entry, tables)];
  });
  const ofLists = passage.lists.flatMap(({ lead, parts }) =>
    lead === null || !isOfYear(lead, year)
      ? []
      : parts.flatMap((part) => {
          const own = part.budgetBase === null && isOfYear(part, year) ? part.amount : null;
          return sameAs(run, part.subject, own, figuresAt(placesOfPart(lead.subject, part.subject, tables)));
        }),
  );
  return [...ofEntries, ...ofLists];
}
