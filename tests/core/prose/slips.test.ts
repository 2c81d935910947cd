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

describe('what is left to be filled in', () => {
  test.each([
    ['words without our brackets', '主管部门待填写，', ['unfilled']],
    ['a request to the clerk', '项目概况（请填写项目名称），', ['unfilled']],
    ['a mark of what is to come', '存在的问题（略）。', ['unfilled']],
    ['our own mark, which is told by its own kind', '【待填写：主管部门】，', ['placeholder']],
    ['words that only look like it', '待遇保障支出5.00万元，请填报单位负责人签字，', []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('punctuation', () => {
  test.each([
    ['the same mark twice', '支出5.00万元；；收入6.00万元', ['doubled-mark']],
    ['two marks in a row', '具体如下：，支出5.00万元', ['doubled-mark']],
    ['exclamation marks', '圆满完成！！', ['doubled-mark']],
    ['half-width beside full-width', '支出5.00万元，,收入6.00万元', ['doubled-mark']],
    ['that belongs together', '“三保”、“六稳”……（1）；2024——2025年：', []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('percentages with many decimals', () => {
  test.each([
    ['three', '增长2.223%，', ['long-percentage']],
    ['two', '增长2.22%，', []],
    ['many without a percent sign', '系数1.2345，', []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
