import { checkWorkbook } from '../../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../../src/core/grid/dense-sheet';

const TABLE = [
  ['花石镇2024年支出决算表'],
  ['单位：万元'],
  ['项目', '2024年', '2023年', '增减额', '增长率（%）'],
  ['一般公共服务支出', 2100.5, 2000.11, 100.39, 5.02],
  ['教育支出', 812.4, 800, 12.4, 1.55],
  ['农林水支出', 1250.12, 1190, 60.12, 5.05],
  ['合计', 4163.02, 3990.11, 172.91, 4.33],
];

/** What is found of a sentence that stands below the table: “actual → expected cause to”. */
function found(text: string): readonly string[] {
  const sheet = denseSheet({ name: '支出表', rows: [...TABLE, [], [text]] });
  const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
  return findings
    .filter(({ check, severity }) => check === 'prose' && severity !== 'info')
    .map(
      ({ actual, expected, diagnoses }) => `${actual} → ${expected} ${diagnoses.map(({ cause }) => cause).join(' ')}`,
    );
}

describe('a sentence on all spending, alone in a cell', () => {
  test.each([
    ['2024年本部门支出4163.02万元，较上年增加172.91万元。'],
    ['花石镇2024年总支出4163.02万元。'],
    ['2024年度，本单位支出合计4163.0万元，实现收支平衡。'],
    ['2023年本部门支出3990.11万元，完成了各项任务。'],
    ['本部门支出约4200万元，较上年有所增加。'],
    ['本年支出0.416302亿元，较上年增加172.91万元，增长4.33%。'],
  ])('agrees with the table: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['2024年本部门支出4163.20万元，主要用于保障运转。', ['4163.20 → 4163.02 transposed-digits']],
    ['花石镇2024年总支出4136.02万元，完成了各项任务。', ['4136.02 → 4163.02 transposed-digits']],
    ['本年支出合计4163.20万元，完成了各项任务。', ['4163.20 → 4163.02 transposed-digits']],
    ['（一）2024年部门整体支出4613.02万元，完成任务。', ['4613.02 → 4163.02 transposed-digits']],
    ['2024年本部门支出4163.02万元，较上年3990.01万元增长。', ['3990.01 → 3990.11 single-digit-slip']],
    ['2024年本部门支出3990.11万元，主要用于保障运转。', ['3990.11 → 4163.02 unknown']],
  ])('is found where it does not: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a sentence of another scope is not compared with the total', () => {
  test.each([
    ['2024年财政拨款支出3800.00万元，主要用于保障运转。'],
    ['2024年一般公共预算财政拨款支出3800.00万元，主要用于运转。'],
    ['2024年本部门基本支出2800.00万元，主要用于保障运转。'],
    ['2024年，本部门项目支出1363.02万元，主要用于建设。'],
    ['2022年本部门支出3700.00万元，主要用于保障运转。'],
    ['花石镇中心小学2024年总支出370.00万元，用于教学。'],
    ['公务接待方面，2024年支出3.20万元，比上年减少。'],
    ['2024年本部门支出预算4000.00万元，主要用于运转。'],
    ['该项目2024年支出30.00万元，用于道路养护。'],
    ['2024年上半年本部门支出2000.00万元，完成过半。'],
    ['扣除一次性因素后，本部门支出4000.00万元，基本持平。'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
