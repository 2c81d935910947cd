import type { Diagnosis } from '../findings/finding';
import { cellName } from '../grid/address';
import { type Failures, findingsOf } from './failures';
import { formulaRepair } from './formula-repair';
import { nameOf, placeOf } from './place';

/** The failed totals whose formula adds up the wrong cells, by the position of their relation. */
export function repairFormulas(failures: Failures): ReadonlyMap<number, Diagnosis> {
  const repairs = new Map<number, Diagnosis>();
  for (const position of failures.findings.keys()) {
    const relation = failures.relations[position];
    const from = relation === undefined ? undefined : failures.formulaAt(relation.result.at);
    if (relation?.type !== 'sum' || from === undefined) continue;
    const repair = formulaRepair(relation, from, failures.tables);
    if (repair === null) continue;
    const cell = relation.result.at;
    const { cause, to } = repair;
    const values = { cell: cellName(cell.row, cell.column), name: nameOf(placeOf(failures.tables, cell)), from, to };
    repairs.set(position, {
      ...{ cause, cell, from, to, verified: 1, certain: true },
      explains: findingsOf(failures, [position]),
      message: { key: `causes.${cause}.formula`, values },
    });
  }
  return repairs;
}
