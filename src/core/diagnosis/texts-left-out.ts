import { fixed, ZERO } from '../figures/decimal';
import type { Diagnosis } from '../findings/finding';
import { cellName } from '../grid/address';
import { type Failures, findingsOf } from './failures';
import { impliedResult } from './implied';
import { nameOf, placeOf } from './place';
import { NO_TRIAL } from './trial';

/**
 * The numbers kept as text that a total's formula leaves out (文本数字未计入合计), by the position of the total's relation:
 * if they are all that the total lacks, turning them into numbers repairs it.
 */
export function textsLeftOut(failures: Failures): ReadonlyMap<number, readonly Diagnosis[]> {
  const found = new Map<number, readonly Diagnosis[]>();
  for (const position of failures.findings.keys()) {
    const relation = failures.relations[position];
    if (relation?.type !== 'sum' || failures.formulaAt(relation.result.at) === undefined) continue;
    const texts = relation.addends.filter(({ at }) => failures.textAt(at) !== undefined);
    const lacking = texts.reduce((sum, { value }) => sum.plus(value), ZERO);
    const implied = impliedResult(relation, NO_TRIAL);
    if (texts.length === 0 || implied === null || !relation.result.value.plus(lacking).eq(implied)) continue;
    found.set(
      position,
      texts.map(({ at, value, decimals, unit }): Diagnosis => {
        const [from, to] = [failures.textAt(at) ?? '', fixed(value, decimals)];
        const name = nameOf(placeOf(failures.tables, at));
        return {
          ...{ cause: 'text-number', cell: at, from, to, verified: 1, certain: true },
          explains: findingsOf(failures, [position]),
          message: { key: 'causes.text-number', values: { cell: cellName(at.row, at.column), name, from, to, unit } },
        };
      }),
    );
  }
  return found;
}
