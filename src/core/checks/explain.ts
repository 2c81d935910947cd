import { diagnose } from '../diagnosis/diagnose';
import type { Diagnosis, Finding } from '../findings/finding';
import { addressText } from '../grid/address';
import type { Skipped } from '../tables/table';
import type { CheckContext } from './check';
import type { Rules } from './rules';
import { type Run, relationsAround } from './run-checks';

/** A formula that a look at the cells found wrong, and that a failed relation repairs in the same way. */
function isSameRepair(finding: Finding, { cell, to }: Diagnosis): boolean {
  const [at] = finding.cells;
  return at !== undefined && to.startsWith('=') && finding.expected === to && addressText(at) === addressText(cell);
}

/**
 * Findings at a formula whose value is out of date, where its value now is the expected one: calculating again mends
 * them, and no figure is to be changed.
 */
function mendedByCalculation(findings: readonly Finding[]): ReadonlySet<string> {
  const values = new Map<string, string | null>();
  const placeOf = ({ cells: [at] }: Finding) => (at === undefined ? '' : addressText(at));
  for (const finding of findings) {
    if (finding.message.key === 'checks.cell-quality.stale') values.set(placeOf(finding), finding.expected);
  }
  const isMended = (finding: Finding) => finding.expected !== null && values.get(placeOf(finding)) === finding.expected;
  return new Set(findings.filter(isMended).map(({ id }) => id));
}

/** Findings with their causes, and what was left because there was too much of it. */
interface Explained {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** Says that the causes of some errors were not looked for (错误过多). */
function leftOut(count: number, [first]: Run['failures']): readonly Skipped[] {
  if (count === 0 || first === undefined) return [];
  const [part, code] = [first.relation.result.at.sheet, 'too-many-errors'];
  return [{ part, code, message: { key: `recognition.skipped.${code}`, values: { part, count: String(count) } } }];
}

/** The findings of a run with the causes that explain them; relations are set up once more only if some failed. */
export function explained(run: Run, rules: Rules, context: CheckContext): Explained {
  const failed = new Map(
    run.failures.flatMap(({ finding, relation, gap }) =>
      gap.outcome === 'failed' || gap.outcome === 'precision' ? [[relation.id, finding] as const] : [],
    ),
  );
  if (failed.size === 0) return { findings: run.findings, skipped: [] };
  const relations = relationsAround(
    run.failures.map(({ relation }) => relation),
    rules,
    context,
  );
  const findings = new Map(
    relations.flatMap((relation, position) => {
      const finding = failed.get(relation.id);
      return finding === undefined ? [] : [[position, finding] as const];
    }),
  );
  const sheets = new Map(context.content.sheets.map((sheet) => [sheet.name, sheet]));
  const { diagnoses, left } = diagnose({
    relations,
    findings,
    tables: context.tables,
    isChangeable: (at) => sheets.has(at.sheet),
    formulaAt: (at) => sheets.get(at.sheet)?.formula(at.row, at.column),
    textAt: (at) => {
      const content = sheets.get(at.sheet)?.content(at.row, at.column);
      return typeof content === 'string' ? content : undefined;
    },
  });
  const mended = mendedByCalculation(run.findings);
  const isNeeded = ({ explains }: Diagnosis) => !explains.some((id) => mended.has(id));
  const all = [...new Set([...diagnoses.values()].flat())].filter(isNeeded);
  const withCauses = run.findings.map((finding) => {
    const own = [...finding.diagnoses, ...(diagnoses.get(finding.id) ?? []).filter(isNeeded)];
    return { ...finding, diagnoses: own.length > 0 ? own : all.filter((each) => isSameRepair(finding, each)) };
  });
  return { findings: withCauses, skipped: leftOut(left, run.failures) };
}
