import { addressText } from '../../../src/core/grid/address';
import { PUBLISHED, paragraphsOf, type Rows, reportOf, spendingRows, textOf } from './workbook-of';

const spending = (lines: Rows, unit?: string) => textOf(reportOf({ 支出表: spendingRows(lines, unit) }), 'spending');

test('the spending paragraph tells total, last year, change, rate and every category of the published report', () => {
  expect(spending(PUBLISHED)).toBe(
    '2024年，本部门支出合计6291.03万元，比上年的6154.17万元增加136.86万元，增长2.22%。' +
      '其中：一般公共服务支出2894.67万元，国防支出2.88万元，公共安全支出55.90万元，科学技术支出36.31万元，' +
      '文化旅游体育与传媒支出13.10万元，社会保障和就业支出381.12万元，卫生健康支出201.29万元，节能环保支出58.02万元，' +
      '城乡社区支出186.92万元，农林水支出2036.32万元，交通运输支出30.32万元，住房保障支出195.57万元，' +
      '灾害防治及应急管理支出193.61万元，其他支出5.00万元。',
  );
});

test('each of its figures knows its cell; change and rate name the cell of this year', () => {
  const report = reportOf({ 支出表: spendingRows(PUBLISHED) });
  const figures = paragraphsOf(report).find(({ key }) => key === 'spending')?.figures ?? [];
  expect(figures.slice(0, 5).map(({ text, unit, source }) => `${text}${unit} ${addressText(source)}`)).toEqual([
    '6291.03万元 支出表!B4',
    '6154.17万元 支出表!C4',
    '136.86万元 支出表!B4',
    '2.22% 支出表!B4',
    '2894.67万元 支出表!B5',
  ]);
});

test('a decrease is 减少 and 下降, without a sign', () => {
  expect(
    spending([
      ['合计', 90, 100],
      ['国防支出', 90, 100],
    ]),
  ).toMatch(/减少10万元，下降10\.00%/);
});

test('equal years are 持平, and no rate is given', () => {
  expect(
    spending([
      ['合计', 100, 100],
      ['国防支出', 100, 100],
    ]),
  ).toMatch(/^2024年，本部门支出合计100万元，与上年的100万元持平。/);
});

test('a change below what is printed is 基本持平', () => {
  expect(
    spending(
      [
        ['合计', 1000000.004, 1000000],
        ['国防支出', 1000000.004, 1000000],
      ],
      '元',
    ),
  ).toMatch(/持平/);
});

test('a growth that rounds to nothing is said without a figure', () => {
  expect(
    spending([
      ['合计', 500000.01, 500000],
      ['国防支出', 500000.01, 500000],
    ]),
  ).toMatch(/增加0\.01万元，增幅不足万分之一。/);
});

test('on a base of zero no rate is given', () => {
  expect(
    spending([
      ['合计', 12.5, 0],
      ['国防支出', 12.5, 0],
    ]),
  ).toMatch(/支出合计12\.50?万元，上年无支出。/);
});

test('last year that is not in the table stands as missing', () => {
  const report = reportOf({
    支出表: [['单位：万元'], ['科目名称', '2024年支出'], ['国防支出', 3], ['教育支出', 4], ['合计', 7]],
  });
  expect(textOf(report, 'spending')).toMatch(/支出合计7万元，上年支出合计【待填写：上年支出合计】。/);
});

test('without any table, the paragraph names what is missing and invents nothing', () => {
  expect(textOf(reportOf({ 空表: [] }), 'spending')).toBe(
    '【待填写：年度】年，本部门支出合计【待填写：本年支出合计】，上年支出合计【待填写：上年支出合计】。',
  );
});

test('a table in 元 is told in 万元 with two decimals, each figure rounded once from the exact amount', () => {
  expect(
    spending(
      [
        ['合计', 12345678, 11111111],
        ['国防支出', 2345678, 1111111],
        ['教育支出', 10000000, 10000000],
      ],
      '元',
    ),
  ).toMatch(
    /支出合计1234\.57万元，比上年的1111\.11万元增加123\.46万元，增长11\.11%。其中：国防支出234\.57万元，教育支出1000\.00万元。$/,
  );
});

test('printed figures that do not tie although the exact ones do are followed by a sentence on 尾差', () => {
  expect(
    spending(
      [
        ['合计', 300048, 300048],
        ['国防支出', 100016, 100016],
        ['教育支出', 100016, 100016],
        ['农林水支出', 100016, 100016],
      ],
      '元',
    ),
  ).toMatch(/其中：国防支出10\.00万元，教育支出10\.00万元，农林水支出10\.00万元。$/);
  expect(
    spending(
      [
        ['合计', 300150, 300150],
        ['国防支出', 100050, 100050],
        ['教育支出', 100050, 100050],
        ['农林水支出', 100050, 100050],
      ],
      '元',
    ),
  ).toMatch(/支出合计30\.02万元.*以上数据因四舍五入，合计数与分项数之间存在尾差。$/);
});

test('a real gap in the table is not excused as 尾差', () => {
  expect(
    spending(
      [
        ['合计', 300160, 300160],
        ['国防支出', 100050, 1],
        ['教育支出', 100050, 1],
      ],
      '元',
    ),
  ).not.toMatch(/尾差/);
});

test('no category is adjusted, and one without spending is not listed', () => {
  expect(
    spending([
      ['合计', 7, 7],
      ['国防支出', 3, 7],
      ['教育支出', 0, 0],
      ['科学技术支出', '—', 0],
      ['农林水支出', 4, 0],
    ]),
  ).toMatch(/其中：国防支出3万元，农林水支出4万元。/);
});

test('a category whose cell cannot be read is named as missing', () => {
  expect(
    spending([
      ['合计', 7, 7],
      ['国防支出', { error: '#REF!' }, 7],
      ['农林水支出', 4, 0],
    ]),
  ).toMatch(/国防支出【待填写：国防支出本年数】，农林水支出4万元/);
});

test('changes by category tell new ones and those that ended', () => {
  const report = reportOf({
    支出表: spendingRows([
      ['合计', 12, 15],
      ['国防支出', 3, null],
      ['教育支出', 4, 10],
      ['农林水支出', 5, 5],
    ]),
  });
  expect(textOf(report, 'changes')).toBe(
    '与上年相比，国防支出上年无此项支出，增加3万元；教育支出减少6万元，下降60.00%；农林水支出持平。',
  );
});

test('the reason of the clerk follows the figures', () => {
  const report = reportOf({
    支出表: spendingRows(PUBLISHED),
    基本情况: [
      ['项目', '内容'],
      ['增减原因', '乡村道路项目增加'],
    ],
  });
  expect(textOf(report, 'spending')).toMatch(/其他支出5\.00万元。增减变动的主要原因：乡村道路项目增加。$/);
});

test('with tables of two years the latest is told, and the other gives last year', () => {
  const one = (year: number, lines: Rows): Rows => [
    [`${year}年支出表`],
    ['单位：万元'],
    ['科目名称', '支出数'],
    ...lines,
  ];
  const report = reportOf({
    上年: one(2023, [
      ['国防支出', 10],
      ['教育支出', 20],
      ['合计', 30],
    ]),
    本年: one(2024, [
      ['国防支出', 11],
      ['教育支出', 22],
      ['合计', 33],
    ]),
  });
  expect(textOf(report, 'spending')).toMatch(/^2024年，本部门支出合计33万元，比上年的30万元增加3万元，增长10\.00%。/);
});
