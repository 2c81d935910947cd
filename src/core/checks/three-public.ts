import type { Relation } from '../relations/relation';
import type { Field, Item, Table } from '../tables/table';
import type { Check } from './check';
import { amountFields } from './fields';
import { grouped } from './grouped';
import { type Place, sumOfPlaces } from './place';

/** The parts of 三公经费. 公务用车购置及运行维护费 is the sum of 购置费 and 运行维护费. */
type Part = 'total' | 'abroad' | 'vehicles' | 'purchase' | 'running' | 'reception';

/**
 * Which part a heading or name means; its tiers, if it has several, are joined by "/".
 * @example partNamed('公务用车购置及运行维护费/小计') // → 'vehicles'
 */
export function partNamed(name: string): Part | undefined {
  const plain = name.replace(/[\s（）()“”"]/g, '');
  const last = plain.split('/').at(-1) ?? '';
  if (/因公出国|出国境/.test(plain)) return 'abroad';
  if (/公务接待/.test(plain)) return 'reception';
  if (/购置[及和与、]?运行/.test(last)) return 'vehicles';
  if (/购置/.test(last)) return 'purchase';
  if (/运行/.test(last)) return 'running';
  if (/公务用车|车辆/.test(plain)) return 'vehicles';
  return /合计|总计|三公|小计/.test(last) ? 'total' : undefined;
}

type Parts = ReadonlyMap<Part, Place>;

/** The places of one year and fund by part; a part that stands there twice is not used. */
function partsOf(places: Iterable<readonly [string, Place]>): Parts {
  const found = grouped(places, ([name]) => partNamed(name));
  return new Map(
    [...found].flatMap(([part, list]) => {
      const [only] = list;
      return part === undefined || only === undefined || list.length > 1 ? [] : [[part, only[1]] as const];
    }),
  );
}

/** Lines below one another: 项目 | 预算数 | 决算数. */
function down(table: Table): readonly Parts[] {
  const lines = table.items.filter((item: Item) => partNamed(item.name) !== undefined);
  if (lines.length < 3) return [];
  return amountFields(table).map((field) => partsOf(lines.map((item) => [item.name, { table, item, field }])));
}

/** Columns beside one another, once for the budget and once for the final account. */
function across(table: Table): readonly Parts[] {
  const columns = table.fields.filter((field: Field) => partNamed(field.heading) !== undefined && field.rate === null);
  const groups = [...grouped(columns, (field) => field.group ?? field.heading.split('/')[0]).values()];
  const complete = groups.some((group) => group.length >= 3) ? groups : [columns];
  return table.items.flatMap((item) =>
    complete.map((group) => partsOf(group.map((field) => [field.heading, { table, item, field }]))),
  );
}

function* relationsOf(parts: Parts): Iterable<Relation> {
  const present = (...names: readonly Part[]) => names.flatMap((name) => parts.get(name) ?? []);
  const vehicles = parts.get('vehicles');
  const halves = present('purchase', 'running');
  const total = parts.get('total');
  const all = [...present('abroad', 'reception'), ...(vehicles === undefined ? halves : [vehicles])];
  const sums = [
    total === undefined || all.length < 2 ? undefined : sumOfPlaces(total, all, subject('total')),
    vehicles === undefined || halves.length < 2 ? undefined : sumOfPlaces(vehicles, halves, subject('vehicles')),
  ];
  for (const relation of sums) if (relation !== undefined) yield relation;
}

function subject(key: 'total' | 'vehicles') {
  return { check: 'three-public', key: `checks.three-public.${key}` } as const;
}

/** “三公”经费 = 因公出国（境）费 + 公务用车购置及运行维护费 (= 购置费 + 运行维护费) + 公务接待费. */
export const threePublic: Check = {
  id: 'three-public',
  severity: 'error',
  parameters: [],
  *relations({ tables }) {
    for (const table of tables) {
      if (table.kind !== 'three-public') continue;
      const below = down(table);
      for (const parts of below.length > 0 ? below : across(table)) yield* relationsOf(parts);
    }
  },
};
