import type { CheckId } from '../../../src/core/checks/check-id';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import type { DenseSheetParts } from '../../../src/core/grid/dense-sheet';
import { madeDepartment } from '../../bench/detection/made-department';
import { formsOf, type Layout, workbookFrom } from '../../bench/detection/made-forms';
import { seeded } from '../../bench/detection/random';

const LAYOUT: Layout = {
  ...{ codes: 'one', total: 'first', nothing: 'zero', numbers: 'formatted', threePublic: 'down', blocks: 2 },
  carried: 'plain',
};
const DEPARTMENT = madeDepartment(seeded(5), true);
const FORMS = formsOf(DEPARTMENT, LAYOUT);

/** The number of the row that begins with a name, and of the column. */
type Spoiled = readonly [sheet: string, row: string, column: number];

/** The forms with 7.77 more in one cell. */
function spoiled([name, line, column]: Spoiled): readonly DenseSheetParts[] {
  let found = 0;
  const forms = FORMS.map((form) => {
    if (form.name !== name) return form;
    const rows = form.rows?.map((row) => {
      const value = row[column];
      if (!row.some((cell) => cell === line) || typeof value !== 'number') return row;
      found += 1;
      return found > 1
        ? row
        : row.map((cell, index) => (index === column ? Math.round((value + 7.77) * 100) / 100 : cell));
    });
    return { ...form, ...(rows === undefined ? {} : { rows }) };
  });
  if (found === 0) throw new Error(`no amount at ${name} ${line} ${column}`);
  return forms;
}

const failedChecks = (forms: readonly DenseSheetParts[]) => [
  ...new Set(
    checkWorkbook(workbookFrom(forms))
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ check }) => check),
  ),
];

const SUMMARY = '收入支出决算总表';
const APPROPRIATION = '财政拨款收入支出决算总表';
const INCOME = '收入决算表';
const SPENDING = '支出决算表';
const GENERAL = '一般公共预算财政拨款支出决算表';
const DETAILS = '基本支出决算明细表';
const FUND = '政府性基金预算财政拨款收入支出决算表';
const THREE = '三公经费支出决算表';

describe('a set of the public forms that agrees', () => {
  test('gives no error and no warning', () => {
    expect(failedChecks(FORMS)).toEqual([]);
  });

  test.each(['numbered', 'plain', 'of-which', 'total-only'] as const)(
    'gives none where the budgets below 年初财政拨款结转和结余 are %s',
    (carried) => {
      expect(failedChecks(formsOf(DEPARTMENT, { ...LAYOUT, carried }))).toEqual([]);
    },
  );
});

describe('a published relation that does not hold', () => {
  test.each<[string, Spoiled, CheckId]>([
    ['T1-1 本年收入合计 = Σ 收入', [SUMMARY, '八、其他收入', 1], 'category-sum'],
    ['T1-2 收入总计 = 本年收入合计 + 年初结转', [SUMMARY, '年初结转和结余', 1], 'category-sum'],
    ['T1-3 本年支出合计 = Σ 各类', [SUMMARY, '一、一般公共服务支出', 3], 'category-sum'],
    ['T1-4 支出总计 = 本年支出合计 + 年末结转', [SUMMARY, '年末结转和结余', 3], 'category-sum'],
    ['T1-5 收入总计 = 支出总计', [SUMMARY, '总计', 3], 'cross-table'],
    ['T2-1 本年收入合计 = 各项收入, per line', [INCOME, '农业农村', 3], 'column-sum'],
    ['T2-2 合计 = Σ 类', [INCOME, '合计', 2], 'category-sum'],
    ['T2-3 类 = Σ 款, 款 = Σ 项', [INCOME, '农林水支出', 2], 'hierarchy-sum'],
    ['T2-4 合计 = 收支总表 本年收入合计', [INCOME, '合计', 2], 'cross-table'],
    ['T2-5 财政拨款收入 = 收支总表 一+二+三', [INCOME, '合计', 3], 'cross-table'],
    ['T2-6 其他收入 = 收支总表 八', [INCOME, '合计', 8], 'cross-table'],
    ['T3-1 本年支出合计 = 基本 + 项目 + …', [SPENDING, '农业农村', 3], 'column-sum'],
    ['T3-2 合计 = Σ 类', [SPENDING, '合计', 2], 'category-sum'],
    ['T3-3 类 = Σ 款', [SPENDING, '住房保障支出', 2], 'hierarchy-sum'],
    ['T3-4 合计 = 收支总表 本年支出合计', [SPENDING, '合计', 2], 'cross-table'],
    ['T3-5 类 = 收支总表 该类', [SPENDING, '卫生健康支出', 2], 'cross-table'],
    ['T4-1 本年收入合计 = 三种预算之和', [APPROPRIATION, '二、政府性基金预算财政拨款', 1], 'category-sum'],
    ['T4-2 合计 = 三栏之和, per line', [APPROPRIATION, '六、住房保障支出', 4], 'column-sum'],
    ['T4-3 本年支出合计 = Σ 类, per column', [APPROPRIATION, '六、住房保障支出', 4], 'category-sum'],
    ['T4-4 总计（收） = 本年收入合计 + 年初', [APPROPRIATION, '年初财政拨款结转和结余', 1], 'category-sum'],
    ['T4-5 总计（支） = 本年支出合计 + 年末', [APPROPRIATION, '年末财政拨款结转和结余', 3], 'category-sum'],
    ['T4-6 总计（收） = 总计（支）', [APPROPRIATION, '总计', 1], 'cross-table'],
    ['T4-7 年初结转 = 三种预算年初结转', [APPROPRIATION, '三、国有资本经营预算财政拨款', 1], 'category-sum'],
    ['T4-8 一、二、三 = 收支总表', [APPROPRIATION, '一、一般公共预算财政拨款', 1], 'cross-table'],
    ['年末 = 年初 + 收入 − 支出, per budget', [APPROPRIATION, '年末财政拨款结转和结余', 5], 'cross-table'],
    ['T5-1 合计 = 基本 + 项目', [GENERAL, '农业农村', 3], 'column-sum'],
    ['T5-2 合计 = Σ 类', [GENERAL, '合计', 2], 'category-sum'],
    ['T5-3 合计 = 财政拨款总表 一般公共预算', [GENERAL, '合计', 2], 'cross-table'],
    ['T5-4 类 = 财政拨款总表 一般公共预算', [GENERAL, '卫生健康支出', 2], 'cross-table'],
    ['T5-5 基本支出 = 人员 + 公用', [GENERAL, '合计', 3], 'cross-table'],
    ['T6-1 301 = Σ 301xx', [DETAILS, '基本工资', 2], 'hierarchy-sum'],
    ['T6-2 人员经费合计 = 301 + 303', [DETAILS, '人员经费合计', 2], 'column-sum'],
    ['T6-3 公用经费合计 = 302 + 310', [DETAILS, '人员经费合计', 5], 'column-sum'],
    ['T6-4 人员 + 公用 = 一般公共预算 基本支出', [DETAILS, '人员经费合计', 2], 'cross-table'],
    ['T7-1 年初 + 收入 − 支出 = 年末', [FUND, '城乡社区支出', 7], 'budget-execution'],
    ['T7-2 小计 = 基本 + 项目', [FUND, '城乡社区支出', 6], 'column-sum'],
    ['T7-3 合计 = Σ 类', [FUND, '合计', 4], 'category-sum'],
    ['T7-4 收入、支出 = 财政拨款总表 政府性基金', [FUND, '合计', 3], 'cross-table'],
    ['T9-1 合计 = 出国 + 用车 + 接待', [THREE, '合计', 2], 'three-public'],
    ['T9-2 用车 = 购置 + 运行', [THREE, '公务用车运行维护费', 1], 'three-public'],
  ])('%s', (_relation, cell, check) => {
    expect(failedChecks(spoiled(cell))).toContain(check);
  });
});

test('without 收支总表, 财政拨款收入 of the income form is 本年收入合计 of 财政拨款总表', () => {
  const without = spoiled([INCOME, '合计', 3]).filter(({ name }) => name !== SUMMARY);
  expect(failedChecks(without)).toContain('cross-table');
});

/** The explanation with one passage replaced. */
function reworded(from: RegExp, to: (found: string) => string): readonly DenseSheetParts[] {
  let found = 0;
  const forms = FORMS.map((form) => {
    if (form.name !== '决算情况说明') return form;
    const rows = form.rows?.map((row) =>
      row.map((cell) => {
        if (found > 0 || typeof cell !== 'string' || !from.test(cell)) return cell;
        found += 1;
        return cell.replace(from, to);
      }),
    );
    return { ...form, ...(rows === undefined ? {} : { rows }) };
  });
  if (found === 0) throw new Error(`no words like ${from.source}`);
  return forms;
}

const more = (written: string) => written.replace(/\d+\.\d\d/, (number) => (Number(number) + 7.77).toFixed(2));

describe('a relation of the explanation that does not hold', () => {
  test.each<[string, RegExp]>([
    ['N-1 收入支出总计', /年度收入支出总计\d+\.\d\d/],
    ['N-1 与上年相比的增长率', /收入支出总计(?:增加|减少)[\d.]+万元，(?:增长|下降)\d+\.\d\d/],
    ['N-2 财政拨款收入', /其中：财政拨款收入\d+\.\d\d/],
    ['N-2 其他收入占比', /其他收入[\d.]+万元，占\d+\.\d\d/],
    ['N-3 基本支出', /其中：基本支出\d+\.\d\d/],
    ['N-3 项目支出占比', /项目支出[\d.]+万元，占\d+\.\d\d/],
    ['N-4 财政拨款收入支出总计', /财政拨款收入支出总计\d+\.\d\d/],
    ['N-5 一般公共预算财政拨款支出', /^一般公共预算财政拨款支出\d+\.\d\d/],
    ['N-5 占本年支出合计', /占本年支出合计的\d+\.\d\d/],
    ['N-6 类', /住房保障支出（类）\d+\.\d\d/],
    ['N-6 类的占比', /住房保障支出（类）[\d.]+万元，占\d+\.\d\d/],
    ['N-7 项的决算', /住房公积金（项）。年初预算为[\d.]+万元，支出决算为\d+\.\d\d/],
    ['N-7 年初预算之和', /支出年初预算为\d+\.\d\d/],
    ['N-8 基本支出', /基本支出\d+\.\d\d(?=万元。其中：人员)/],
    ['N-8 人员经费', /人员经费\d+\.\d\d/],
    ['N-8 公用经费', /公用经费\d+\.\d\d/],
    ['N-9 公务接待费', /公务接待费支出决算为\d+\.\d\d/],
    ['N-9 “三公”经费预算', /“三公”经费财政拨款支出年初预算为\d+\.\d\d/],
  ])('%s', (_relation, words) => {
    expect(failedChecks(reworded(words, (found) => found.replace(/\d+\.\d\d$/, more)))).toContain('prose');
  });

  test('N-10 direction of a change', () => {
    const turned = (found: string) => (found === '增加' ? '减少' : '增加');
    expect(failedChecks(reworded(/(?<=收入支出总计)(?:增加|减少)(?=\d)/, turned))).toContain('prose');
  });

  test('N-10 more or less than the budget', () => {
    const turned = (found: string) => (found === '大于' ? '小于' : '大于');
    expect(failedChecks(reworded(/(?<=。决算数)(?:大于|小于)(?=预算数)/, turned))).toContain('prose');
  });
});
