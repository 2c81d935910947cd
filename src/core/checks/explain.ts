import { diagnose } from '../diagnosis/diagnose';
import type { Diagnosis, Finding } from '../findings/finding';
import { addressText } from '../grid/address';
import type { CheckContext } from './check';
import type { Rules } from './rules';
import { type Run, relationsAround } from './run-checks';

/** A formula that a look at the cells found wrong, and that a failed relation repairs in the same way. */
function isSameRepair(finding: Finding, { cell, to }: Diagnosis): boolean {
  const [at] = finding.cells;
  return at !== undefined && to.startsWith('=') && finding.expected === to && addressText(at) === addressText(cell);
}

/** The findings of a run with the causes that explain them; relations are set up once more only if some failed. */
export function explained(run: Run, rules: Rules, context: CheckContext): readonly Finding[] {
  const failed = new Map(
    run.failures.flatMap(({ finding, relation, gap }) =>
      gap.outcome === 'failed' || gap.outcome === 'precision' ? [[relation.id, finding] as const] : [],
    ),
  );
  if (failed.size === 0) return run.findings;
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
  const diagnoses = diagnose({
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
  const all = [...new Set([...diagnoses.values()].flat())];
  return run.findings.map((finding) => {
    const own = [...finding.diagnoses, ...(diagnoses.get(finding.id) ?? [])];
    return { ...finding, diagnoses: own.length > 0 ? own : all.filter((each) => isSameRepair(finding, each)) };
  });
}
