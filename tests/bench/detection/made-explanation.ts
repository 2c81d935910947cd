import type { Department, Spending } from './made-department';

const money = (yuan: number): string => (Math.round(yuan / 100) / 100).toFixed(2);
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
const sumOf = (lines: readonly Spending[], part: (line: Spending) => number) =>
  lines.reduce((sum, line) => sum + part(line), 0);

/** “增加…万元，增长…%” as it is written of a total. */
function comparison(now: number, before: number): string {
  const [change, word, rate] = now >= before ? ['增加', '增长', now - before] : ['减少', '下降', before - now];
  return `${change}${money(Math.abs(now - before))}万元，${word}${percent(Number(rate), before)}%`;
}

/** “决算数小于预算数的主要原因是…” */
function reason(account: number, budget: number): string {
  const [shown, planned] = [money(account), money(budget)];
  if (shown === planned) return '决算数与预算数持平。';
  return `决算数${account > budget ? '大于' : '小于'}预算数的主要原因是项目进度变化。`;
}

/** 部门决算情况说明, paragraph by paragraph, in sentences of our own after the order of the public template. */
export function explanationOf(department: Department): readonly string[] {
  const { lines, names, opening, closing, otherOpening, prior, economic, threePublic, name } = department;
  const general = (line: Spending) => line.basic + line.project;
  const [generalSum, fund, other] = [
    sumOf(lines, general),
    sumOf(lines, (line) => line.fund),
    sumOf(lines, (line) => line.other),
  ];
  const spending = generalSum + fund + other;
  const income = generalSum + closing - opening + fund + other;
  const appropriation = income - other;
  const basic = sumOf(lines, (line) => line.basic);
  const total = income + opening + otherOpening;
  const classes = [...names]
    .filter(([code]) => code.length === 3)
    .flatMap(([code, title]) => {
      const amount = sumOf(
        lines.filter((line) => line.code.startsWith(code)),
        general,
      );
      return amount === 0 ? [] : [`${title}（类）${money(amount)}万元，占${percent(amount, generalSum)}%`];
    });
  const items = lines.filter((line) => general(line) > 0);
  const budget = sumOf(items, (line) => line.budget);
  const staff = economic.filter(([code]) => /^30[13]/.test(code)).reduce((sum, [, , amount]) => sum + amount, 0);
  const planned = threePublic.reduce((sum, [each]) => sum + each, 0);
  const spent = threePublic.reduce((sum, [, each]) => sum + each, 0);
  const [abroad, purchase, running, reception] = threePublic.map(([, each]) => each);
  const vehicles = (purchase ?? 0) + (running ?? 0);
  return [
    '一、收入支出决算总体情况说明',
    `${name}2024年度收入支出总计${money(total)}万元。与2023年度相比，收入支出总计${comparison(total, prior.total)}。主要原因是人员和项目变化。`,
    '二、收入决算情况说明',
    `本年收入合计${money(income)}万元，其中：财政拨款收入${money(appropriation)}万元，占${percent(appropriation, income)}%；其他收入${money(other)}万元，占${percent(other, income)}%。`,
    '三、支出决算情况说明',
    `本年支出合计${money(spending)}万元，其中：基本支出${money(basic)}万元，占${percent(basic, spending)}%；项目支出${money(spending - basic)}万元，占${percent(spending - basic, spending)}%。`,
    '四、财政拨款收入支出决算总体情况说明',
    `${name}2024年度财政拨款收入支出总计${money(appropriation + opening)}万元。与2023年度相比，财政拨款收入支出总计${comparison(appropriation + opening, prior.appropriation)}。`,
    '五、一般公共预算财政拨款支出决算情况说明',
    `一般公共预算财政拨款支出${money(generalSum)}万元，占本年支出合计的${percent(generalSum, spending)}%。与2023年度相比，一般公共预算财政拨款支出${comparison(generalSum, prior.general)}。`,
    `一般公共预算财政拨款支出${money(generalSum)}万元，主要用于以下方面：${classes.join('；')}。`,
    `一般公共预算财政拨款支出年初预算为${money(budget)}万元，支出决算为${money(generalSum)}万元，完成年初预算的${percent(generalSum, budget)}%。${reason(generalSum, budget)}其中：`,
    ...items.map((line, index) => {
      const path = `${names.get(line.code.slice(0, 3))}（类）${names.get(line.code.slice(0, 5))}（款）${line.name}（项）`;
      return `${index + 1}、${path}。年初预算为${money(line.budget)}万元，支出决算为${money(general(line))}万元，完成年初预算的${percent(general(line), line.budget)}%。${reason(general(line), line.budget)}`;
    }),
    '六、一般公共预算财政拨款基本支出决算情况说明',
    `一般公共预算财政拨款基本支出${money(basic)}万元。其中：人员经费${money(staff)}万元，主要包括：基本工资、津贴补贴、奖金、退休费等；公用经费${money(basic - staff)}万元，主要包括：办公费、水费、电费、差旅费等。`,
    '七、财政拨款“三公”经费支出决算情况说明',
    `“三公”经费财政拨款支出年初预算为${money(planned)}万元，支出决算为${money(spent)}万元，完成预算的${percent(spent, planned)}%，其中：因公出国（境）费决算为${money(abroad ?? 0)}万元；公务用车购置及运行维护费支出决算为${money(vehicles)}万元；公务接待费支出决算为${money(reception ?? 0)}万元。`,
    `“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${money(abroad ?? 0)}万元，占${percent(abroad ?? 0, spent)}%；公务用车购置及运行维护费支出决算${money(vehicles)}万元，占${percent(vehicles, spent)}%；公务接待费支出决算${money(reception ?? 0)}万元，占${percent(reception ?? 0, spent)}%。`,
    `公务用车购置及运行维护费支出${money(vehicles)}万元。其中：公务用车购置支出${money(purchase ?? 0)}万元，公务用车运行维护费支出${money(running ?? 0)}万元。`,
  ];
}
