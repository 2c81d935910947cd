import { findingsOf } from './findings-of';
import type { TableParts } from './table-of';

const form = (...rows: TableParts['rows']): TableParts => ({
  kind: 'self-evaluation',
  roles: ['weight', 'score'],
  rows,
});

describe('a self-evaluation', () => {
  test('that adds up gives no finding', () => {
    expect(
      findingsOf('self-evaluation', form(['产出', 50, 48], ['效益', 40, 38], ['满意度', 10, 9], ['合计', 100, 95])),
    ).toEqual([]);
  });

  test('whose total score is not the sum is an error', () => {
    expect(
      findingsOf('self-evaluation', form(['产出', 50, 48.5], ['效益', 40, 38], ['满意度', 10, 9], ['合计', 100, 98])),
    ).toEqual(['error C5 98.0 → 95.5 self-evaluation.scores']);
  });

  test('with a score above its weight is an error', () => {
    expect(findingsOf('self-evaluation', form(['产出', 50, 51], ['效益', 40, 38], ['满意度', 10, 9]))).toEqual([
      'error C2 51 → 50 self-evaluation.above',
    ]);
  });

  test('whose weights do not make 100 is a warning', () => {
    expect(findingsOf('self-evaluation', form(['产出', 50, 50], ['效益', 40, 38], ['满意度', 15, 9]))).toEqual([
      'warning B2 105 → 100 self-evaluation.full-marks',
    ]);
  });

  test('adds the lowest level only', () => {
    expect(
      findingsOf(
        'self-evaluation',
        form(['产出', 60, 57], [' 数量', 30, 29], [' 质量', 30, 28], ['效益', 40, 38], ['合计', 100, 95]),
      ),
    ).toEqual([]);
  });

  const budget = (score: number): TableParts => ({
    kind: 'self-evaluation',
    roles: ['adjusted-budget', 'current', 'weight', 'execution-rate', 'score'],
    rows: [['年度资金', 100, 95.5, 10, 95.5, score]],
  });

  test('scores the execution of the budget by its rate', () => {
    expect(findingsOf('self-evaluation', budget(9.55))).toEqual([]);
  });

  test('may round that score', () => {
    expect(findingsOf('self-evaluation', budget(9.6))).toEqual([]);
  });

  test('may be whole where all points of the form are', () => {
    expect(findingsOf('self-evaluation', budget(10))).toEqual([]);
  });
});
