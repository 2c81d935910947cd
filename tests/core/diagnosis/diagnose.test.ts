import { explain, yearTable } from './small-table';

const CLEAN: readonly (readonly [string, string, string, string])[] = [
  ['381.12', '365.48', '15.64', '4.28'],
  ['2036.32', '2011.05', '25.27', '1.26'],
  ['195.57', '188.62', '6.95', '3.68'],
  ['2613.01', '2565.15', '47.86', '1.87'],
];

/** The clean table with one or more cells changed: row and column from 0. */
function changed(...changes: readonly (readonly [number, number, string])[]) {
  const lines = CLEAN.map((line) => [...line]);
  for (const [row, column, value] of changes) {
    const line = lines[row];
    if (line !== undefined) line[column] = value;
  }
  return yearTable(lines.map(([a = '', b = '', c = '', d = '']) => [a, b, c, d] as const));
}

describe('the causes behind failed relations', () => {
  test('a table in which everything holds needs no explanation', () => {
    expect(explain(changed())).toEqual([]);
  });

  test('one mistyped category explains its sum, its change and its rate', () => {
    expect(explain(changed([0, 0, '318.12']))).toEqual([
      'transposed-digits B1 318.12→381.12 [change-1 rate-1 sum-current]',
    ]);
  });

  test('one mistyped figure of last year is found in last year', () => {
    expect(explain(changed([1, 1, '211.05']))).toEqual(['dropped-digit C2 211.05→2011.05 [change-2 rate-2 sum-prior]']);
  });

  test('a wrong total is told from a wrong category by its own change and rate', () => {
    expect(explain(changed([3, 0, '2417.44']))).toEqual([
      'row-omitted-from-sum B4 2417.44→2613.01 [change-4 rate-4 sum-current]',
    ]);
  });

  test('a rate over this year is seen as such', () => {
    expect(explain(changed([0, 3, '4.10']))).toEqual(['wrong-denominator-this-year E1 4.10→4.28 [rate-1]']);
  });

  test('a fraction in a column of percent is seen as such', () => {
    expect(explain(changed([0, 3, '0.04']))).toEqual(['percent-vs-fraction E1 0.04→4.28 [rate-1]']);
  });

  test('a sign turned round in the change', () => {
    expect(explain(changed([2, 2, '-6.95']))).toEqual(['sign-flip D3 -6.95→6.95 [change-3 sum-change]']);
  });

  test('two independent faults of one column are explained as two', () => {
    expect(explain(changed([0, 0, '318.12'], [2, 0, '1955.70']))).toEqual([
      'shifted-decimal B3 1955.70→195.57 [change-3 rate-3]',
      'transposed-digits B1 318.12→381.12 [change-1 rate-1 sum-current]',
    ]);
  });

  test('two figures that changed places are one cause', () => {
    expect(explain(changed([0, 0, '195.57'], [2, 0, '381.12']))).toEqual([
      'shifted-or-swapped B1 195.57→381.12 [change-1 rate-1]',
      'shifted-or-swapped B3 381.12→195.57 [change-3 rate-3]',
    ]);
  });

  test('a sum alone cannot tell its cells apart: only telling changes are offered, none as certain', () => {
    const sumOnly = changed([0, 0, '318.12']).filter((relation) => relation.id === 'sum-current');
    expect(explain(sumOnly)).toEqual(['transposed-digits? B1 318.12→381.12 [sum-current]']);
  });

  test('where nothing tells, nothing is offered', () => {
    const sumOnly = changed([3, 0, '2688.79']).filter((relation) => relation.id === 'sum-current');
    expect(explain(sumOnly)).toEqual([]);
  });

  test('a total that is a formula follows the corrected category', () => {
    const relations = changed([0, 0, '318.12'], [3, 0, '2550.01']);
    expect(explain(relations, { B4: '=SUM(B1:B3)' })).toEqual([
      'transposed-digits B1 318.12→381.12 [change-1 change-4 rate-1 rate-4]',
    ]);
  });

  test('a SUM that is one row short is repaired as a formula', () => {
    const relations = changed([3, 0, '2417.44']).filter((relation) => relation.id === 'sum-current');
    expect(explain(relations, { B4: '=SUM(B1:B2)' })).toEqual([
      'short-sum-range B4 =SUM(B1:B2)→=SUM(B1:B3) [sum-current]',
    ]);
  });
});
