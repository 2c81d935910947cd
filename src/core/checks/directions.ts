import { fixed, ZERO } from '../figures/decimal';
import { cellOf } from '../tables/reading-at';
import type { Field, Item, Table } from '../tables/table';
import { figureAt } from './amount';
import type { Inspection, Statement } from './check';
import { fieldsOf } from './fields';
import { nameFor } from './place';

type Direction = 'up' | 'down';

const WORDS: ReadonlyMap<string, Direction> = new Map([
  ...['增加', '增长', '上升', '提高', '增', '升', '↑'].map((word) => [word, 'up'] as const),
  ...['减少', '下降', '降低', '减', '降', '↓'].map((word) => [word, 'down'] as const),
]);
const NONE: ReadonlySet<string> = new Set(['持平', '不变', '无变化', '—', '-', '/']);

/** So many texts of a column show whether it holds directions. */
const ENOUGH = 50;

/** A column that says 增加 or 减少 of each line (增减方向). */
interface Directions {
  readonly field: Field;
  readonly of: (item: Item) => Direction | undefined;
}

function wordAt(table: Table, item: Item, field: Field): string {
  const { row, column } = cellOf(table, item, field);
  const content = table.sheet.content(row, column);
  return typeof content === 'string' && content.length <= 8 ? content.replace(/\s/g, '') : '';
}

function holdsDirections(table: Table, field: Field): boolean {
  let [directions, others] = [0, 0];
  for (const item of table.items) {
    const { row, column } = cellOf(table, item, field);
    const content = table.sheet.content(row, column);
    if (content === null || content === '') continue;
    const word = wordAt(table, item, field);
    if (WORDS.has(word)) directions += 1;
    else if (!NONE.has(word)) others += 1;
    if (directions + others >= ENOUGH) break;
  }
  return directions > 1 && others === 0;
}

const known = new WeakMap<Table, { readonly found: Directions | undefined }>();

function directionsOf(table: Table): Directions | undefined {
  const before = known.get(table);
  if (before !== undefined) return before.found;
  const changes = fieldsOf(table, 'prior').length > 0;
  const [field, ...more] = changes
    ? table.fields
        .filter(({ role }) => role === 'ignored' || role === 'note')
        .filter((each) => holdsDirections(table, each))
    : [];
  const found =
    field === undefined || more.length > 0
      ? undefined
      : { field, of: (item: Item) => WORDS.get(wordAt(table, item, field)) };
  known.set(table, { found });
  return found;
}

/**
 * Whether changes or rates are given without a sign, because 增加 or 减少 stands beside them: none is negative, though
 * some line has fallen.
 */
export function isUnsigned(table: Table, field: Field): boolean {
  if (field.role !== 'change' && field.role !== 'growth-rate') return false;
  const directions = directionsOf(table);
  if (directions === undefined) return false;
  let hasFallen = false;
  for (const item of table.items) {
    const figure = figureAt(table, item, field);
    if (figure === undefined || figure.value.eq(ZERO)) continue;
    if (figure.value.lt(ZERO)) return false;
    if (directions.of(item) === 'down') hasFallen = true;
  }
  return hasFallen;
}

/** 增加 where the amount fell, or 减少 where it rose. */
export function inspectDirections(tables: readonly Table[]): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  for (const table of tables) {
    const directions = directionsOf(table);
    const [[current, ...others], [prior, ...more]] = [fieldsOf(table, 'current'), fieldsOf(table, 'prior')];
    if (directions === undefined || current === undefined || prior === undefined || others.length + more.length > 0) {
      continue;
    }
    for (const item of table.items) {
      const direction = directions.of(item);
      const [now, before] = [figureAt(table, item, current), figureAt(table, item, prior)];
      if (direction === undefined || now === undefined || before === undefined || now.unit !== before.unit) continue;
      looked += 1;
      if (direction === 'up' ? now.value.gte(before.value) : now.value.lte(before.value)) continue;
      const actual = wordAt(table, item, directions.field);
      statements.push({
        cells: [cellOf(table, item, directions.field)],
        table: table.id,
        actual,
        message: {
          key: 'checks.growth-amount.direction',
          values: {
            ...{ name: nameFor(item.name), word: actual },
            ...{ now: fixed(now.value, current.decimals), before: fixed(before.value, prior.decimals) },
          },
        },
      });
    }
  }
  return { looked, statements };
}
