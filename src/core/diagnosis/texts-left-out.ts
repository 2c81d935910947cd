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
    const [first, ...also] = texts.map(({ at, value, decimals }) => ({
      ...{ cell: at, from: failures.textAt(at) ?? '', to: fixed(value, decimals) },
    }));
    if (first === undefined) continue;
    const { cell, from, to } = first;
    const name = nameOf(placeOf(failures.tables, cell));
    const values = { cell: cellName(cell.row, cell.column), name, from, to, count: String(texts.length) };
    const diagnosis: Diagnosis = {
      ...{ cause: 'text-number', ...first, verified: 1, certain: true },
      ...(also.length === 0 ? {} : { also }),
      explains: findingsOf(failures, [position]),
      message: { key: `causes.text-number${also.length === 0 ? '' : 's'}`, values },
    };
    found.set(position, [diagnosis]);
  }
  return found;
}
