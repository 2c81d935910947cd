import { DEFAULT_THRESHOLDS } from '../../../src/core/checks/thresholds';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { findingsOf, linesOf, run } from './findings-of';
import { type TableParts, tableOf, workbookOf } from './table-of';

const table = (current: Content, prior: Content, note: Content = null): TableParts => ({
  roles: ['current', 'prior', 'note'],
  rows: [['节能环保支出', current, prior, note]],
});

describe('a change', () => {
  test('within 30 % needs no reason', () => {
    expect(findingsOf('outlier', table(130, 100))).toEqual([]);
  });

  test('above 30 % must be explained', () => {
    expect(findingsOf('outlier', table(130.01, 100))).toEqual(['warning B2 outlier.increase']);
  });

  test('of −30 % and more must be explained, too', () => {
    expect(findingsOf('outlier', table(60, 100))).toEqual(['warning B2 outlier.decrease']);
  });

  test('of a small amount needs no reason', () => {
    expect(findingsOf('outlier', table(9, 1))).toEqual([]);
  });

  test('of a small amount in 元 needs no reason', () => {
    expect(findingsOf('outlier', { ...table(90000, 10000), unit: '元' })).toEqual([]);
  });

  test('from nothing must be explained', () => {
    expect(findingsOf('outlier', table(20, '—'))).toEqual(['warning B2 outlier.new']);
  });

  test('from a figure that was not given is not one', () => {
    expect(findingsOf('outlier', table(20, null))).toEqual([]);
  });

  test('may be explained beside it', () => {
    expect(findingsOf('outlier', table(200, 100, '新建污水管网'))).toEqual([]);
  });

  test.each([
    ['in the text', '节能环保支出比上年增加较多，主要原因是新建污水管网。', 0],
    ['in the next sentence', '节能环保支出增加100万元。增加的主要原因是新建污水管网。', 0],
    ['of another category', '农林水支出比上年增加较多，主要原因是新建水渠。', 1],
  ])('may be explained %s', (_name, text, count) => {
    const own = tableOf(table(200, 100));
    const content = workbookOf(own);
    const sheets = [...content.sheets, denseSheet({ name: '说明', rows: [[text]] })];
    expect(run('outlier', [own], { content: { ...content, sheets }, sheets }).findings).toHaveLength(count);
  });

  test('is measured by the threshold of the rules', () => {
    const { findings } = run('outlier', [table(130, 100)], { thresholds: { ...DEFAULT_THRESHOLDS, outlier: '20' } });
    expect(linesOf(findings)).toEqual(['warning B2 outlier.increase']);
  });
});
