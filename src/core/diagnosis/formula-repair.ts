import { type Decimal, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Cause } from '../findings/finding';
import { areaName, type CellAddress, contains } from '../grid/address';
import { referencedAreas } from '../grid/formula-areas';
import type { SumRelation } from '../relations/relation';
import type { Table } from '../tables/table';
import { impliedResult } from './implied';
import { figureValue, placeOf } from './place';
import { NO_TRIAL } from './trial';

/** A formula that adds up the wrong cells, and the one that adds up the right ones. */
export interface FormulaRepair {
  readonly cause: Cause;
  readonly to: string;
}

const PLAIN_SUM = /^=\s*SUM\s*\([^()]*\)$/i;

/** Whether the cell is in one of the areas. */
function isIn(areas: ReturnType<typeof referencedAreas>, at: CellAddress): boolean {
  return areas.some(({ sheet, area }) => sheet === at.sheet && contains(area, at));
}

/** `=SUM(…)` over exactly these cells of one column or one row, neighbours joined to ranges. */
function sumFormula(addends: readonly Figure[]): string | null {
  const places = addends.map(({ at }) => at);
  const first = places[0];
  if (first === undefined || places.some((at) => at.sheet !== first.sheet)) return null;
  const isDown = places.every((at) => at.column === first.column);
  if (!isDown && !places.every((at) => at.row === first.row)) return null;
  const ordered = [...new Set(places.map((at) => (isDown ? at.row : at.column)))].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const line of ordered) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  const names = runs.map(([from, to]) =>
    isDown
      ? areaName({ top: from, bottom: to, left: first.column, right: first.column })
      : areaName({ top: first.row, bottom: first.row, left: from, right: to }),
  );
  return `=SUM(${names.join(',')})`;
}

/**
 * The repair of a total whose SUM leaves out rows or takes in rows that are not its own (SUM 区域不全、多取), if that
 * alone makes the total right.
 */
export function formulaRepair(relation: SumRelation, formula: string, tables: readonly Table[]): FormulaRepair | null {
  if (!PLAIN_SUM.test(formula)) return null;
  const areas = referencedAreas(formula, relation.result.at.sheet);
  const missing = relation.addends.filter(({ at }) => !isIn(areas, at));
  const place = placeOf(tables, relation.result.at);
  const own = new Set(relation.addends.map(({ at }) => (place?.table.orientation === 'columns' ? at.column : at.row)));
  const extra = (place?.table.items ?? []).filter((item) => {
    const at = { ...relation.result.at, [place?.table.orientation === 'columns' ? 'column' : 'row']: item.index };
    return item !== place?.item && !own.has(item.index) && isIn(areas, at);
  });
  const sumOf = (values: readonly (Decimal | null)[]) =>
    values.reduce<Decimal>((sum, value) => sum.plus(value ?? ZERO), ZERO);
  const lacking = sumOf(missing.map((figure) => figure.value));
  const surplus = place === null ? ZERO : sumOf(extra.map((item) => figureValue(place.table, item, place.field)));
  const implied = impliedResult(relation, NO_TRIAL);
  if (implied === null || !relation.result.value.plus(lacking).minus(surplus).eq(implied)) return null;
  const to = sumFormula(relation.addends);
  if (to === null || (missing.length === 0 && extra.length === 0)) return null;
  if (missing.length > 0) return { cause: 'short-sum-range', to };
  return { cause: extra.every((item) => item.kind === 'of-which') ? 'subset-added' : 'parent-and-child-summed', to };
}
