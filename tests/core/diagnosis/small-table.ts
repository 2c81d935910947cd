import { diagnose, type Explanation } from '../../../src/core/diagnosis/diagnose';
import { decimal } from '../../../src/core/figures/decimal';
import type { Figure } from '../../../src/core/figures/figure';
import type { Unit } from '../../../src/core/figures/unit';
import { parseAddress } from '../../../src/core/grid/address';
import { judge } from '../../../src/core/relations/judge';
import type { Relation } from '../../../src/core/relations/relation';

/** A figure of the sheet 表, shown with two decimals. */
function figure(cell: string, value: string, unit: Unit): Figure {
  const at = parseAddress(`表!${cell}`);
  if (at === undefined) throw new Error(cell);
  return { at, value: decimal(value), unit, decimals: 2, ownDecimals: 2 };
}

const basics = { table: '表', subject: { key: 'test', values: {} } } as const;

/** Lines of this year, last year, change and rate; the last line is the total. Columns B to E, from row 1. */
export function yearTable(lines: readonly (readonly [string, string, string, string])[]): readonly Relation[] {
  const cells = lines.map(([current, prior, change, rate], index) => ({
    current: figure(`B${index + 1}`, current, '万元'),
    prior: figure(`C${index + 1}`, prior, '万元'),
    change: figure(`D${index + 1}`, change, '万元'),
    rate: figure(`E${index + 1}`, rate, '%'),
  }));
  const total = cells.at(-1);
  const parts = cells.slice(0, -1);
  if (total === undefined) return [];
  const sums = (['current', 'prior', 'change'] as const).map(
    (column): Relation => ({
      ...basics,
      id: `sum-${column}`,
      check: 'category-sum',
      type: 'sum',
      result: total[column],
      addends: parts.map((part) => part[column]),
    }),
  );
  const rows = cells.flatMap((row, index): Relation[] => [
    {
      ...{ ...basics, id: `change-${index + 1}`, check: 'growth-amount', type: 'difference' },
      ...{ result: row.change, minuend: row.current, subtrahend: row.prior },
    },
    {
      ...{ ...basics, id: `rate-${index + 1}`, check: 'growth-rate', type: 'ratio' },
      ...{ result: row.rate, numerator: row.current, less: row.prior, denominator: row.prior },
    },
  ]);
  return [...sums, ...rows];
}

/** Everything that explains a table; `formulas` by the names of their cells. */
export function explanationOf(
  relations: readonly Relation[],
  formulas: Readonly<Record<string, string>> = {},
): Explanation {
  const failed = relations.flatMap((relation, position) =>
    judge(relation).outcome === 'failed' ? [[position, relation.id] as const] : [],
  );
  return diagnose({
    relations,
    findings: new Map(failed),
    tables: [],
    textAt: () => undefined,
    isChangeable: () => true,
    formulaAt: ({ row, column }) => formulas[`${'ABCDEFGH'[column]}${row + 1}`],
  });
}

/** The diagnoses of a table, each as "cause cell from→to" with "?" where it is not certain, and what each explains. */
export function explain(
  relations: readonly Relation[],
  formulas: Readonly<Record<string, string>> = {},
): readonly string[] {
  const all = new Set([...explanationOf(relations, formulas).diagnoses.values()].flat());
  return [...all].map(({ cause, cell, from, to, certain, explains }) => {
    const name = `${'ABCDEFGH'[cell.column]}${cell.row + 1}`;
    return `${cause}${certain ? '' : '?'} ${name} ${from}→${to} [${[...explains].sort().join(' ')}]`;
  });
}
