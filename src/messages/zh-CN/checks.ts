/** The checks: what each is called and why it must hold, and what a finding says. */
export const checks = {
  'checks.category-sum.title': '合计与各类之和',
  'checks.category-sum.why':
    '各类支出互不重叠、合起来就是全部支出，所以每一年度、每一栏的合计都应等于各类之和；只加类级，款、项和“其中”不再重复相加。总计等于合计加上结转结余等项目。',
  'checks.category-sum.source': '部门决算报表 财决公开01、03、04、05表的表内勾稽关系',
  'checks.category-sum.categories':
    '{name} {actual} 与 {count} 个类之和 {expected} 相差 {gap}（{column}）。支出合计应等于各类支出之和，请核对。',
  'checks.category-sum.parts':
    '{name} {actual} 与 {count} 个分项之和 {expected} 相差 {gap}（{column}）。合计应等于各分项之和，请核对。',
  'checks.category-sum.grand-total':
    '{name} {actual} 与合计加结转结余 {expected} 相差 {gap}（{column}）。总计应等于本年合计加上结转结余等项目，请核对。',
  'checks.category-sum.no-parts': '“{name}”下面没有明细行，合计无法核对。',

  'checks.hierarchy-sum.title': '上级与下级之和',
  'checks.hierarchy-sum.why':
    '类级支出由款级组成，款级由项级组成，上级金额应等于直接下级之和；“其中”只是一部分，不能超过所属的行。',
  'checks.hierarchy-sum.source': '政府收支分类科目的类、款、项三级结构；财决公开02、03、05、07表的表内勾稽关系',
  'checks.hierarchy-sum.category':
    '“{name}”{actual} 与下属 {count} 个款之和 {expected} 相差 {gap}（{column}）。类应等于各款之和，请核对。',
  'checks.hierarchy-sum.item':
    '“{name}”{actual} 与下属 {count} 个项之和 {expected} 相差 {gap}（{column}）。款应等于各项之和，请核对。',
  'checks.hierarchy-sum.parts':
    '“{name}”{actual} 与下级 {count} 项之和 {expected} 相差 {gap}（{column}）。上级应等于下级之和，请核对。',
  'checks.hierarchy-sum.subset':
    '“{name}”{actual} 大于所属的“{parent}”{limit}（{column}）。“其中”是所属项目的一部分，不能超过它，请核对。',

  'checks.growth-amount.title': '增减额',
  'checks.growth-amount.why': '增减额是本年数减去上年数，增加为正、减少为负；只要三个数都在表上，它们就应当对得上。',
  'checks.growth-amount.source': '部门决算公开“与上年相比增加（减少）”的计算口径',
  'checks.growth-amount.change':
    '“{name}”的增减额 {actual} 与本年数减上年数 {expected} 相差 {gap}。增减额应等于本年数减上年数，请核对。',
  'checks.growth-amount.decrease':
    '“{name}”的减少额 {actual} 与上年数减本年数 {expected} 相差 {gap}。减少额应等于上年数减本年数，请核对。',

  'checks.growth-rate.title': '增减率',
  'checks.growth-rate.why': '增减率是增减额除以上年数，分母是上年而不是本年；上年为零时不可比，不能写百分数。',
  'checks.growth-rate.source': '部门决算公开“增长（下降）百分比”的计算口径',
  'checks.growth-rate.failed': '“{name}”的增减率 {actual}% 应为 {expected}%。增减率应等于增减额除以上年数，请核对。',
  'checks.growth-rate.zero-base': '“{name}”上年数为零，增减率不可比，却写了 {actual}%。可改为“—”，并说明上年基数为零。',

  'checks.cell-quality.title': '单元格质量',
  'checks.cell-quality.why':
    '文本型数字不参加 Excel 的求和，错误值会一路传到合计，公式少取一行就少算一笔；这些从数字上往往看不出来。',
  'checks.cell-quality.source': 'Excel 的求和函数忽略文本；报表填报的通行要求',
  'checks.cell-quality.text-number':
    '“{column}”栏有 {count} 个数字以文本保存（{cells}），Excel 求和时会忽略它们。可转换为数字。',
  'checks.cell-quality.not-a-number':
    '“{column}”栏有 {count} 个单元格不是数字（{cells}：{text}），与它们有关的合计没有校验。请改为数字，没有金额的留空或填“—”。',
  'checks.cell-quality.error-value':
    '“{column}”栏有 {count} 个错误值（{cells}：{text}），与它们有关的数都没有校验。请先改正公式。',

  'checks.precision':
    '“{name}”{actual} 只在它自己的小数位数上与 {expected} 相符，小数位数与同栏其他数不一致。请按同样的位数填写。',
  'checks.last-place':
    '“{name}”的比率 {actual}% 末位与四舍五入的结果 {expected}% 差一个单位，可能是截去了尾数，或为使合计等于 100% 而调整。',
  'checks.rounding.largest': '本表有 {count} 处四舍五入形成的尾差，最大 {gap}（“{name}”），不影响勾稽。',
  'checks.rounding.large': '本表有 {count} 处尾差，最大 {gap}（“{name}”），在舍入误差之内但尾差偏大，请核实。',
} as const;
