/** A line of the sheet 基本情况 that the report knows how to use. */
export interface BasicFact {
  /** As it stands in the column 项目. */
  readonly name: string;
  readonly aliases: readonly string[];
  /**
   * `amount`: a number whose unit stands behind it or in brackets behind the name ("6291.1万元"; 年度预算金额（万元）)
   * · `list`: as many rows as there are entries · `date`: a date or a text.
   */
  readonly kind: 'text' | 'amount' | 'list' | 'date';
  /** The form asks for it: 【待填写：…】 stands in the report until it is there. */
  readonly required: boolean;
  /** Names or telephone numbers, which a report made public leaves out (公开版本). */
  readonly personal: boolean;
}

function fact(name: string, kind: BasicFact['kind'], aliases: readonly string[] = []): BasicFact {
  return { name, kind, aliases, required: false, personal: false };
}

function required(name: string, kind: BasicFact['kind'], aliases: readonly string[] = []): BasicFact {
  return { ...fact(name, kind, aliases), required: true };
}

function personal(name: string, aliases: readonly string[]): BasicFact {
  return { ...fact(name, 'text', aliases), personal: true };
}

/** The lines of 基本情况, in the order of an empty sheet. A line with any other name is free for the templates. */
export const BASIC_FACTS: readonly BasicFact[] = [
  required('单位名称', 'text', ['部门名称', '预算单位', '部门（单位）名称', '预算部门']),
  required('年度预算金额', 'amount', ['年度预算', '预算金额', '年度预算数']),
  required('主管部门', 'text', ['主管单位', '上级主管部门']),
  required('单位基本职能', 'list', [
    '基本职能',
    '部门职能',
    '主要职能',
    '部门职责',
    '主要职责',
    '单位职能',
    '职能',
    '单位职责',
    '职责',
  ]),
  fact('法律法规', 'list', ['执行的法律法规', '法规', '法律']),
  fact('内部制度', 'list', ['内控制度', '管理制度', '规章制度', '内部管理制度']),
  fact('自由段落', 'list', ['支出管理情况', '支出管理说明', '三公经费管理', '管理情况']),
  fact('支出增减原因', 'text', ['增减原因', '变动原因', '增减变动原因']),
  fact('其他需要说明问题', 'list', ['其他需要说明的问题', '其他说明', '需要说明的问题']),
  fact('单位自称', 'text', ['自称', '单位简称']),
  fact('年度', 'text', ['报告年度', '评价年度']),
  fact('报告标题', 'text', ['标题']),
  fact('填报单位', 'text', ['填报部门', '编制单位']),
  personal('单位负责人', ['负责人', '部门负责人', '法定代表人']),
  personal('财务负责人', ['会计机构负责人', '财务主管']),
  personal('填表人', ['填报人', '经办人', '制表人', '制表']),
  personal('联系电话', ['电话', '办公电话']),
  fact('填报日期', 'date', ['填表日期', '报告日期', '编报日期']),
];
