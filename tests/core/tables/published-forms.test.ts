import { columns, grid, lines, parents, recognise } from './grid';

const N = null;

/** Kind, columns and lines of every table of a sheet. */
function read(...parameters: Parameters<typeof grid>) {
  return recognise(grid(...parameters)).tables.map((table) => ({
    kind: table.kind,
    columns: columns(table),
    lines: lines(table),
  }));
}

test('财决公开01: 收入支出决算总表 with 行次 and 栏次', () => {
  const rows = [
    ['收入支出决算总表'],
    [N, N, N, N, N, '公开01表'],
    ['部门：某局', N, N, N, N, '金额单位：万元'],
    ['收入', N, N, '支出', N, N],
    ['项目', '行次', '决算数', '项目', '行次', '决算数'],
    ['栏次', N, 1, '栏次', N, 2],
    ['一、一般公共预算财政拨款收入', 1, 94.05, '一、一般公共服务支出', 32, 60.66],
    ['二、政府性基金预算财政拨款收入', 2, N, '二、外交支出', 33, N],
    ['八、其他收入', 8, 6.2, '八、社会保障和就业支出', 34, 33.39],
    ['本年收入合计', 27, 100.25, '本年支出合计', 57, 94.05],
    ['年初结转和结余', 29, 1, '年末结转和结余', 59, 7.2],
    ['总计', 31, 101.25, '总计', 61, 101.25],
    ['注：本表反映本年度的总收支。'],
  ];
  expect(read(rows, { merges: ['A1:F1', 'A4:C4', 'D4:F4', 'A13:F13'] })).toEqual([
    {
      kind: 'income-expenditure-summary',
      columns: 'A name, B ignored, C income',
      lines: [
        '1 一般公共预算财政拨款收入',
        '1 政府性基金预算财政拨款收入',
        '1 其他收入',
        '合 本年收入合计',
        '余 年初结转和结余',
        '总 总计',
      ],
    },
    {
      kind: 'income-expenditure-summary',
      columns: 'D name, E ignored, F current',
      lines: [
        '1 一般公共服务支出',
        '1 外交支出',
        '1 社会保障和就业支出',
        '合 本年支出合计',
        '余 年末结转和结余',
        '总 总计',
      ],
    },
  ]);
});

test('财决公开02: 收入决算表 with one code merged over three columns', () => {
  const rows = [
    ['收入决算表'],
    ['部门：某局', N, N, N, N, N, '金额单位：万元'],
    ['项目', N, N, N, '本年收入合计', '财政拨款收入', '其他收入'],
    ['功能分类科目编码', N, N, '科目名称', N, N, N],
    ['类', '款', '项', '栏次', 1, 2, 3],
    [N, N, N, '合计', 16.2, 10, 6.2],
    ['201', N, N, '一般公共服务支出', 16.2, 10, 6.2],
    ['20106', N, N, '财政事务', 16.2, 10, 6.2],
  ];
  const merges = ['A1:G1', 'A3:D3', 'A4:C4', 'E3:E4', 'F3:F4', 'G3:G4', 'A7:C7', 'A8:C8'];
  expect(read(rows, { merges })).toEqual([
    {
      kind: 'income',
      columns: 'A code, B code, C code, D name, E income, F part, G part',
      lines: ['合 合计', '1 一般公共服务支出', '2 财政事务'],
    },
  ]);
});

test('财决公开03: 支出决算表 with its parts', () => {
  const rows = [
    ['支出决算表'],
    ['单位：万元'],
    ['项目', N, '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出'],
    ['功能分类科目编码', '科目名称', N, N, N, N, N],
    ['合计', N, 15, 10, 5, N, N],
    [201, '一般公共服务支出', 10, 6, 4, N, N],
    [203, '国防支出', 5, 4, 1, N, N],
  ];
  const merges = ['A1:G1', 'A3:B3', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4', 'A5:B5'];
  expect(read(rows, { merges })).toEqual([
    {
      kind: 'expenditure',
      columns: 'A code, B name, C current, D basic, E project, F part, G part',
      lines: ['合 合计', '1 一般公共服务支出', '1 国防支出'],
    },
  ]);
});

test('财决公开04: 财政拨款收入支出决算总表 with its funds', () => {
  const rows = [
    ['财政拨款收入支出决算总表'],
    ['单位：万元'],
    ['收     入', N, '支     出', N, N, N],
    ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
    ['一、一般公共预算财政拨款', 40, '一、一般公共服务支出', 40, 40, N],
    ['二、政府性基金预算财政拨款', 10, '十一、城乡社区支出', 10, N, 10],
    ['本年收入合计', 50, '本年支出合计', 50, 40, 10],
    ['年初财政拨款结转和结余', 2, '年末财政拨款结转和结余', 2, 2, N],
    ['    一般公共预算财政拨款', 2, N, N, N, N],
    ['总计', 52, '总计', 52, 42, 10],
  ];
  expect(read(rows, { merges: ['A3:B3', 'C3:F3'] }).map(({ lines: _, ...rest }) => rest)).toEqual(
    [
      { kind: 'appropriation-summary', columns: 'A name, B income' },
      { kind: 'appropriation-summary', columns: 'C name, D current, E part, F part' },
    ].map((each) => each),
  );
});

test('a line below 年初财政拨款结转和结余 is part of it', () => {
  const rows = [
    ['财政拨款收入支出决算总表（万元）'],
    ['项目', '金额'],
    ['一、一般公共预算财政拨款', 40],
    ['二、政府性基金预算财政拨款', 10],
    ['本年收入合计', 50],
    ['年初财政拨款结转和结余', 2],
    ['一般公共预算财政拨款', 2],
    ['总计', 52],
  ];
  expect(recognise(grid(rows)).tables.flatMap(parents)).toEqual(['一般公共预算财政拨款 < 年初财政拨款结转和结余']);
});

test('as many budgets below 年初财政拨款结转和结余 as above 本年收入合计 are parts of it', () => {
  const rows = [
    ['财政拨款收入支出决算总表（万元）'],
    ['项目', '金额'],
    ['一、一般公共预算财政拨款', 40],
    ['二、政府性基金预算财政拨款', 10],
    ['本年收入合计', 50],
    ['年初财政拨款结转和结余', 2],
    ['一般公共预算财政拨款', 2],
    ['政府性基金预算财政拨款', 0],
    ['总计', 52],
  ];
  expect(recognise(grid(rows)).tables.flatMap(parents)).toEqual([
    '一般公共预算财政拨款 < 年初财政拨款结转和结余',
    '政府性基金预算财政拨款 < 年初财政拨款结转和结余',
  ]);
});

test('财决公开05: 一般公共预算财政拨款支出决算表 with 合计 last', () => {
  const rows = [
    ['一般公共预算财政拨款支出决算表'],
    ['单位：万元'],
    ['项目', N, N, N, '基本支出', '项目支出', '合计'],
    ['类', '款', '项', '科目名称', N, N, N],
    ['201', N, N, '一般公共服务支出', 6, 4, 10],
    ['203', N, N, '国防支出', 4, 1, 5],
    ['合计', N, N, N, 10, 5, 15],
  ];
  const merges = ['A1:G1', 'A3:D3', 'E3:E4', 'F3:F4', 'G3:G4', 'A7:D7'];
  expect(read(rows, { merges })).toEqual([
    {
      kind: 'general-budget-expenditure',
      columns: 'A code, B code, C code, D name, E basic, F project, G current',
      lines: ['1 一般公共服务支出', '1 国防支出', '合 合计'],
    },
  ]);
});

test('财决公开06: 基本支出决算明细表 in three blocks, with a total over two of them', () => {
  const rows = [
    ['一般公共预算财政拨款基本支出决算明细表'],
    ['单位：万元'],
    ['人员经费', N, N, '公用经费', N, N, N, N, N],
    ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
    ['301', '工资福利支出', 300, '302', '商品和服务支出', 50, '310', '资本性支出', 5],
    ['30101', '  基本工资', 300, '30201', '  办公费', 50, '31002', '  办公设备购置', 5],
    ['303', '对个人和家庭的补助', 20, N, N, N, N, N, N],
    ['人员经费合计', N, 320, '公用经费合计', N, N, N, N, 55],
  ];
  const merges = ['A1:I1', 'A3:C3', 'D3:I3', 'A8:B8', 'D8:H8'];
  expect(read(rows, { merges })).toEqual([
    {
      kind: 'basic-expenditure',
      columns: 'A code, B name, C current',
      lines: ['1 工资福利支出', '2 基本工资', '1 对个人和家庭的补助', '合 人员经费合计'],
    },
    { kind: 'basic-expenditure', columns: 'D code, E name, F current', lines: ['1 商品和服务支出', '2 办公费'] },
    {
      kind: 'basic-expenditure',
      columns: 'G code, H name, I current',
      lines: ['1 资本性支出', '2 办公设备购置', '小 公用经费合计'],
    },
  ]);
});

test('财决公开07: 政府性基金 with what is carried over', () => {
  const rows = [
    ['政府性基金预算财政拨款收入支出决算表'],
    ['单位：万元'],
    ['项目', N, '年初结转和结余', '本年收入', '本年支出', N, N, '年末结转和结余'],
    ['功能分类科目编码', '科目名称', N, N, '小计', '基本支出', '项目支出', N],
    ['合计', N, 1, 10, 9, N, 9, 2],
    ['212', '城乡社区支出', 1, 10, 9, N, 9, 2],
  ];
  const merges = ['A1:H1', 'A3:B3', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:H4', 'A5:B5'];
  expect(read(rows, { merges })).toEqual([
    {
      kind: 'government-fund',
      columns: 'A code, B name, C ignored, D income, E current, F basic, G project, H ignored',
      lines: ['合 合计', '1 城乡社区支出'],
    },
  ]);
});

test('an empty form is no table, and is named', () => {
  const rows = [
    ['国有资本经营预算财政拨款支出决算表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', N, 0, 0, 0],
    ['注：本单位没有国有资本经营预算支出，故本表无数据。'],
  ];
  const { tables, skipped } = recognise(grid(rows));
  expect([tables, skipped.map(({ code }) => code)]).toEqual([[], ['empty-form']]);
});

describe('三公', () => {
  const ITEMS = [
    '1 因公出国（境）费',
    '1 公务用车购置及运行维护费',
    '2 公务用车购置费',
    '2 公务用车运行维护费',
    '1 公务接待费',
  ];

  test('down the rows', () => {
    const rows = [
      ['三公经费支出表（万元）'],
      ['项　目', '预算数', '决算数'],
      ['合　计', 30.8, 25.7],
      ['因公出国（境）费', 0, 0],
      ['公务接待费', 14.8, 16.3],
      ['公务用车购置及运行维护费', 16, 9.4],
      ['其中：公务用车运行维护费', 16, 9.4],
      ['　　　公务用车购置费', 0, 0],
    ];
    expect(read(rows)).toEqual([
      {
        kind: 'three-public',
        columns: 'A name, B initial-budget, C current',
        lines: [
          '合 合计',
          '1 因公出国（境）费',
          '1 公务接待费',
          '1 公务用车购置及运行维护费',
          '其中 公务用车运行维护费',
          '其中 公务用车购置费',
        ],
      },
    ]);
  });

  test('across, six columns of budget and six of spending', () => {
    const items = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', N, N, '公务接待费'];
    const inner = [N, N, '小计', '公务用车购置费', '公务用车运行维护费', N];
    const rows = [
      ['财政拨款“三公”经费支出决算表'],
      ['单位：万元'],
      ['预算数', N, N, N, N, N, '决算数', N, N, N, N, N],
      [...items, ...items],
      [...inner, ...inner],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [30.8, 0, 16, 0, 16, 14.8, 25.7, 0, 9.4, 0, 9.4, 16.3],
    ];
    const merges = ['A3:F3', 'G3:L3', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:K4', 'L4:L5'];
    const fields = '3 name, 4 name, 5 name, 7';
    expect(read(rows, { merges })).toEqual([
      { kind: 'three-public', columns: `${fields} initial-budget`, lines: ['合 合计', ...ITEMS] },
      { kind: 'three-public', columns: `${fields} current`, lines: ['合 合计', ...ITEMS] },
    ]);
  });

  test('across, budget and spending in turn', () => {
    const rows = [
      ['“三公”经费支出决算表（万元）'],
      ['合计', N, '因公出国（境）费', N, '公务接待费', N],
      ['预算数', '决算数', '预算数', '决算数', '预算数', '决算数'],
      [14.8, 16.3, 0, 0, 14.8, 16.3],
    ];
    expect(recognise(grid(rows, { merges: ['A2:B2', 'C2:D2', 'E2:F2'] })).tables.map(({ id }) => id)).toEqual([
      'Sheet1!A2:E4',
      'Sheet1!B2:F4',
    ]);
  });
});

test('部门整体支出绩效自评表: the budget and the indicators are two tables', () => {
  const rows = [
    ['部门整体支出绩效自评表（2024年度）'],
    ['部门名称', '某镇人民政府'],
    ['部门资金（万元）', N, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [N, '年度资金总额', 6000, 6291.1, 6291.03, 10, '100.00%', 10],
    [N, '其中：当年财政拨款', 6000, 6291.1, 6291.03, '—', '100.00%', '—'],
    [N, '上年结转资金', 0, 0, 0, '—', N, '—'],
    ['年度总体目标', '预期目标', N, N, '实际完成情况'],
    [N, '保障机关运转', N, N, '已完成'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    [N, '产出指标', '数量指标', '会议次数', '≥10', '12', 50, 50],
    [N, '效益指标', '社会效益', '群众满意', '≥90%', '95%', 40, 38],
    ['总分', N, N, N, N, N, 90, 88],
  ];
  expect(read(rows, { merges: ['A1:H1', 'A3:A6', 'A7:A8', 'A9:A11'] })).toEqual([
    {
      kind: 'self-evaluation',
      columns: 'A ignored, B name, C initial-budget, D adjusted-budget, E current, F weight, G execution-rate, H score',
      lines: ['合 年度资金总额', '其中 当年财政拨款', '其中 上年结转资金'],
    },
    {
      kind: 'self-evaluation',
      columns: 'A ignored, B name, C name, D name, E ignored, F ignored, G weight, H score',
      lines: ['1 会议次数', '1 群众满意', '合 总分'],
    },
  ]);
});

test('the number of a form does not make its kind', () => {
  const rows = [
    ['公开03表'],
    ['单位：万元'],
    ['项目', '预算数', '决算数', '执行率'],
    ['因公出国（境）费', 1, 1, 100],
    ['公务接待费', 2, 1, 50],
  ];
  expect(read(rows).map(({ kind }) => kind)).toEqual(['three-public']);
});
