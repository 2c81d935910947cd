import type { Finding, Severity } from '../../../src/core/findings/finding';
import { inOrder } from '../../../src/core/findings/order';
import { denseSheet } from '../../../src/core/grid/dense-sheet';

const finding = (id: string, severity: Severity, sheet: string, row: number, column: number): Finding => ({
  id,
  check: 'category-sum',
  severity,
  cells: [{ sheet, row, column }],
  table: null,
  ...{ expected: null, actual: null, difference: null, tolerance: null, unit: null },
  message: { key: '', values: {} },
  diagnoses: [],
});

test('errors come first, then the order of the workbook', () => {
  const content = {
    sheets: [denseSheet({ name: '乙' }), denseSheet({ name: '甲' })],
    names: [],
    calculation: 'automatic',
  } as const;
  const findings = [
    finding('1', 'info', '乙', 0, 0),
    finding('2', 'error', '甲', 0, 0),
    finding('3', 'error', '乙', 5, 1),
    finding('4', 'error', '乙', 5, 0),
    finding('5', 'warning', '乙', 0, 0),
  ];
  expect(inOrder(findings, content).map(({ id }) => id)).toEqual(['4', '3', '2', '5', '1']);
});
