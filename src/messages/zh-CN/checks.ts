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
  'checks.category-sum.balance':
    '{name} {actual} 与所列 {count} 项结转之和 {expected} 相差 {gap}（{column}）。结转和结余应等于各项预算结转之和，请核对。',
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
  'checks.growth-amount.word-steady': '“{name}”写了“{word}”，而本年 {now} 与上年 {before} 并不相等。请核对。',
  'checks.growth-amount.direction': '“{name}”写了“{word}”，而本年 {now}，上年 {before}，方向不符。请核对。',
  'checks.growth-amount.word-new': '“{name}”写了“{word}”，而上年数为 {before}，不是零。请核对。',

  'checks.growth-rate.title': '增减率',
  'checks.growth-rate.why': '增减率是增减额除以上年数，分母是上年而不是本年；上年为零时不可比，不能写百分数。',
  'checks.growth-rate.source': '部门决算公开“增长（下降）百分比”的计算口径',
  'checks.growth-rate.failed': '“{name}”的增减率 {actual}% 应为 {expected}%。增减率应等于增减额除以上年数，请核对。',
  'checks.growth-rate.zero-base': '“{name}”上年数为零，增减率不可比，却写了 {actual}%。可改为“—”，并说明上年基数为零。',

  'checks.column-sum.title': '横向合计',
  'checks.column-sum.why':
    '每一行的合计由基本支出、项目支出等栏组成，横向相加应等于合计；基本支出明细表的人员经费、公用经费应等于各自的经济分类之和。',
  'checks.column-sum.source': '财决公开02、03、04、05、06表的表内勾稽关系',
  'checks.column-sum.failed':
    '“{name}”的“{column}”{actual} 与同一行 {count} 栏之和 {expected} 相差 {gap}。合计应等于各栏之和，请核对。',
  'checks.column-sum.personnel':
    '人员经费合计 {actual} 与工资福利支出、对个人和家庭的补助之和 {expected} 相差 {gap}。请核对。',
  'checks.column-sum.general':
    '公用经费合计 {actual} 与商品和服务支出等 {count} 个类之和 {expected} 相差 {gap}。请核对。',
  'checks.column-sum.basic': '基本支出合计 {actual} 与人员经费、公用经费之和 {expected} 相差 {gap}。请核对。',

  'checks.budget-execution.title': '预算执行',
  'checks.budget-execution.why':
    '执行率是执行数除以预算数：自评表用全年（调整后）预算，决算说明用年初预算，以栏目标题为准；调整预算等于年初预算加调整数；年末结转等于年初结转加收入减支出。',
  'checks.budget-execution.source': '部门整体支出绩效自评表填报说明；财决公开07表的表内勾稽关系',
  'checks.budget-execution.rate':
    '“{name}”的“{column}”{actual}% 应为 {expected}%。执行率应等于执行数除以“{base}”，请核对。',
  'checks.budget-execution.adjusted':
    '“{name}”的调整后预算 {actual} 与年初预算加调整数 {expected} 相差 {gap}。请核对。',
  'checks.budget-execution.remainder': '“{name}”的“{column}”{actual} 与预算数减执行数 {expected} 相差 {gap}。请核对。',
  'checks.budget-execution.difference': '“{name}”的“{column}”{actual} 与执行数减预算数 {expected} 相差 {gap}。请核对。',
  'checks.budget-execution.carry-over':
    '“{name}”的年末结转和结余 {actual} 与年初结转加本年收入减本年支出 {expected} 相差 {gap}。请核对。',

  'checks.share.title': '占比',
  'checks.share.why': '占比是该项除以合计（或所属的上级），各项占比之和应为合计的占比，即 100%。',
  'checks.share.source': '部门决算公开“占……的百分比”的计算口径',
  'checks.share.failed': '“{name}”的占比 {actual}% 应为 {expected}%。占比应等于该项除以“{whole}”，请核对。',
  'checks.share.sum': '{count} 项占比之和 {expected}% 与“{name}”的占比 {actual}% 不等，相差 {gap} 个百分点。请核对。',

  'checks.prior-year.title': '上年数',
  'checks.prior-year.why':
    '本年表中的上年数就是上年表的本年数，两处应一致；不一致多为沿用了更早的数，或上年调整后没有同步。',
  'checks.prior-year.source': '部门决算年度间衔接的要求：本年报表的上年数与上年批复决算一致',
  'checks.prior-year.failed':
    '“{name}”的上年数 {actual} 与上年表（{sheet}）中的 {expected} 相差 {gap}。上年数应与上年决算一致，请核对。',

  'checks.cross-table.title': '表间勾稽',
  'checks.cross-table.why':
    '同一笔收支在几张公开表中都要出现，数字应一致：收入总计等于支出总计，支出决算表的合计等于总表的本年支出合计，等等；末位差一个单位属于四舍五入。',
  'checks.cross-table.source': '财决公开01至09表之间的勾稽关系（各年度部门决算编审通知所附填报说明）',
  'checks.cross-table.failed':
    '“{name}”（{column}）{actual} 与“{sheet}”中的“{other}”{expected} 相差 {gap}。两表的同一数据应一致，请核对。',
  'checks.cross-table.same':
    '“{name}”（{column}）{actual} 与“{sheet}”中的“{other}”{expected} 相差 {gap}，而两表的其他行都相同。请核实是否漏改一处。',
  'checks.cross-table.balance': '支出总计 {actual} 与收入总计 {expected} 相差 {gap}。收入总计应等于支出总计，请核对。',
  'checks.cross-table.carry-over':
    '“{name}”（{column}）{actual} 与年初结转加本年收入减本年支出 {expected} 相差 {gap}。年末结转应等于年初结转加收入减支出，请核对。',
  'checks.cross-table.exceeds':
    '“{name}”{actual} 大于“{sheet}”中的“{other}”{limit}。前者只是后者的一部分，通常不应超过，请核实。',

  'checks.three-public.title': '“三公”经费',
  'checks.three-public.why':
    '“三公”经费由因公出国（境）费、公务用车购置及运行维护费、公务接待费组成，其中公务用车一项又等于购置费加运行维护费。',
  'checks.three-public.source': '财决公开09表 财政拨款“三公”经费支出决算表的表内勾稽关系',
  'checks.three-public.total':
    '“三公”经费合计 {actual} 与 {count} 个分项之和 {expected} 相差 {gap}（{column}）。请核对。',
  'checks.three-public.vehicles':
    '公务用车购置及运行维护费 {actual} 与购置费、运行维护费之和 {expected} 相差 {gap}（{column}）。请核对。',

  'checks.self-evaluation.title': '绩效自评',
  'checks.self-evaluation.why':
    '自评表的分值合计为 100 分，得分不能超过分值，各项得分之和应等于总分；预算执行率的得分按分值乘以执行率计算，最高为满分。',
  'checks.self-evaluation.source': '部门整体支出绩效自评表填报说明；各地权重略有不同，以本地要求为准',
  'checks.self-evaluation.weights': '分值合计 {actual} 与 {count} 项分值之和 {expected} 相差 {gap}。请核对。',
  'checks.self-evaluation.scores':
    '总分 {actual} 与 {count} 项得分之和 {expected} 相差 {gap}。总分应等于各项得分之和，请核对。',
  'checks.self-evaluation.above': '“{name}”得分 {actual} 大于分值 {expected}。得分不能超过分值，请核对。',
  'checks.self-evaluation.by-rate':
    '“{name}”得分 {actual}，按分值乘以执行率应为 {expected}。如本地另有计分办法，请说明。',
  'checks.self-evaluation.full-marks': '各项分值合计 {actual}，应为 100 分。如本地另有规定，请说明。',

  'checks.completeness.title': '完整性',
  'checks.completeness.why':
    '决算公开表应当齐全、各有一张；没有数据的表也要公开，并注明“空表说明”、填零而不留空；表中要求说明原因的，增减较大的行应写明原因。',
  'checks.completeness.source': '部门决算公开操作规程关于公开范围、空表说明的要求',
  'checks.completeness.missing': '没有找到“{form}”。决算公开表应齐全，没有数据的也应保留空表并说明。',
  'checks.completeness.twice': '“{form}”出现了不止一次（{sheets}）。请保留一张。',
  'checks.completeness.no-note': '“{form}”没有数据，也没有空表说明。请注明本部门没有此项收支，故本表为空。',
  'checks.completeness.no-zeros': '“{form}”没有数据时应填 0，不宜留空。',
  'checks.completeness.order': '“{form}”排在“{earlier}”之前，与公开格式的顺序不同。可按 01 至 09 表的顺序排列。',
  'checks.completeness.no-reason': '“{name}”增减较大，“{column}”（{cell}）没有填写。请写明原因。',

  'checks.outlier.title': '增减幅度异常',
  'checks.outlier.why': '增减幅度很大的支出可能没有错，但必须说明原因：在“增减原因”栏填写，或在文字部分写明。',
  'checks.outlier.source': '部门决算审核中核实性公式的通行做法：增减幅度超过 30% 的应说明原因',
  'checks.outlier.increase':
    '“{name}”{actual}，比上年 {before} 增长 {rate}%，超过 {threshold}%。请核实，并说明增长的原因。',
  'checks.outlier.decrease':
    '“{name}”{actual}，比上年 {before} 下降 {rate}%，超过 {threshold}%。请核实，并说明下降的原因。',
  'checks.outlier.new': '“{name}”{actual}，上年没有此项支出。请核实，并说明新增的原因。',

  'checks.threshold.outlier': '增减幅度超过百分之多少应说明原因。决算审核一般以 30% 为限。',
  'checks.threshold.outlier-floor': '增减额不到多少万元的不要求说明，以免小额项目的高增减率干扰。',

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

  'checks.cell-quality.error-value-from':
    '“{column}”栏有 {count} 个错误值（{cells}：{text}），来自 {origin}，与它们有关的数都没有校验。请先改正 {origin}。',
  'checks.cell-quality.typed-over-formula':
    '{cell}（“{name}”{column}）是直接填写的数 {actual}，而同栏其他行是公式（如 {example}）。可改为 {expected}。',
  'checks.cell-quality.other-formula':
    '{cell}（“{name}”{column}）的公式 {actual} 与同栏其他行（如 {example}）不同，可能取错了行或列。按同栏应为 {expected}，请核对。',
  'checks.cell-quality.typed-over-total':
    '“{name}”的{column} {actual} 是直接填写的数，而其他栏的合计是公式。改动明细后它不会更新，可改为 {expected}。',
  'checks.cell-quality.short-sum': '“{name}”的公式 {formula} 没有包括“{lines}”。请核对求和范围，应为 {expected}。',
  'checks.cell-quality.double-sum':
    '“{name}”的公式 {formula} 重复计算了“{lines}”：下级、“其中”和小计不应再加。应为 {expected}，请核对。',
  'checks.cell-quality.skipped-text':
    '“{name}”的公式 {formula} 忽略了以文本保存的“{lines}”，合计因此少算。请先把它们转换为数字。',
  'checks.cell-quality.stale':
    '{cell}（“{name}”）显示 {actual}，按公式应为 {expected}，数值没有更新。请按 F9 重新计算并保存。',
  'checks.cell-quality.not-calculated':
    '“{column}”等栏有 {count} 个公式没有计算结果。请在 Excel 或 WPS 中打开，重新计算后保存，再校验。',
  'checks.cell-quality.hidden-rows':
    '有 {count} 个隐藏行的金额计入了合计（{names}），打印和公开时看不到。请核实是否应当隐藏。',
  'checks.cell-quality.duplicate': '“{name}”在第 {rows} 行重复出现，金额完全相同，可能重复填列。请核实。',
  'checks.cell-quality.negative':
    '“{column}”栏有 {count} 个负数（{cells}，如“{name}”{actual}）。收入、支出和预算一般不为负，请核实；属于冲销、退回的，请在备注中说明。',
  'checks.cell-quality.mixed-decimals':
    '“{column}”栏有 {count} 个数（{cells}）的小数位数与其他数（{decimals} 位）不同。可统一位数。',
  'checks.cell-quality.mixed-units':
    '“{column}”栏以{unit}为单位，却有 {count} 个单元格写了别的单位（{cells}），校验时已折算。请统一单位。',

  'checks.precision':
    '“{name}”{actual} 只在它自己的小数位数上与 {expected} 相符，小数位数与同栏其他数不一致。请按同样的位数填写。',
  'checks.last-place':
    '“{name}”的比率 {actual}% 末位与四舍五入的结果 {expected}% 差一个单位，可能是截去了尾数，或为使合计等于 100% 而调整。',
  'checks.rounding.largest': '本表有 {count} 处四舍五入形成的尾差，最大 {gap}（“{name}”），不影响勾稽。',
  'checks.rounding.large': '本表有 {count} 处尾差，最大 {gap}（“{name}”），在舍入误差之内但尾差偏大，请核实。',

  'checks.classification.title': '科目名称与编码',
  'checks.classification.why':
    '支出按政府收支分类科目列报，科目名称和编码应是当年有效的，编码与名称要对应，同一科目只列一次，否则汇总时会归错类。',
  'checks.classification.source': '财政部《政府收支分类科目》（2024、2025 年口径）',
  'checks.classification.former':
    '“{name}”从 {since} 年起改为“{official}”（{officialCode}），请核实是否应使用现行名称。',
  'checks.classification.near': '“{name}”与科目“{official}”（{officialCode}）只差一个字，请核实是否为笔误。',
  'checks.classification.other-code': '编码 {code} 对应的科目是“{official}”，表中写的是“{name}”，请核实编码和名称。',
  'checks.classification.other-code-named':
    '编码 {code} 对应的科目是“{official}”，而“{name}”的编码是 {namedCode}，请核实编码和名称。',
  'checks.classification.unknown-code': '编码 {code}（{name}）不在 {year} 年的类级科目中，请核实。',
  'checks.classification.unknown-name': '“{name}”不是 {year} 年的类级科目名称，请核实。',
  'checks.classification.duplicate': '科目“{name}”（{code}）与 {other} 重复，同一科目应只列一次，请核实是否需要合并。',
} as const;
