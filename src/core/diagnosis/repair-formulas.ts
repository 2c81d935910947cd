import { roundTo } from '../figures/decimal';
import type { Diagnosis } from '../findings/finding';
import { cellName, contains } from '../grid/address';
import { referencedAreas } from '../grid/formula-areas';
import { figuresOf } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Candidate } from './candidate';
import { causeOf } from './causes/registry';
import { derivedFormula } from './derived-formula';
import { type Failures, findingsOf } from './failures';
import { type FormulaRepair, formulaRepair } from './formula-repair';
import { impliedResult } from './implied';
import { isComputed } from './network';
import { nameOf, placeOf } from './place';
import { keyOf, NO_TRIAL } from './trial';

/** The repair of a change or a rate whose formula computes something else (公式引用错误). */
function derivedRepair(failures: Failures, relation: Relation, position: number): FormulaRepair | null {
  const place = placeOf(failures.tables, relation.result.at);
  const to = derivedFormula(relation, place);
  const implied = impliedResult(relation, NO_TRIAL);
  if (to === null || implied === null) return null;
  const figure = relation.result;
  const candidate: Candidate = {
    ...{ figure, from: figure.value, to: roundTo(implied, figure.decimals), repaired: [position], broken: [] },
    ...{ verified: 1, isResult: true, exactness: 1, exact: 1 },
  };
  const { tables, formulaAt } = failures;
  return { cause: causeOf({ candidate, relation, place, tables, formulaAt }).cause, to };
}

/** Relations between cells that the formula already names come first: =D18/B18 becomes =D18/C18, not a longer formula. */
function inFormulaOrder({ findings, relations, formulaAt }: Failures): readonly number[] {
  const foreign = (position: number) => {
    const relation = relations[position];
    const formula = relation === undefined ? undefined : formulaAt(relation.result.at);
    if (relation === undefined || formula === undefined) return 0;
    const areas = referencedAreas(formula, relation.result.at.sheet);
    return figuresOf(relation).filter(({ at }) => !areas.some(({ area }) => contains(area, at))).length;
  };
  return [...findings.keys()].sort((one, other) => foreign(one) - foreign(other));
}

/** The cells whose formula does what another relation asks of it: not the formula is wrong, but what it refers to. */
function soundFormulas({ relations, findings, formulaAt }: Failures): ReadonlySet<string> {
  const suspected = new Set([...findings.keys()].flatMap((position) => relations[position] ?? []).map(resultKey));
  const sound = relations.filter(
    (relation, position) =>
      !findings.has(position) && suspected.has(resultKey(relation)) && isComputed(relation, formulaAt),
  );
  return new Set(sound.map(resultKey));
}

function resultKey({ result }: Relation): string {
  return keyOf(result);
}

/** The failed results whose formula computes something else than it should, by the position of their relation. */
export function repairFormulas(failures: Failures): ReadonlyMap<number, Diagnosis> {
  const repairs = new Map<number, Diagnosis>();
  const repaired = new Map<string, Diagnosis>();
  const sound = soundFormulas(failures);
  for (const position of inFormulaOrder(failures)) {
    const relation = failures.relations[position];
    const from = relation === undefined ? undefined : failures.formulaAt(relation.result.at);
    if (relation === undefined || from === undefined || sound.has(resultKey(relation))) continue;
    const repair =
      relation.type === 'sum'
        ? formulaRepair(relation, from, failures.tables)
        : derivedRepair(failures, relation, position);
    if (repair === null || repair.to === from) continue;
    const cell = relation.result.at;
    const { cause, to } = repair;
    const values = { cell: cellName(cell.row, cell.column), name: nameOf(placeOf(failures.tables, cell)), from, to };
    const known = repaired.get(resultKey(relation));
    const diagnosis: Diagnosis = known ?? {
      ...{ cause, cell, from, to, verified: 1, certain: true },
      explains: findingsOf(failures, [position]),
      message: { key: 'causes.formula', values },
    };
    repaired.set(resultKey(relation), diagnosis);
    repairs.set(position, diagnosis);
  }
  return repairs;
}
