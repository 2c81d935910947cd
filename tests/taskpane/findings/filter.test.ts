import { filterChoices, filtered, NO_FILTER } from '../../../src/taskpane/findings/filter';
import { listFresh } from '../../../src/taskpane/findings/listed';
import { finding } from '../finding';

const listed = listFresh([
  finding('a'),
  finding('b', { check: 'growth-rate' }),
  finding('c', { cells: [{ sheet: '附表', row: 1, column: 1 }] }),
  finding('d', { cells: [] }),
]);
const ids = (filter: typeof NO_FILTER) => filtered(listed, filter).map((each) => each.finding.id);

describe('the filter of findings', () => {
  it('lets everything through at first', () => {
    expect(ids(NO_FILTER)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('narrows the list to one check', () => {
    expect(ids({ check: 'growth-rate', sheet: null })).toEqual(['b']);
  });

  it('narrows the list to one sheet', () => {
    expect(ids({ check: null, sheet: '附表' })).toEqual(['c']);
  });

  it('offers what there is, each once', () => {
    expect(filterChoices(listed)).toEqual({ checks: ['category-sum', 'growth-rate'], sheets: ['支出表', '附表'] });
  });
});
