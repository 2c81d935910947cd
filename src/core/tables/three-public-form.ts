import type { Area } from '../grid/address';
import { areaName } from '../grid/address';
import { columnDecimals } from './column-decimals';
import type { Column } from './columns';
import { newEvidence } from './evidence';
import type { HeaderRows } from './header-rows';
import { headingWord } from './heading';
import { lineName, lineWord } from './line-kinds';
import { isCounterRow } from './not-lines';
import { roughColumn } from './numbers';
import type { Surroundings } from './surroundings';
import type { Field, Item, Role, Table } from './table';
import { decideUnit, type Elsewhere, unitAround, unitByMagnitude, unitInCells } from './units';
import { CELL, isAmountLike, type View } from './view';
import { compact } from './words';
import { yearsIn } from './years';

const ITEMS: readonly RegExp[] = [/因公出国/, /公务接待/, /公务用车|公车/];

/** A column of the form: the role of the group it stands in, and the item it is about. */
interface Place {
  readonly column: Column;
  readonly role: Role;
  /** The year of its group, where two years stand side by side. */
  readonly year: number | null;
  readonly words: readonly string[];
}

function isPeriodTier(tier: string): boolean {
  const { meaning, year, period } = headingWord(tier);
  if (meaning === 'initial-budget' || meaning === 'adjusted-budget') return true;
  if (meaning === 'amount') return year !== null;
  return meaning === 'spending' && (/决算|执行|实际|支出数/.test(tier) || period !== null || year !== null);
}

function roleOf(tier: string | undefined, title: string): Role {
  if (tier === undefined) return /预算/.test(title) && !/决算|执行/.test(title) ? 'initial-budget' : 'current';
  const { meaning, period } = headingWord(tier);
  if (meaning === 'initial-budget') return period === 'last' ? 'ignored' : 'initial-budget';
  if (meaning === 'adjusted-budget') return 'adjusted-budget';
  return period === 'last' ? 'prior' : 'current';
}

function placesOf(columns: readonly Column[], title: string): readonly Place[] {
  return columns.flatMap((column): Place[] => {
    const { tiers } = column.heading;
    const period = tiers.find(isPeriodTier);
    const words = tiers.filter((tier) => tier !== period && !/三公/.test(tier));
    return column.heading.meaning === 'counter' || words.length === 0
      ? []
      : [{ column, role: roleOf(period, title), year: period === undefined ? null : headingWord(period).year, words }];
  });
}

/** The only row of figures of the form, or undefined where there are none or several (a list of units). */
function figureRow(view: View, area: Area, header: HeaderRows): number | undefined {
  let found: number | undefined;
  for (let row = header.bottom + 1; row <= area.bottom; row += 1) {
    let figures = 0;
    for (let column = area.left; column <= area.right; column += 1)
      if (isAmountLike(view.kind(row, column))) figures += 1;
    if (figures === 0 || isCounterRow(view, row, area.left, area.right)) continue;
    if (found !== undefined) return undefined;
    found = row;
  }
  return found;
}

function itemsOf(places: readonly Place[], view: View): readonly Item[] {
  const wholes = new Map<string, number>();
  const isWhole = (words: readonly string[]) => words.length === 1 || /小计|合计/.test(words.at(-1) ?? '');
  for (const [position, { words }] of places.entries())
    if (isWhole(words)) wholes.set(compact(words[0] ?? ''), position);
  return places.map(({ column, words }): Item => {
    const first = words[0] ?? '';
    const whole = isWhole(words);
    const word = lineWord(first);
    const isTotal = whole && (word === 'plain-total' || word === 'grand-total' || word === 'named-total');
    const parent = whole ? null : (wholes.get(compact(first)) ?? null);
    return {
      index: column.index,
      namedAt: column.index,
      kind: isTotal ? 'total' : 'detail',
      level: isTotal ? 0 : parent === null ? 1 : 2,
      parent,
      code: null,
      name: lineName(whole ? first : (words.at(-1) ?? first)),
      hidden: view.sheet.columnHidden(column.index),
    };
  });
}

/** What the form is read with. */
export interface FormSources {
  readonly view: View;
  readonly area: Area;
  readonly header: HeaderRows;
  readonly columns: readonly Column[];
  readonly surroundings: Surroundings;
  readonly elsewhere: Elsewhere;
}

/**
 * The published form of 三公 whose items stand across: 预算数 and 决算数 side by side, or in turn under each item. Each of
 * them becomes a table of its own, with the items across. Undefined for any other table.
 */
export function readThreePublicForm(sources: FormSources): readonly (Table | 'empty-form')[] | undefined {
  const { view, area, header, columns, surroundings } = sources;
  const words = columns.map((column) => column.heading.tiers.join('/'));
  if (ITEMS.filter((item) => words.some((word) => item.test(word))).length < 2) return undefined;
  const row = figureRow(view, area, header);
  if (row === undefined || view.across) return undefined;
  const places = placesOf(columns, surroundings.title).filter(({ column }) => column.texts === 0 || column.figures > 0);
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    if (place.role === 'ignored') continue;
    const key = `${place.role} ${place.year}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const read = [...groups.values()].map((group) => tableOf(sources, row, group));
  // Budgets left blank beside spending make no empty form.
  const tables = read.filter((table) => table !== 'empty-form');
  return tables.length > 0 ? tables : read;
}

function tableOf(sources: FormSources, row: number, places: readonly Place[]): Table | 'empty-form' {
  const role = places[0]?.role ?? 'current';
  const { view, header, surroundings, elsewhere } = sources;
  const evidence = newEvidence(true);
  const numbers = places.flatMap(({ column }) =>
    roughColumn(view, [row], column.index).filter((each) => each !== undefined),
  );
  const hasError = places.some(({ column }) => view.kind(row, column.index) === CELL.error);
  if (!hasError && numbers.every((number) => number.value === 0)) return 'empty-form';
  const unit = decideUnit(
    {
      headings: places.map(({ column }) => column.heading.unit),
      corner: undefined,
      around: unitAround(surroundings, view.sheet.name),
      inCells: unitInCells(
        view,
        [row],
        places.map(({ column }) => column.index),
      ),
      elsewhere,
      guessed: unitByMagnitude(numbers),
    },
    evidence,
  );
  const years = [
    ...places.flatMap((place) => place.year ?? []),
    ...[surroundings.title, ...surroundings.above].flatMap(yearsIn),
  ];
  const year = years.length === 0 ? null : Math.max(...years);
  const decimals = places.reduce(
    (most, { column }) => Math.max(most, columnDecimals(view, [row], column.index, unit, null)),
    0,
  );
  const blank = { unit: null, year: null, group: null, whole: null, rate: null, decimals: 0 };
  const fields: Field[] = [];
  for (let tier = header.top; tier <= header.bottom; tier += 1)
    fields.push({ ...blank, index: tier, role: 'name', heading: '' });
  const heading = view.text(row, sources.area.left);
  const figures = { ...blank, index: row, role, unit, year, decimals };
  fields.push({ ...figures, heading: view.kind(row, sources.area.left) === CELL.text ? heading.trim() : '' });
  const left = places.reduce((least, { column }) => Math.min(least, column.index), Number.MAX_SAFE_INTEGER);
  const right = places.reduce((most, { column }) => Math.max(most, column.index), 0);
  const area = { top: header.top, left, bottom: row, right };
  return {
    id: `${view.sheet.name}!${areaName(area)}`,
    sheet: view.sheet,
    area,
    title: surroundings.title,
    kind: 'three-public',
    orientation: 'columns',
    unit,
    currentYear: year,
    priorYear: role === 'prior' && year !== null ? year - 1 : null,
    fields,
    items: itemsOf(places, view),
    confirmed: !evidence.isDoubtful,
    evidence: evidence.messages,
  };
}
