import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { linesOf } from './findings-of';

interface Changed {
  readonly rate?: number;
  readonly score?: number;
  readonly other?: number;
  readonly weight?: number;
  readonly sum?: number;
  readonly timely?: number;
}

/** The usual form: a block for the budget with its points, one for the indicators, and the total of both. */
function form({ rate = 0.9458, score = 9.46, other = 50, weight = 20, sum = 95.46, timely = 9 }: Changed = {}) {
  const rows: readonly (readonly Content[])[] = [
    ['部门整体支出绩效自评表'],
    ['（2024年度）'],
    ['部门名称', '示例镇人民政府'],
    ['预算执行情况（万元）', '资金来源', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 1172.55, 1268.72, 1200, 10, rate, score],
    [null, '其中：财政拨款', 1100, 1200, 1150, null, 0.9583, null],
    [null, '其他资金', 72.55, 68.72, other, null, 0.7276, null],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    [null, '产出指标', '数量指标', '开展培训次数', '≥10次', '12次', 20, 20],
    [null, null, '质量指标', '验收合格率', '100%', '100%', weight, 19],
    [null, null, '时效指标', '按时完成率', '100%', '98%', 10, timely],
    [null, '效益指标', '社会效益指标', '服务群众满意', '明显', '明显', 30, 28],
    [null, '满意度指标', '服务对象满意度', '群众满意度', '≥90%', '95%', 10, 10],
    ['总分', null, null, null, null, null, 100, sum],
  ];
  const sheet = denseSheet({ name: '自评表', rows });
  return linesOf(checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' }).findings);
}

describe('the form with a block for the budget and one for the indicators', () => {
  test('gives no finding where everything agrees', () => {
    expect(form()).toEqual([]);
  });

  test('adds the points of the budget to those of the indicators', () => {
    expect(form({ sum: 94.46 })).toEqual(['error 自评表!H14 94.46 → 95.46 self-evaluation.scores']);
  });

  test('has weights that make 100', () => {
    expect(form({ weight: 25 })).toEqual(['error 自评表!G14 100 → 105 self-evaluation.weights']);
  });

  test('is asked for points that do not follow the rate of execution', () => {
    expect(form({ score: 8, sum: 94 })).toEqual(['warning 自评表!H5 8 → 9 self-evaluation.by-rate']);
  });

  test('is asked why there are full marks below 100 % where other points have decimals', () => {
    expect(form({ score: 10, timely: 8.5, sum: 95.5 })).toEqual(['warning 自评表!H5 10 → 9.5 self-evaluation.by-rate']);
  });

  test('may give whole points all over', () => {
    expect(form({ score: 9, sum: 95 })).toEqual([]);
  });

  test('has one finding for a wrong rate, whose points are right', () => {
    expect(form({ rate: 0.9854 })).toEqual(['error 自评表!G5 98.54 → 94.58 budget-execution.rate']);
  });

  test('has sources of money that add up', () => {
    expect(form({ other: 60 })).toEqual([
      'error 自评表!E5 1200.00 → 1210.00 hierarchy-sum.parts',
      'error 自评表!G7 72.76 → 87.31 budget-execution.rate',
    ]);
  });
});
