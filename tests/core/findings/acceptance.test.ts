import { type Acceptance, withAcceptances } from '../../../src/core/findings/acceptance';
import type { Finding } from '../../../src/core/findings/finding';

const AT = { sheet: '支出表', row: 8, column: 4 };
const MESSAGE = { key: 'checks.growth-rate.zero-base', values: { name: '住房保障支出' } };
const FINDING: Finding = {
  ...{ id: 'a', check: 'growth-rate', severity: 'warning', cells: [AT], table: null },
  ...{ expected: null, actual: '100.00', difference: null, tolerance: null, unit: '%' },
  ...{ message: MESSAGE, diagnoses: [] },
};
const BY_ID: Acceptance = { finding: 'a', reason: '已核实', expected: null, actual: '100.00' };
const FOLLOWED: Acceptance = {
  ...BY_ID,
  finding: 'former',
  followed: { at: AT, check: 'growth-rate', message: MESSAGE },
};

function reasonsOf(finding: Partial<Finding>, acceptance: Acceptance) {
  return withAcceptances([{ ...FINDING, ...finding }], [acceptance]).map(({ accepted }) => accepted?.reason);
}

test.each([
  ['by the id', BY_ID],
  ['where its cell has moved to, though the id is another one', FOLLOWED],
])('a finding is accepted %s', (_, acceptance) => {
  expect(reasonsOf({}, acceptance)).toEqual(['已核实']);
});

test.each([
  ['other figures', { actual: '99.00' }, BY_ID],
  ['other figures at the same cell', { actual: '99.00' }, FOLLOWED],
  ['another cell, even under the same id', { id: 'former', cells: [{ ...AT, row: 9 }] }, FOLLOWED],
  ['other words at the same cell', { message: { ...MESSAGE, values: { name: '教育支出' } } }, FOLLOWED],
  ['another check at the same cell', { check: 'outlier' as const }, FOLLOWED],
  ['no cell', { cells: [] }, FOLLOWED],
])('an acceptance is not for %s', (_, finding, acceptance) => {
  expect(reasonsOf(finding, acceptance)).toEqual([undefined]);
});

test('the latest of two reasons counts', () => {
  const found = withAcceptances([FINDING], [BY_ID, { ...BY_ID, reason: '另行说明' }]);
  expect(found[0]?.accepted).toEqual({ reason: '另行说明' });
});
