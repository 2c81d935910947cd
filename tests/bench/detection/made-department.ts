import type { Random } from './random';

/** One 项 of spending, in whole 元. */
export interface Spending {
  readonly code: string;
  readonly name: string;
  /** From the general public budget. */
  readonly basic: number;
  readonly project: number;
  /** Paid from other income. */
  readonly other: number;
  /** From the government fund. */
  readonly fund: number;
  /** 年初预算 of the general public budget. */
  readonly budget: number;
}

/** The accounts of a made-up department in whole 元, from which all its forms are written. */
export interface Department {
  readonly name: string;
  readonly lines: readonly Spending[];
  readonly names: ReadonlyMap<string, string>;
  /** Carried over from last year and into the next: of the general public budget, and of other money. */
  readonly opening: number;
  readonly closing: number;
  readonly otherOpening: number;
  /** 经济分类 with their amounts; together they are the basic spending. */
  readonly economic: readonly (readonly [code: string, name: string, amount: number])[];
  /** Budget and account of 因公出国, 购置, 运行, 接待. */
  readonly threePublic: readonly (readonly [budget: number, account: number])[];
  /** Last year's totals. */
  readonly prior: { readonly total: number; readonly appropriation: number; readonly general: number };
}

const NAMES: readonly (readonly [string, string])[] = [
  ['201', '一般公共服务支出'],
  ['20103', '政府办公厅（室）及相关机构事务'],
  ['2010301', '行政运行'],
  ['2010302', '一般行政管理事务'],
  ['2010350', '事业运行'],
  ['20106', '财政事务'],
  ['2010607', '信息化建设'],
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['2080501', '行政单位离退休'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['2080506', '机关事业单位职业年金缴费支出'],
  ['210', '卫生健康支出'],
  ['21011', '行政事业单位医疗'],
  ['2101101', '行政单位医疗'],
  ['2101102', '事业单位医疗'],
  ['212', '城乡社区支出'],
  ['21201', '城乡社区管理事务'],
  ['2120101', '行政运行'],
  ['21208', '国有土地使用权出让收入安排的支出'],
  ['2120804', '农村基础设施建设支出'],
  ['213', '农林水支出'],
  ['21301', '农业农村'],
  ['2130104', '事业运行'],
  ['2130122', '农业生产发展'],
  ['21307', '农村综合改革'],
  ['2130705', '对村民委员会和村党支部的补助'],
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
  ['2210201', '住房公积金'],
  ['2210203', '购房补贴'],
];

const ECONOMIC: readonly (readonly [string, string])[] = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30103', '奖金'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['30113', '住房公积金'],
  ['30199', '其他工资福利支出'],
  ['30201', '办公费'],
  ['30205', '水费'],
  ['30206', '电费'],
  ['30211', '差旅费'],
  ['30216', '培训费'],
  ['30228', '工会经费'],
  ['30302', '退休费'],
  ['30305', '生活补助'],
  ['31002', '办公设备购置'],
];

/** A whole divided at random; the last part takes what is left. */
function divided(random: Random, whole: number, count: number): readonly number[] {
  const weights = Array.from({ length: count }, () => 1 + random.below(40));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.slice(1).map((weight) => Math.floor((whole * weight) / sum));
  return [...parts, whole - parts.reduce((total, part) => total + part, 0)];
}

/** Makes up a department; `withFund` says whether it spends money of a government fund. */
export function madeDepartment(random: Random, withFund: boolean): Department {
  const amount = () => 10_000 + random.below(30_000_000);
  const lines = NAMES.filter(([code]) => code.length === 7).flatMap(([code, name]): Spending[] => {
    const isFund = code.startsWith('21208');
    if (isFund && !withFund) return [];
    const basic = isFund || random.below(4) === 0 ? 0 : amount();
    const project = isFund || (basic > 0 && random.below(2) === 0) ? 0 : amount();
    const other = !isFund && random.below(6) === 0 ? amount() : 0;
    const fund = isFund ? amount() : 0;
    const budget = Math.max(10_000, basic + project + random.below(2_000_000) - 1_000_000);
    return [{ code, name, basic, project, other, fund, budget: isFund ? 0 : budget }];
  });
  const basic = lines.reduce((sum, line) => sum + line.basic, 0);
  const amounts = divided(random, basic, ECONOMIC.length);
  const [opening, closing] = [random.below(3_000_000), random.below(3_000_000)];
  const vehicles = [300_000 + random.below(200_000), 250_000 + random.below(100_000)] as const;
  return {
    name: '某县示例局',
    lines,
    names: new Map(NAMES),
    ...{ opening, closing, otherOpening: random.below(1_000_000) },
    economic: ECONOMIC.map(([code, name], index) => [code, name, amounts[index] ?? 0] as const),
    threePublic: [[0, 0], [180_000, 170_000 + random.below(9000)], vehicles, [90_000, 20_000 + random.below(60_000)]],
    prior: {
      total: 50_000_000 + random.below(90_000_000),
      appropriation: 50_000_000 + random.below(80_000_000),
      general: 50_000_000 + random.below(80_000_000),
    },
  };
}
