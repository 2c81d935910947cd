import { findingsOf, run } from './findings-of';
import type { TableParts } from './table-of';

const table = (...rows: TableParts['rows']): TableParts => ({ roles: ['current'], rows });

describe('the sum of the level below', () => {
  test('that is the level above gives no finding', () => {
    expect(
      findingsOf('hierarchy-sum', table(['农林水支出', 5.5], [' 农业农村', 3.3], ['  事业运行', 3.3], [' 水利', 2.2])),
    ).toEqual([]);
  });

  test('is tried at every level', () => {
    expect(
      run('hierarchy-sum', [table(['农林水支出', 5.5], [' 农业农村', 3.3], ['  事业运行', 3.3], [' 水利', 2.2])]).tried,
    ).toBe(2);
  });

  test('that is not the class is an error at the class', () => {
    expect(findingsOf('hierarchy-sum', table(['农林水支出', 5.5], [' 农业农村', 3.3], [' 水利', 2.5]))).toEqual([
      'error B2 5.5 → 5.8 hierarchy-sum.category',
    ]);
  });

  test('that is not the section is an error at the section', () => {
    expect(
      findingsOf('hierarchy-sum', table(['农林水支出', 3.3], [' 农业农村', 3.3], ['  事业运行', 3], ['  其他', 1])),
    ).toEqual(['error B3 3.3 → 4.0 hierarchy-sum.item']);
  });

  test('is not tried where the lower level has no figures', () => {
    expect(run('hierarchy-sum', [table(['农林水支出', 5.5], [' 农业农村', null])])).toMatchObject({ tried: 0 });
  });
});

describe('an 其中 line', () => {
  test('may be less than its line', () => {
    expect(findingsOf('hierarchy-sum', table(['基本支出', 10], [' 其中：人员经费', 8]))).toEqual([]);
  });

  test('may be all of its line', () => {
    expect(findingsOf('hierarchy-sum', table(['基本支出', 10], [' 其中：人员经费', 10]))).toEqual([]);
  });

  test('must not be more than its line', () => {
    expect(findingsOf('hierarchy-sum', table(['基本支出', 10], [' 其中：人员经费', 10.01]))).toEqual([
      'error B3 hierarchy-sum.subset',
    ]);
  });
});
