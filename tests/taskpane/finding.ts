import type { Diagnosis, Finding } from '../../src/core/findings/finding';

/** A finding at a cell of column B; everything that a test is about can be said otherwise. */
export function finding(id: string, parts: Partial<Finding> = {}): Finding {
  return {
    id,
    check: 'category-sum',
    severity: 'error',
    cells: [{ sheet: '支出表', row: 17, column: 1 }],
    table: '支出表!A3:F20',
    expected: '6291.12',
    actual: '6291.03',
    difference: '-0.09',
    tolerance: '0.075',
    unit: '万元',
    message: { key: 'checks.category-sum.failed', values: {} },
    diagnoses: [],
    ...parts,
  };
}

/** A proposed change of B9. */
export function diagnosis(parts: Partial<Diagnosis> = {}): Diagnosis {
  return {
    cause: 'transposed-digits',
    cell: { sheet: '支出表', row: 8, column: 1 },
    from: '381.21',
    to: '381.12',
    explains: [],
    verified: 3,
    certain: true,
    message: { key: 'causes.transposed-digits', values: {} },
    ...parts,
  };
}
