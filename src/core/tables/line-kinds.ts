import { compact, withoutOrdinal } from './words';

/** What the words of a line say it is, before its neighbours are looked at. */
export type LineWord =
  | 'detail'
  | 'plain-total'
  | 'grand-total'
  | 'named-total'
  | 'subtotal'
  | 'of-which'
  | 'balance'
  /** A total of several blocks, whose name stands in another one. */
  | 'outer-total'
  | 'page'
  | 'end';

const PLAIN_TOTAL =
  /^(?:(?:本年|本年度|全年|当年|年度|本期)?(?:支出|收入|决算|预算|经费|费用|资金)?(?:决算|预算)?(?:数)?|部门|单位|全部|财政拨款(?:支出|收入)|部门支出|支出项目)(?:合计|共计|总额|合计数|总数)$|^(?:总支出|总收入|年度资金总额|资金总额|本年支出|三公经费合计|"三公"经费合计|“三公”经费合计|总分|总得分|[Σ∑]|Total|Sum)$/i;
const GRAND_TOTAL = /^(?:收入|支出|收支|本年|部门)?总计$/;
const NAMED_TOTAL = /(?:合计|总计|共计)$/;
const SUBTOTAL = /(?:小计|汇总)$/;
const OF_WHICH = /^\(?其中[:,、)]?/;
const PAGE = /^(?:栏次|行次|本页(?:小计|合计)|过次页|承前页|转下页|接上页|\(?续表\)?|续上表|\(续\))$/;
const END =
  /^(?:注|备注|说明|附注|填表说明|数据来源|资料来源|填报说明)\d?[:、.(]|^(?:注|说明|备注)$|^(?:制表|填表|填报|审核|复核|编制|报送|单位负责|部门负责|财务负责|财政负责|分管|经办|联系|负责)(?:人|时间|日期|单位|领导|电话)?(?:[:(]|签|$)|^(?:联系电话|填报日期|制表日期|公章|盖章)|^[*★※▲]/;
const BALANCE =
  /结转和?结余|年[初末](?:财政拨款)?(?:结转|结余)|上年结转|结转下年|结余分配|弥补收支差额|^(?:加|减):|使用非财政拨款|使用专用结余|用事业基金/;

/** What is longer is a note. */
const LONGEST_NAME = 400;

/**
 * Signs without which no label is anything but a bare name: each pattern here, each numbering and each code holds one of
 * them or a sign that is neither ideograph nor digit.
 */
const SPEAKING = /[^\u4e00-\u9fff\d]|^\d|[次页续注明源制填审复编送负管办联章其第部计额数总本结弥非基]/;

/**
 * Whether a label is a name and nothing else: no total, no note, no numbering, code or indentation. Long lists consist of
 * such names, and one look tells.
 * @example isBareName('教育支出') // → true
 * @example isBareName('一、教育支出') // → false
 */
export function isBareName(label: string): boolean {
  return label !== '' && label.length <= LONGEST_NAME && !SPEAKING.test(label);
}

/**
 * Reads the name of a line.
 * @example lineWord('合　　计') // → 'plain-total'
 * @example lineWord('　其中：人员经费') // → 'of-which'
 */
export function lineWord(label: string): LineWord {
  if (label.length > LONGEST_NAME) return 'end';
  const tidy = compact(label);
  if (PAGE.test(tidy)) return 'page';
  if (END.test(tidy)) return 'end';
  if (OF_WHICH.test(tidy)) return 'of-which';
  const name = withoutOrdinal(tidy)
    .replace(/\([^()]{0,24}\)$/, '')
    .replace(/[:。]$/, '')
    .replace(/(?<=[\u4e00-\u9fff])\/?(?:Grand)?Total$/i, '');
  if (GRAND_TOTAL.test(name)) return 'grand-total';
  if (PLAIN_TOTAL.test(name)) return 'plain-total';
  if (NAMED_TOTAL.test(name)) return 'named-total';
  if (SUBTOTAL.test(name)) return 'subtotal';
  return BALANCE.test(name) ? 'balance' : 'detail';
}

/** The name of a line without spaces, numbering and 其中. @example lineName('（一）其中：人员 经费') // → '人员经费' */
export function lineName(label: string): string {
  const bare = label.replace(/[\s\u200b\u2060\ufeff]+/g, '').replace(/^[-—–·•]+(?=[^-—–·•\d])/, '');
  const ordinal =
    /^(?:第?[一二三四五六七八九十百]{1,4}(?:[、，,.．：:]|部分)|[(（][一二三四五六七八九十\d]{1,4}[)）][、.]?|\d{1,2}(?:[.．-]\d{1,2}){1,2}[、.．](?!\d)|\d{1,3}(?:[、)）]|[.．](?!\d))|[①-⑳])/;
  const name = bare
    .replace(ordinal, '')
    .replace(/^[(（]?其中[:：,，、)）]?/, '')
    .replace(ordinal, '');
  return name === '' ? bare : name;
}

const LEVEL_MARK = /[(（]([类款项])级?(?:科目)?[)）]$/;

/** The level that a name says it has. @example levelMark('行政运行（项）') // → 3 */
export function levelMark(name: string): number | undefined {
  const mark = LEVEL_MARK.exec(name)?.[1];
  return mark === undefined ? undefined : '类款项'.indexOf(mark) + 1;
}

/** A name without the level it says it has. @example withoutLevelMark('行政运行（项）') // → '行政运行' */
export function withoutLevelMark(name: string): string {
  return name.replace(LEVEL_MARK, '');
}
