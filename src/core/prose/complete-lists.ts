import type { EntryList } from './entry';

/**
 * Names that together make a whole (分类口径): when a list holds all names of one of these, its parts must add up.
 * Source: the columns of the final-account forms 财决公开02 to 09.
 */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/基本支出/, /项目支出/],
  [/人员(?:经费|支出)/, /公用(?:经费|支出)/],
  [/因公出国/, /公务用车购置(?:及|和|与)?运行/, /公务接待/],
  [/公务用车购置(?!及|和|与|运行)/, /公务用车运行/],
  [/(?<!非)税收/, /非税/],
  [/(?:本年|年度)收入/, /年初结转/],
  [/(?:本年|年度)收入/, /使用非财政拨款结余|用事业基金/, /年初结转/],
  [/(?:本年|年度)支出/, /年末结转/],
  [/(?:本年|年度)支出/, /结余分配/, /年末结转/],
  [/货物/, /工程/, /服务/],
];

/** So many functional categories in one list are meant to be all of them. */
const MANY = 3;

/** Whether a name is a functional category (类) by its form: “教育支出”, “社会保障和就业支出（类）”. */
const CATEGORY =
  /(?:服务|国防|公共安全|教育|科学技术|传媒|就业|卫生健康|节能环保|城乡社区|农林水|交通运输|住房保障|应急管理|自然资源海洋气象等|商业服务业等|金融|粮油物资储备)(?:支出)?(?:[（(]类[）)])?$/;

/** Whether the names are those of one whole, each once. */
export function arePartition(names: readonly string[]): boolean {
  return WHOLES.some(
    (whole) =>
      whole.length === names.length && whole.every((name) => names.filter((each) => name.test(each)).length === 1),
  );
}

/** Whether the parts of a list must add up to its total. */
export function isWhole({ parts, isOpen }: EntryList): boolean {
  const names = parts.map((part) => part.subject);
  if (arePartition(names)) return true;
  const categories = names.filter((name) => CATEGORY.test(name)).length;
  return !isOpen && categories >= MANY && categories >= names.length - 1;
}
