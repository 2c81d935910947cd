import { findingOfRelation } from '../../../src/core/findings/finding-of-relation';
import { judge } from '../../../src/core/relations/judge';
import type { Relation } from '../../../src/core/relations/relation';
import { equalOf, figureOf, growthOf, shareOf, sumOf } from '../relations/figure-of';

function findingOf(relation: Relation, unit: string | null = '万元') {
  const verdict = judge(relation);
  if (verdict.outcome === 'exact' || verdict.outcome === 'undecidable') throw new Error('the relation holds');
  return findingOfRelation(relation, verdict, 'error', unit);
}

describe('the finding of a failed sum', () => {
  const finding = findingOf(sumOf(figureOf('6.00'), figureOf('2.10'), figureOf('4.20')));

  test('gives its figures at the precision of the column', () => {
    expect(finding).toMatchObject({ expected: '6.30', actual: '6.00', difference: '-0.30', tolerance: '0.015' });
  });

  test('names the gap with its unit, without a sign', () => {
    expect(finding.message.values.gap).toBe('0.30 万元');
  });

  test('leaves out a unit that is not known', () => {
    expect(findingOf(sumOf(figureOf('6.00'), figureOf('6.30')), null).message.values.gap).toBe('0.30');
  });
});

test('figures that look alike as shown are given with their hidden decimals', () => {
  const finding = findingOf(sumOf(figureOf('3.0146'), figureOf('1.0042'), figureOf('2.0064')));
  expect([finding.actual, finding.expected, finding.difference]).toEqual(['3.0146', '3.0106', '0.0040']);
});

test('a total that agrees only at its own precision is a warning', () => {
  const finding = findingOf(sumOf(figureOf('6', 2, '万元', 0), figureOf('2.10'), figureOf('4.20')));
  expect([finding.severity, finding.message.key]).toEqual(['warning', 'checks.precision']);
});

test('a truncated rate is an info', () => {
  const finding = findingOf(growthOf(figureOf('4.82', 2, '%'), figureOf('2894.68'), figureOf('2761.41')), '%');
  expect([finding.severity, finding.message.key]).toEqual(['info', 'checks.last-place']);
});

test('a share moved up by one is an info', () => {
  const share: Relation = {
    ...shareOf(figureOf('46.02', 2, '%'), figureOf('2894.67'), figureOf('6291.03')),
    check: 'share',
  };
  expect(findingOf(share, '%').severity).toBe('info');
});

test('a growth rate one too high is an error', () => {
  const growth: Relation = {
    ...growthOf(figureOf('2.23', 2, '%'), figureOf('6291.03'), figureOf('6154.17')),
    check: 'growth-rate',
  };
  expect(findingOf(growth, '%').severity).toBe('error');
});

test('rounding larger than is likely says so', () => {
  const ten = Array.from({ length: 10 }, () => figureOf('1.00'));
  expect(findingOf(sumOf(figureOf('10.05'), ...ten)).message.key).toBe('checks.rounding.large');
});

test('the id stays the same while the figures do', () => {
  const relation = equalOf(figureOf('6.00'), figureOf('7.00'));
  expect(findingOf(relation).id).toBe(findingOf(relation).id);
});
