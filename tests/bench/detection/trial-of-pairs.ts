import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { decimal } from '../../../src/core/figures/decimal';
import { addressText } from '../../../src/core/grid/address';
import { judge } from '../../../src/core/relations/judge';
import { singleRepairs } from './brute-force';
import { FAULTS } from './faults';
import type { Random } from './random';
import { relationsOf, withValue } from './relations';
import { type CleanTable, workbookOf } from './tables';

/** How two independent faults in one table were told. */
export interface PairsScore {
  mutants: number;
  /** Both cells are named. */
  both: number;
  /** Both are named with the right value. */
  explained: number;
  /** Something certain is said of a third cell. */
  falselyCertain: number;
}

interface Spoiled {
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly wrong: number;
}

/** A single fault that one change alone repairs, with the relations that it breaks; null where it is not so. */
function fault(table: CleanTable, random: Random): (Spoiled & { readonly breaks: ReadonlySet<string> }) | null {
  const cells = table.rows.flatMap((row, r) =>
    row.flatMap((value, c) => (typeof value === 'number' && value !== 0 ? [{ r, c, value }] : [])),
  );
  const picked = cells[random.below(cells.length)];
  const kinds = Object.values(FAULTS);
  const spoil = kinds[random.below(kinds.length)];
  if (picked === undefined || spoil === undefined) return null;
  const wrong = spoil(
    picked.value,
    random,
    cells.map(({ value }) => value),
  );
  if (wrong === null || wrong === picked.value) return null;
  const at = addressText({ sheet: '表', row: picked.r, column: picked.c });
  const relations = relationsOf(workbookOf(table.rows)).map((each) => withValue(each, at, decimal(String(wrong))));
  const broken = relations.filter((relation) => judge(relation).outcome === 'failed');
  const [repair, ...others] = singleRepairs(relations);
  if (repair?.cell !== at || others.length > 0) return null;
  const breaks = new Set(broken.map(({ id }) => id));
  return { at, row: picked.r, column: picked.c, value: picked.value, wrong, breaks };
}

/** Spoils two cells of one table whose faults have no relation in common. */
export function trialOfPairs(tables: readonly CleanTable[], random: Random, mutants: number): PairsScore {
  const score: PairsScore = { mutants: 0, both: 0, explained: 0, falselyCertain: 0 };
  for (let attempts = 0; score.mutants < mutants && attempts < mutants * 40; attempts += 1) {
    const table = tables[random.below(tables.length)];
    const [one, other] = table === undefined ? [] : [fault(table, random), fault(table, random)];
    if (table === undefined || one == null || other == null) continue;
    if (one.at === other.at || [...one.breaks].some((id) => other.breaks.has(id))) continue;
    score.mutants += 1;
    const put = (r: number, c: number) =>
      [one, other].find(({ row, column }) => row === r && column === c)?.wrong ?? table.rows[r]?.[c] ?? null;
    const rows = table.rows.map((row, r) => row.map((_cell, c) => put(r, c)));
    const diagnoses = checkWorkbook(workbookOf(rows)).findings.flatMap((finding) => finding.diagnoses);
    const told = [one, other].map(({ at, value }) => {
      const own = diagnoses.filter(({ cell }) => addressText(cell) === at);
      const isRight = own.some(({ to }) => isNear(to, value));
      return { isNamed: own.length > 0, isRight };
    });
    if (told.every(({ isNamed }) => isNamed)) score.both += 1;
    if (told.every(({ isRight }) => isRight)) score.explained += 1;
    const isThird = ({ cell, certain }: (typeof diagnoses)[number]) =>
      certain && ![one.at, other.at].includes(addressText(cell));
    if (diagnoses.some(isThird)) score.falselyCertain += 1;
  }
  return score;
}

/** A rate kept as a fraction is diagnosed in percent. */
function isNear(to: string, value: number): boolean {
  return [value, value * 100].some((each) =>
    decimal(to)
      .minus(decimal(String(Number(each.toPrecision(12)))))
      .abs()
      .lte(decimal('0.0151')),
  );
}
