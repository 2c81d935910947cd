import { grid, recognise } from './grid';

/** The kinds read from a sheet, and why parts were left out. */
function read(...rows: Parameters<typeof grid>[0]): readonly string[] {
  const { tables, skipped } = recognise(grid(rows));
  return [...tables.map(({ kind }) => kind), ...skipped.map(({ code }) => code)];
}

describe('lists with amounts that are no tables of spending', () => {
  test('a list of staff', () => {
    expect(
      read(
        ['2024年某镇人员花名册'],
        ['序号', '姓名', '职务', '年龄', '工资'],
        [1, '张三', '科员', 30, 5000],
        [2, '李四', '科长', 40, 6000],
        ['合计', null, null, null, 11_000],
      ),
    ).toEqual(['not-spending']);
  });

  test('a payroll with items of the economic classification across', () => {
    expect(
      read(
        ['2024年12月工资表'],
        ['姓名', '基本工资', '津贴补贴', '奖金', '应发合计', '扣款', '实发合计'],
        ['张三', 3000, 1000, 500, 4500, 200, 4300],
        ['合计', 3000, 1000, 500, 4500, 200, 4300],
      ),
    ).toEqual(['not-spending']);
  });

  test('a register of assets', () => {
    expect(
      read(
        ['固定资产登记表'],
        ['资产编号', '资产名称', '规格型号', '数量', '单价', '金额', '购置日期'],
        ['001', '电脑', '台式', 2, 5000, 10_000, '2024-01-01'],
        ['合计', null, null, null, null, 10_000],
      ),
    ).toEqual(['not-spending']);
  });

  test('a list of contracts, though its title speaks of spending', () => {
    expect(
      read(
        ['2024年合同支出台账'],
        ['合同名称', '合同编号', '签订日期', '对方单位', '合同金额', '已付金额'],
        ['办公楼维修', 'HT001', '2024-03-01', '某公司', 100_000, 50_000],
      ),
    ).toEqual(['not-spending']);
  });

  test('a list of vouchers', () => {
    expect(
      read(
        ['2024年支出流水'],
        ['日期', '凭证号', '摘要', '借方金额', '贷方金额', '余额'],
        ['2024-01-02', '1', '办公费', 100, 0, 900],
        ['2024-01-03', '2', '差旅费', 200, 0, 700],
      ),
    ).toEqual(['not-spending']);
  });

  test('a list of what is to be handed in', () => {
    expect(
      read(['决算报送清单'], ['序号', '资料名称', '份数', '是否提交'], [1, '决算报表', 2, '是'], [2, '说明', 1, '是']),
    ).toEqual(['not-spending']);
  });

  test('figures of villages', () => {
    expect(read(['2024年人口情况'], ['村名', '户数', '人口'], ['甲村', 100, 350], ['乙村', 80, 300])).toEqual([
      'not-spending',
    ]);
  });
});

test('a table of income alone is income, not spending', () => {
  expect(
    read(['2024年收入预算表'], ['项目', '预算数'], ['财政拨款收入', 10], ['其他收入', 2], ['收入合计', 12]),
  ).toEqual(['income']);
});

test('a form of fields and texts is no table', () => {
  expect(read(['部门概况'], [null, '单位名称', '某镇'], [null, '年度预算金额', '6291.1万元'])).not.toContain(
    'function-expenditure',
  );
});

test('figures without any heading we know are said to be so', () => {
  expect(read([1, 2, 3], [4, 5, 6])).toEqual(['no-heading']);
});

test('a sheet of text says nothing', () => {
  expect(read(['本单位2024年工作总结'], ['一年来，全体干部职工共同努力。'])).toEqual([]);
});

test('sheets with the facts of the report are passed over', () => {
  const rows = [['2024年支出（元）'], ['项目', '决算数'], ['国防支出', 5]];
  expect(recognise(grid(rows, { name: '绩效指标' }))).toEqual({ tables: [], skipped: [] });
});

test('sheets of this product are passed over, whatever they are called', () => {
  const { recogniseTables } = jest.requireActual<typeof import('../../../src/core/tables/recognise')>(
    '../../../src/core/tables/recognise',
  );
  const sheet = grid(
    [
      ['项目', '决算数'],
      ['国防支出', 5],
    ],
    { name: '我的结果' },
  );
  const names = [{ name: '_ecr_result', reference: "'我的结果'!$A$1", hidden: true }];
  expect(recogniseTables({ sheets: [sheet], names, calculation: 'automatic' })).toEqual({ tables: [], skipped: [] });
});
