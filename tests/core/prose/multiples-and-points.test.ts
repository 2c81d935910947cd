import { readText } from '../../../src/core/prose/claims-of-text';
import { runOf } from '../../../src/core/prose/text-run';
import { judge } from '../../../src/core/relations/judge';

/** How each claim of a text turns out, by kind. */
function outcomes(text: string): readonly string[] {
  const { relations } = readText(runOf({ sheet: '说明', row: 0, column: 0 }, text), []);
  return relations.map((relation) => `${relation.id.split(':').at(-1)} ${judge(relation).outcome}`);
}

describe('multiples', () => {
  test.each([
    ['of last year', '2024年支出300.00万元，上年100.00万元，是上年的3倍。', ['times exact']],
    ['as coarse as they are written', '2024年支出320.00万元，上年100.00万元，是上年的3倍。', ['times rounding']],
    ['that are wrong', '2024年支出300.00万元，上年100.00万元，是上年的4倍。', ['times failed']],
    ['by which it grew', '2024年支出300.00万元，上年100.00万元，增长2倍。', ['times exact']],
    ['that are taken for growth', '2024年支出300.00万元，上年100.00万元，增长3倍。', ['times failed']],
    ['without their base', '2024年支出300.00万元，是全国平均的3倍。', []],
  ])('%s', (_name, text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });
});

describe('shares in points', () => {
  test.each([
    ['that hold', '教育支出90.00万元，占比由上年的40.0%提高到45.0%，提高5.0个百分点。', ['share-points exact']],
    ['that do not', '教育支出90.00万元，占比由上年的40.0%提高到45.0%，提高6.0个百分点。', ['share-points failed']],
    ['without last year’s share', '教育支出90.00万元，占比45.0%，提高6.0个百分点。', []],
  ])('%s', (_name, text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });
});
