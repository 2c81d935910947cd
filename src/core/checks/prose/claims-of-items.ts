import { fixed, ZERO } from '../../figures/decimal';
import type { Claim } from '../../prose/claim';
import type { ReadText } from '../../prose/claims-of-text';
import { atListPrecision, figureOf } from '../../prose/figure-of';
import type { Quantity } from '../../prose/quantity';
import { relationBasics } from '../../prose/relation-basics';
import { placeIn } from '../../prose/text-run';
import { budgetName } from '../../prose/words';
import type { Relation } from '../../relations/relation';
import type { Table } from '../../tables/table';
import type { Statement } from '../check';
import { figureAtPlace, nameFor, type Place } from '../place';
import { sameAs } from './claims-of-forms';
import { itemLines, itemsSpokenOf, pathKey, type SpokenItem } from './spoken-items';
import { spokenName } from './spoken-places';

/** What the texts of a workbook claim of the 项 of the general budget (决算具体情况). */
export interface ItemClaims {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

interface FormLines {
  readonly general: ReadonlyMap<string, Place>;
  readonly all: readonly ReadonlyMap<string, Place>[];
}

function linesOfForms(tables: readonly Table[]): FormLines | undefined {
  const forms = tables.filter((table) => table.kind === 'general-budget-expenditure');
  const [general] = forms;
  if (general === undefined || forms.length > 1) return undefined;
  const others = tables.filter((table) => ['government-fund', 'expenditure', 'state-capital'].includes(table.kind));
  const lines = itemLines(general);
  return lines.size === 0 ? undefined : { general: lines, all: [lines, ...others.map(itemLines)] };
}

/** The line of the same amount that no text speaks of: what a name that the form does not have may stand for. */
function lineOfAmount({ entry }: SpokenItem, free: readonly Place[]): Place | undefined {
  const amount = entry.amount;
  if (amount === null || amount.value.eq(ZERO)) return undefined;
  const found = free.filter((place) => figureAtPlace(place)?.value.eq(amount.value) === true);
  return found.length === 1 ? found[0] : undefined;
}

function unknownName({ text, start, path, entry }: SpokenItem, line: Place | undefined, sheet: string): Statement {
  const [category, kind, item] = path;
  const name = `${category}（类）${kind}（款）${item}（项）`;
  const parents = line === undefined ? [] : parentsOf(line);
  const official = line === undefined ? '' : [...parents, line.item.name].join('—');
  return {
    cells: [placeIn(text.run, start).at],
    table: null,
    severity: 'warning',
    ...(entry.amount === null ? {} : { actual: fixed(entry.amount.value, entry.amount.decimals) }),
    message: {
      key: line === undefined ? 'checks.prose.unknown-item' : 'checks.prose.other-name',
      values: { name: nameFor(name), sheet: nameFor(sheet), official },
    },
  };
}

function parentsOf({ table, item }: Place): readonly string[] {
  const kind = item.parent === null ? undefined : table.items[item.parent];
  const category = kind === undefined || kind.parent === null ? undefined : table.items[kind.parent];
  return [category, kind].flatMap((each) => each?.name ?? []);
}

/** The budget of a spoken item, measured as the total's is. */
function budgetOf({ entry }: SpokenItem, base: string): Quantity | undefined {
  const [named] = entry.budgets.filter((budget) => budget.base === base);
  return named?.quantity ?? (entry.budgetBase === base ? (entry.amount ?? undefined) : undefined);
}

/** 年初预算 of all 项 together = 年初预算 of the general budget, where the text speaks of every 项 of the form. */
function sumOfBudgets(texts: readonly ReadText[], items: readonly SpokenItem[]): readonly Claim[] {
  const totals = texts.flatMap((text) =>
    text.passage.entries
      .filter((entry) => /一般公共预算财政拨款支出$/.test(spokenName(entry.subject)) && entry.budgets.length > 0)
      .map((entry) => ({ text, entry })),
  );
  return totals.flatMap(({ text, entry }) =>
    entry.budgets.flatMap(({ quantity, base }): Claim[] => {
      const parts = items.map((item) => ({ item, budget: budgetOf(item, base) }));
      const known = parts.flatMap(({ item, budget }) => (budget === undefined ? [] : [{ item, budget }]));
      if (known.length !== items.length) return [];
      const figures = [
        figureOf(text.run, quantity),
        ...known.map(({ item, budget }) => figureOf(item.text.run, budget)),
      ].flatMap((figure) => figure ?? []);
      const [result, ...addends] = atListPrecision(figures);
      if (result === undefined || addends.length !== items.length) return [];
      const basics = relationBasics('items', text.run, budgetName(entry.subject), quantity);
      const relation: Relation = { ...basics, type: 'sum', result, addends };
      return [{ readings: [relation] }];
    }),
  );
}

/** Claims and findings on the 项 that texts speak of, against the form of the general budget. */
export function claimsOfItems(texts: readonly ReadText[], tables: readonly Table[]): ItemClaims {
  const forms = linesOfForms(tables);
  const items = texts.flatMap(itemsSpokenOf);
  if (forms === undefined || items.length === 0) return { claims: [], statements: [] };
  const { general, all } = forms;
  const sheet = [...general.values()][0]?.table.sheet.name ?? '';
  const keyOf = (item: SpokenItem) => pathKey(item.path);
  const known = items.filter((item) => general.has(keyOf(item)));
  // Of most names unknown, another form or another year is spoken of.
  if (known.length * 2 < items.length) return { claims: [], statements: [] };
  const spoken = new Set(known.map(keyOf));
  const free = [...general].filter(([key]) => !spoken.has(key)).map(([, place]) => place);
  const unknown = items
    .filter((item) => !all.some((lines) => lines.has(keyOf(item))) && item.entry.amount?.value.eq(ZERO) === false)
    .map((item) => ({ item, line: lineOfAmount(item, free) }));
  const claims = known.flatMap(({ text, path, entry }) => {
    const place = general.get(pathKey(path));
    const figure = place === undefined ? undefined : figureAtPlace(place);
    const own = entry.budgetBase === null && !entry.isPrior ? entry.amount : null;
    return figure === undefined ? [] : sameAs(text.run, path[2], own, [figure]);
  });
  const replaced = new Set(unknown.flatMap(({ line }) => line ?? []));
  const isComplete = free.every((place) => replaced.has(place) || figureAtPlace(place)?.value.eq(ZERO) !== false);
  const isOnce = new Set(items.map(keyOf)).size === items.length;
  return {
    claims: [...claims, ...(isComplete && isOnce && items.length > 1 ? sumOfBudgets(texts, items) : [])],
    statements: unknown.map(({ item, line }) => unknownName(item, line, sheet)),
  };
}
