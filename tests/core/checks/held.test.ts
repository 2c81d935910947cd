import fc from 'fast-check';
import { CHECKS } from '../../../src/core/checks/registry';
import { LATEST_RULE_SET } from '../../../src/core/checks/rules';
import { DEFAULT_THRESHOLDS } from '../../../src/core/checks/thresholds';
import type { Content } from '../../../src/core/grid/cell';
import { judge } from '../../../src/core/relations/judge';
import type { Relation } from '../../../src/core/relations/relation';
import { tableOf, workbookOf } from './table-of';

/** Amounts in 分 with what else a clerk may put in their place. */
const amounts = fc.integer({ min: 100, max: 300_000 }).map((cents) => cents / 100);
const slips = fc.constantFrom<Content>(null, '—', '12.3', 0, 0.3333, 1e12, -5.5, '待定');

const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 100);
const line = fc.tuple(amounts, amounts).map(([current, prior]): [number, number] => [current, prior]);

function rowOf(name: string, current: number, prior: number, whole: number): [string, ...Content[]] {
  const change = Math.round((current - prior) * 100) / 100;
  return [name, current, prior, change, percent(change, prior), percent(current, whole)];
}

/** A table in which everything holds, but for some cells. */
function tableWith(lines: readonly [number, number][], faults: readonly [number, number, Content][]) {
  const [current, prior] = [0, 1].map((at) => lines.reduce((sum, each) => sum + Math.round((each[at] ?? 0) * 100), 0));
  const [now, before] = [(current ?? 0) / 100, (prior ?? 0) / 100];
  const rows = [
    ...lines.map(([one, other], index) => rowOf(`项目${index}`, one, other, now)),
    rowOf('合计', now, before, now),
  ];
  for (const [row, column, content] of faults) {
    const found = rows[row % rows.length];
    if (found !== undefined) found[1 + (column % 5)] = content as string;
  }
  return tableOf({ roles: ['current', 'prior', 'change', 'growth-rate', 'share'], rows });
}

test('what is counted as held, and nothing else, is exact or a rounded rate when it is judged', () => {
  const faults = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.oneof(slips, amounts)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), faults, (lines, wrong) => {
      const table = tableWith(lines, wrong);
      const context = {
        ...{ content: workbookOf(table), sheets: [table.sheet], tables: [table], priorTables: [] },
        ...{ thresholds: DEFAULT_THRESHOLDS, ruleSet: LATEST_RULE_SET },
      };
      return CHECKS.every(({ relations }) => {
        if (relations === undefined) return true;
        const held = { count: 0 };
        const left = new Set([...relations(context, held)].map(({ id }) => id));
        const counted = [...relations(context)].filter((relation: Relation) => !left.has(relation.id));
        const isHeld = (relation: Relation) => {
          const { outcome } = judge(relation);
          return outcome === 'exact' || (outcome === 'rounding' && relation.type === 'ratio');
        };
        return counted.length === held.count && counted.every(isHeld);
      });
    }),
    { numRuns: 200 },
  );
});

test('most relations of a consistent table are counted and not set up', () => {
  const table = tableWith(
    [
      [120.5, 110.5],
      [30, 20],
    ],
    [],
  );
  const context = {
    ...{ content: workbookOf(table), sheets: [table.sheet], tables: [table], priorTables: [] },
    ...{ thresholds: DEFAULT_THRESHOLDS, ruleSet: LATEST_RULE_SET },
  };
  const held = { count: 0 };
  const setUp = CHECKS.flatMap(({ relations }) => [...(relations?.(context, held) ?? [])]);
  expect([held.count, setUp.map(({ id }) => id)]).toEqual([15, ['share:sum|支出表!F4']]);
});
