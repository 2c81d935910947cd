import type { OwnSheet } from '../grid/own-sheets';
import { BASIC_FACTS } from './basic-facts';
import { COMPARISONS } from './language/comparisons';

/** A column of a fact sheet. Columns may stand in any order. */
export interface FactColumn<Field extends string = string> {
  readonly field: Field;
  readonly heading: string;
  readonly aliases: readonly string[];
  /** In characters of the standard font. */
  readonly width: number;
  /** Words to choose from (数据有效性); the clerk may write others. */
  readonly choices: readonly string[];
  /** Key of the message shown beside a cell of the column (输入提示), with an example; see `messages/report`. */
  readonly hint: `report.hint.${string}`;
}

/** A sheet in which the clerk keeps what no table tells (事实表). Its first row holds the headings. */
export interface FactSheet<Field extends string = string> {
  readonly own: OwnSheet;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: readonly FactColumn<Field>[];
}

function column<Field extends string>(
  field: Field,
  heading: string,
  width: number,
  aliases: readonly string[],
  choices: readonly string[] = [],
): FactColumn<Field> {
  return { field, heading, aliases, width, choices, hint: `report.hint.${field}` };
}

/** 基本情况: a name and its value a row; rows of the same name make a list. */
export const BASICS = {
  own: 'facts',
  name: '基本情况',
  aliases: ['单位基本情况', '部门基本情况', '部门概况'],
  columns: [
    column(
      'basic-name',
      '项目',
      24,
      ['名称', '事项', '栏目'],
      BASIC_FACTS.map(({ name }) => name),
    ),
    column('basic-value', '内容', 90, ['值', '填写内容', '数值', '情况']),
  ],
} as const satisfies FactSheet;

/**
 * 绩效指标: a figure a row, told as 前文 + 指标名称 + 比较 + 指标值 + 单位 + 后文. Blank 主题 and 要点 are those of the
 * row above. A row with neither 前文 nor 指标名称 goes on where the row above ended (1761户 + 4796人).
 */
export const INDICATORS = {
  own: 'indicators',
  name: '绩效指标',
  aliases: ['绩效目标', '指标', '绩效指标完成情况', '绩效目标完成情况'],
  columns: [
    column('theme-number', '主题序号', 9, ['主题编号', '目标序号']),
    column('theme', '主题', 28, ['主题名称', '目标', '绩效目标', '主题标题']),
    column('point-number', '要点序号', 9, ['要点编号', '小点序号']),
    column('point', '要点', 24, ['要点名称', '小点', '要点标题']),
    column('before', '前文', 40, ['前置文字', '前缀', '指标前文字']),
    column('indicator', '指标名称', 24, ['指标', '名称', '三级指标']),
    column('comparison', '比较', 10, ['比较符号', '比较词', '关系'], [...COMPARISONS.keys()]),
    column('value', '指标值', 12, ['完成值', '实际完成值', '实际值', '数值', '值', '完成情况']),
    column('unit', '单位', 10, ['计量单位', '指标单位', '量词']),
    column('after', '后文', 50, ['后置文字', '后缀', '指标后文字']),
  ],
} as const satisfies FactSheet;

/** 问题与措施: a measure a row; the rows with one 问题序号 belong together. */
export const PROBLEMS = {
  own: 'problems',
  name: '问题与措施',
  aliases: ['存在问题与改进措施', '问题及措施', '问题和措施', '存在的问题及改进措施'],
  columns: [
    column('problem-number', '问题序号', 9, ['问题编号', '对应问题', '对应问题序号', '序号']),
    column('problem', '问题', 30, ['存在的问题', '问题名称', '存在问题', '问题标题']),
    column('explanation', '问题说明', 60, ['说明', '问题描述', '具体表现']),
    column('direction', '改进方向', 30, ['措施标题', '措施名称', '改进目标']),
    column('measure-number', '措施序号', 9, ['措施编号']),
    column('measure', '措施', 60, ['改进措施', '措施内容', '整改措施']),
  ],
} as const satisfies FactSheet;

export type IndicatorField = (typeof INDICATORS.columns)[number]['field'];
type ProblemField = (typeof PROBLEMS.columns)[number]['field'];

/** Fields that only number or order what stands beside them; their numbers are not told. */
export const SERIAL_FIELDS: ReadonlySet<string> = new Set([
  'theme-number',
  'point-number',
  'problem-number',
  'measure-number',
] satisfies readonly (IndicatorField | ProblemField)[]);

export const FACT_SHEETS: readonly FactSheet[] = [BASICS, INDICATORS, PROBLEMS];
