import { findingsOf } from './findings-of';
import type { TableParts } from './table-of';

const down = (total: number, vehicles: number): TableParts => ({
  kind: 'three-public',
  roles: ['initial-budget', 'current'],
  rows: [
    ['合计', 30.8, total],
    ['因公出国（境）费', 0, 0],
    ['公务接待费', 14.8, 16.3],
    ['公务用车购置及运行维护费', 16, vehicles],
    [' 其中：公务用车运行维护费', 16, 9.4],
    [' 公务用车购置费', 0, 0],
  ],
});

const across = (running: number): TableParts => ({
  kind: 'three-public',
  roles: [
    'initial-budget',
    'initial-budget',
    'initial-budget',
    'initial-budget',
    'initial-budget',
    'initial-budget',
    'current',
    'current',
    'current',
    'current',
    'current',
    'current',
  ],
  groups: [...Array(6).fill('预算数'), ...Array(6).fill('决算数')],
  headings: ['预算数', '决算数'].flatMap((year) => [
    `${year}/合计`,
    `${year}/因公出国（境）费`,
    `${year}/公务用车购置及运行维护费/小计`,
    `${year}/公务用车购置及运行维护费/公务用车购置费`,
    `${year}/公务用车购置及运行维护费/公务用车运行维护费`,
    `${year}/公务接待费`,
  ]),
  rows: [['本部门', 30.5, 0, 16.5, 10, 6.5, 14, 25.75, 0, 9.5, 0, running, 16.25]],
});

describe('the three public expenses below one another', () => {
  test('that add up give no finding', () => {
    expect(findingsOf('three-public', down(25.7, 9.4))).toEqual([]);
  });

  test('that do not add up are an error at the total', () => {
    expect(findingsOf('three-public', down(27.5, 9.4))).toEqual(['error C2 27.5 → 25.7 three-public.total']);
  });

  test('with vehicles that are not the sum of the two are an error there', () => {
    expect(findingsOf('three-public', down(26.2, 9.9))).toEqual(['error C5 9.9 → 9.4 three-public.vehicles']);
  });
});

describe('the three public expenses beside one another', () => {
  test('that add up in budget and final account give no finding', () => {
    expect(findingsOf('three-public', across(9.5))).toEqual([]);
  });

  test('that do not add up are an error', () => {
    expect(findingsOf('three-public', across(5.9))).toEqual(['error J2 9.5 → 5.9 three-public.vehicles']);
  });
});
