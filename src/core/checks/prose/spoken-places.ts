import { bareName } from '../../prose/claims-of-tables';
import type { Table, TableKind } from '../../tables/table';
import { type FormPlace, placesAt } from '../cross-table/form-places';
import type { Place } from '../place';
import data from './spoken-places.json';

interface SpokenTotal {
  readonly words: string;
  readonly without?: string;
  readonly places: readonly FormPlace[];
}

interface SpokenParts {
  readonly lead: string;
  readonly without?: string;
  readonly form: TableKind;
  readonly columns?: readonly string[];
  readonly lines?: Readonly<Record<string, string>>;
  readonly classes?: boolean;
}

const known = new WeakMap<readonly Table[], Map<string, readonly Place[]>>();

/** The places that a description fits, looked up once however many sentences speak of them. */
function placesOf(tables: readonly Table[], place: FormPlace): readonly Place[] {
  const own = known.get(tables) ?? new Map<string, readonly Place[]>();
  known.set(tables, own);
  const key = [place.form, place.side, place.line, place.name, place.column].join('|');
  const found = own.get(key) ?? [...placesAt(tables, place).values()];
  own.set(key, found);
  return found;
}

const patterns = new Map<string, RegExp>();

function pattern(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(words);
  patterns.set(words, known);
  return known;
}

function fits(subject: string, words: string, without: string | undefined): boolean {
  return pattern(words).test(subject) && (without === undefined || !pattern(without).test(subject));
}

/**
 * The name under which a figure is spoken of, without the words for budget and final account.
 * @example spokenName('一般公共预算财政拨款支出年初预算') // → '一般公共预算财政拨款支出'
 */
export function spokenName(subject: string): string {
  return subject.replace(/(?:年初预算|全年预算|调整预算|预算|决算)(?:数|总额|金额|安排)?$/, '').replace(/决算$/, '');
}

/** The places of the forms that a total of this name may mean, the likeliest first; all hold the same amount. */
export function placesOfTotal(subject: string, tables: readonly Table[]): readonly Place[] {
  const name = spokenName(subject);
  const spoken = (data.totals as readonly SpokenTotal[]).find(({ words, without }) => fits(name, words, without));
  return (spoken?.places ?? []).flatMap((place) => placesOf(tables, place));
}

/** Where a part of a list stands, whose total is called `lead`. */
export function placesOfPart(lead: string, part: string, tables: readonly Table[]): readonly Place[] {
  const total = spokenName(lead);
  const name = spokenName(part);
  for (const spoken of data.parts as readonly SpokenParts[]) {
    if (!fits(total, spoken.lead, spoken.without)) continue;
    const { form, columns = [], lines = {}, classes = false } = spoken;
    const column = columns.find((each) => each === name);
    const line = Object.hasOwn(lines, name) ? lines[name] : undefined;
    const places =
      column !== undefined
        ? placesOf(tables, { form, line: 'total', column })
        : line !== undefined
          ? placesOf(tables, { form, name: line })
          : classes
            ? placesOf(tables, { form, line: 'class' }).filter(({ item }) => bareName(item.name) === bareName(name))
            : [];
    if (places.length > 0) return places;
  }
  return [];
}
