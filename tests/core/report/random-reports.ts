import fc from 'fast-check';
import type { Content } from '../../../src/core/grid/cell';
import type { Rows } from './workbook-of';

const CATEGORIES = [
  '一般公共服务支出',
  '国防支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '卫生健康支出',
  '农林水支出',
  '其他支出',
];
const WORDS = [
  '税收',
  '播种面积',
  '受益农户',
  '巡查',
  '在线率',
  '{{ 年度 }}',
  '=税收',
  '<b>面积</b>',
  '{% if %}',
  '__proto__',
];
const UNITS = ['万元', '家', '户', '万亩', '次', '%', '万头', ''];
const COMPARISONS = ['', '达', '余', '以上', '≥', '不低于', '约'];

/** Amounts in 分, so that what is expected can be calculated in whole numbers. */
export interface RandomFacts {
  readonly unit: '元' | '万元';
  /** Category, this year, last year. */
  readonly categories: readonly { readonly name: string; readonly current: number; readonly prior: number }[];
  readonly indicators: readonly {
    readonly theme: number;
    readonly point: number;
    readonly name: string;
    readonly comparison: string;
    readonly value: number | null;
    readonly unit: string;
  }[];
  readonly problems: readonly { readonly name: string; readonly measures: readonly string[] }[];
}

const word = fc.constantFrom(...WORDS);

export const randomFacts: fc.Arbitrary<RandomFacts> = fc.record({
  unit: fc.constantFrom('元', '万元'),
  categories: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...CATEGORIES),
      current: fc.integer({ min: 1_000_000, max: 9_000_000_000 }),
      prior: fc.integer({ min: 1, max: 9_000_000_000 }),
    }),
    { selector: ({ name }) => name, minLength: 2, maxLength: CATEGORIES.length },
  ),
  indicators: fc.array(
    fc.record({
      theme: fc.integer({ min: 1, max: 40 }),
      point: fc.integer({ min: 1, max: 3 }),
      name: word,
      comparison: fc.constantFrom(...COMPARISONS),
      value: fc.option(
        fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100),
        { freq: 8 },
      ),
      unit: fc.constantFrom(...UNITS),
    }),
    { maxLength: 20 },
  ),
  problems: fc.array(fc.record({ name: word, measures: fc.array(word, { maxLength: 3 }) }), { maxLength: 4 }),
});

/** A stored amount of so many 分, as a clerk keeps it: 万元 to six decimals, 元 to two. */
function stored(fen: number, unit: RandomFacts['unit']): number {
  return unit === '元' ? fen / 100 : fen / 1_000_000;
}

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

/** The workbook that holds the facts. */
export function sheetsOf(facts: RandomFacts): Readonly<Record<string, Rows>> {
  const amounts = (fen: number) => stored(fen, facts.unit);
  const lines = facts.categories.map(({ name, current, prior }): readonly Content[] => [
    name,
    amounts(current),
    amounts(prior),
  ]);
  const total = [sum(facts.categories.map(({ current }) => current)), sum(facts.categories.map(({ prior }) => prior))];
  return {
    支出表: [
      ['部门支出决算表'],
      [`单位：${facts.unit}`],
      ['科目名称', '2024年', '2023年'],
      ...lines,
      ['合计', ...total.map(amounts)],
    ],
    绩效指标: [
      ['要点序号', '主题序号', '指标名称', '指标值', '单位', '比较'],
      ...facts.indicators.map(({ theme, point, name, comparison, value, unit }) => [
        point,
        theme,
        name,
        value,
        unit,
        comparison,
      ]),
    ],
    问题与措施: [
      ['措施', '问题', '问题序号'],
      ...facts.problems.flatMap(({ name, measures }, index) =>
        measures.length === 0
          ? [[null, name, index + 1]]
          : measures.map((measure): readonly Content[] => [measure, name, index + 1]),
      ),
    ],
  };
}

/** 分 rounded to hundredths of 万元, half away from zero. */
function inTenThousands(fen: number): string {
  const hundredths = Math.sign(fen) * Math.floor((Math.abs(fen) + 5_000) / 10_000);
  return `${(Math.abs(hundredths) / 100).toFixed(2)}万元`;
}

/** |change| ÷ base in hundredths of a percent, half up, in whole numbers. */
function rate(change: number, base: number): string | null {
  const numerator = BigInt(Math.abs(change)) * 10_000n * 2n;
  const rounded = (numerator + BigInt(base)) / (2n * BigInt(base));
  if (rounded === 0n) return null;
  const digits = rounded.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

function comparison(current: number, prior: number): readonly string[] {
  const change = current - prior;
  if (inTenThousands(Math.abs(change)) === '0.00万元') return [];
  return [inTenThousands(Math.abs(change)), rate(change, prior) ?? []].flat();
}

/** The figures that the templates ask for, with their units. */
export function expectedFigures({ categories, indicators }: RandomFacts): readonly string[] {
  const [current, prior] = [sum(categories.map((each) => each.current)), sum(categories.map((each) => each.prior))];
  return [
    inTenThousands(current),
    inTenThousands(prior),
    ...comparison(current, prior),
    ...categories.map((each) => inTenThousands(each.current)),
    ...categories.flatMap((each) => comparison(each.current, each.prior)),
    ...indicators.flatMap(({ value, unit }) => (value === null ? [] : [`${value}${unit}`])),
  ].sort();
}
