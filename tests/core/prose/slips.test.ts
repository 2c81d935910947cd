import { slipsOf } from '../../../src/core/prose/slips';

const kinds = (text: string) => slipsOf(text).map(({ kind }) => kind);

describe('slips of wording', () => {
  test.each([
    ['a fact that is still missing', '主管部门为【待填写：主管部门】，', ['placeholder']],
    ['crosses in place of a name', '××单位2024年度', ['crosses']],
    ['two directions', '比上年增加（减少）3万元，', ['undecided-direction']],
    ['a share without its number', '办公费3万元，占 %，', ['empty-share']],
    ['a doubled unit', '支出3元元，', ['doubled-unit']],
    ['a missing 元', '支出5万元，较上年4万增加1万元，', ['missing-yuan']],
    ['a missing percent sign', '教育支出3万元，占76.23；', ['missing-percent']],
    ['a negative increase', '比上年增长-2.22%，', ['negative-decrease']],
    ['a sentence without its end', '变动的主要原因是。', ['empty-sentence']],
    ['a repealed rule', '按照《行政单位会计制度》执行，', ['repealed-rule']],
    ['a clean sentence', '支出5.00万元，较上年4.00万元增加1.00万元，增长25.00%。', []],
    ['numbers that are no slip', '办理案件15件，其中罚款7.9万元，人员5.6万人。', []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
