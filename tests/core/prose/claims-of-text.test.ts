import { readText } from '../../../src/core/prose/claims-of-text';
import { runOf } from '../../../src/core/prose/text-run';
import { judge } from '../../../src/core/relations/judge';

const at = { sheet: '说明', row: 0, column: 0 };

/** What of a text was tried, and which claims fail: "kind actual≠expected". */
function read(text: string) {
  const { relations, coarse, passage } = readText(runOf(at, text), []);
  const failed = relations.flatMap((relation) => {
    const verdict = judge(relation);
    if (verdict.outcome !== 'failed') return [];
    const decimals = relation.result.decimals;
    return [`${relation.id.split(':').at(-1)} ${relation.result.value}≠${verdict.expected.toFixed(decimals)}`];
  });
  return { tried: relations.length, failed, coarse: coarse.length, notUnderstood: passage.notUnderstood };
}

const fine = (tried: number) => ({ tried, failed: [], coarse: 0, notUnderstood: 0 });

describe('claims of a text that hold', () => {
  test.each([
    ['change and rate over last year', '2024年支出120.50万元，较上年100.00万元增加20.50万元，增长20.5%。', 2],
    ['a rate without last year', '公务接待费支出1.5万元，比去年增加0.5万元，增长50%。', 1],
    ['a decrease', '2024年支出80万元，比上年减少20万元，下降20%。', 1],
    ['a truncated rate', '会议费1.52万元，比上年减少0.28万元，下降15%。', 1],
    ['execution of the budget that is named', '年初预算为50.00万元，支出决算为45.00万元，完成年初预算的90.00%。', 1],
    ['a list of categories', '支出10.60万元。其中，教育支出5.20万元，卫生健康支出3.40万元，农林水支出2万元。', 1],
    [
      'a split with shares',
      '本年支出合计200.00万元，其中：基本支出150.00万元，占75.00%；项目支出50.00万元，占25.00%。',
      4,
    ],
    [
      'changes of parts',
      '三公经费10万元，比上年减少3万元。其中：甲费6万元，比上年减少5万元；乙费4万元，比上年增加2万元。',
      2,
    ],
    ['nothing changed', '因公出国（境）费9万元，与上年持平。', 0],
    [
      'brackets keep their figures apart',
      '公务用车费66.0万元（运行60.0万元，购置6.0万元），减少12.0万元，下降15.4%。',
      2,
    ],
    ['an incomplete “其中”', '支出100万元，其中：培训费20万元，差旅费10万元。', 0],
    ['ten thousand yuan without 元', '支出62.00万元，较上年60.00万增加了2.00万，增长3.33%。', 2],
    ['a sum that is said after its parts', '本级收入20万元；加补助收入30万元，调入资金5万元，收入合计55万元。', 1],
    [
      'a comparison in the next sentence',
      '收入支出总计98.50万元。与2023年度相比，收入支出总计增加10.50万元，增长11.93%。',
      1,
    ],
  ])('%s', (_name, text, tried) => {
    expect(read(text)).toEqual(fine(tried));
  });
});

describe('claims of a text that fail', () => {
  test.each([
    ['a rate over this year', '办公费116.40万元，同比增加16.80万元，增长14.43%。', ['rate 14.43≠16.87']],
    ['a fraction with a percent sign', '招待费5.21万元，比上年减少0.50万元，下降0.09%。', ['rate -0.09≠-8.76']],
    ['the wrong word of direction', '支出80.00万元，较上年100.00万元增加20.00万元。', ['change 20≠-20.00']],
    [
      'a list that does not add up',
      '支出12.60万元。其中，教育支出5.20万元，卫生健康支出3.40万元，农林水支出2.00万元。',
      ['sum 12.6≠10.60'],
    ],
    [
      'a wrong share',
      '支出合计50.00万元，其中：基本支出40.00万元，占81.00%；项目支出10.00万元，占20.00%。',
      ['shares 100≠101.00', 'share 81≠80.00'],
    ],
    [
      'execution of another budget',
      '年初预算为80.00万元，全年预算为50.00万元，支出决算为40.00万元，完成年初预算的80.00%。',
      ['execution 80≠50.00'],
    ],
  ])('%s', (_name, text, failed) => {
    expect(read(text).failed).toEqual(failed);
  });

  test('figures that agree only as coarsely as they are written are told apart from errors', () => {
    expect(read('甲费8万元，较上年12.5万元减少4.35万元。')).toEqual({
      tried: 0,
      failed: [],
      coarse: 1,
      notUnderstood: 0,
    });
  });

  test('what is not understood is counted', () => {
    expect(read('满意度达到95%。').notUnderstood).toBe(1);
  });
});
