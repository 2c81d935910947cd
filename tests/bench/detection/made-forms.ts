import type { Area } from '../../../src/core/grid/address';
import type { Content } from '../../../src/core/grid/cell';
import { cellKey, type DenseSheetParts, denseSheet } from '../../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../../src/core/grid/sheet';
import type { Department, Spending } from './made-department';
import { explanationOf } from './made-explanation';

/** How a place lays its forms out. */
export interface Layout {
  readonly codes: 'one' | 'three';
  readonly total: 'first' | 'last';
  readonly nothing: 'blank' | 'zero' | 'dash';
  readonly numbers: 'general' | 'formatted' | 'text';
  readonly threePublic: 'pairs' | 'halves' | 'down';
  readonly blocks: 2 | 3;
  /** How 年初财政拨款结转和结余 is split among the budgets. */
  readonly carried: 'numbered' | 'plain' | 'of-which' | 'total-only';
}

type Row = (Content | Amount)[];
/** An amount in 元, to be written as the layout writes amounts. */
interface Amount {
  readonly yuan: number;
}
interface Form {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges?: readonly Area[];
}

const of = (yuan: number): Amount => ({ yuan });
const sumOf = (lines: readonly Spending[], part: (line: Spending) => number) =>
  lines.reduce((sum, line) => sum + part(line), 0);
const across = (row: number, left: number, right: number): Area => ({ top: row, left, bottom: row, right });

type Parts = readonly ((line: Spending) => number)[];

/** Lines of all levels with their amounts; a line without any amount is left out. */
function codedRows(department: Department, layout: Layout, parts: Parts): readonly Row[] {
  const codeCells = (code: string): Row =>
    layout.codes === 'one' ? [code] : [code.slice(0, 3), code.slice(3, 5) || null, code.slice(5, 7) || null];
  const width = layout.codes === 'one' ? 1 : 3;
  const total: Row = [
    '合计',
    ...Array<Content>(width).fill(null),
    ...parts.map((part) => of(sumOf(department.lines, part))),
  ];
  const rows = [...department.names].flatMap(([code, name]): Row[] => {
    const own = department.lines.filter((line) => line.code.startsWith(code));
    const amounts = parts.map((part) => sumOf(own, part));
    return amounts.every((amount) => amount === 0) ? [] : [[...codeCells(code), name, ...amounts.map(of)]];
  });
  return layout.total === 'first' ? [total, ...rows] : [...rows, total];
}

function codedForm(
  department: Department,
  layout: Layout,
  title: string,
  columns: readonly string[],
  parts: Parts,
): Form {
  const codes = layout.codes === 'one' ? ['科目编码'] : ['类', '款', '项'];
  const width = codes.length + 1 + columns.length;
  return {
    name: title.slice(0, 28),
    rows: [
      [title],
      [...Array<Content>(width - 1).fill(null), '单位：万元'],
      [...codes, '科目名称', ...columns],
      ...codedRows(department, layout, parts),
    ],
  };
}

const general = (line: Spending) => line.basic + line.project;
const appropriated = (line: Spending) => general(line) + line.fund;
/** What was received for a line: what was spent, with what was carried over on the largest line. */
const received = ({ lines, opening, closing }: Department) => {
  const largest = lines.reduce((most, line) => (general(line) > general(most) ? line : most));
  return (line: Spending) => appropriated(line) + (line === largest ? closing - opening : 0);
};
const all = (line: Spending) => appropriated(line) + line.other;

/** Two lists side by side, the shorter one filled up with blanks. */
function beside(left: readonly Row[], right: readonly Row[], widths: readonly [number, number]): readonly Row[] {
  const blank = (width: number): Row => Array<Content>(width).fill(null);
  return Array.from({ length: Math.max(left.length, right.length) }, (_row, index) => [
    ...(left[index] ?? blank(widths[0])),
    ...(right[index] ?? blank(widths[1])),
  ]);
}

function classesOf(department: Department): readonly (readonly [string, string])[] {
  return [...department.names].filter(([code]) => code.length === 3);
}

function linesOf(department: Department, code: string): readonly Spending[] {
  return department.lines.filter((line) => line.code.startsWith(code));
}

const COUNT = '一二三四五六七八九十';

/** 收入支出决算总表 */
function summary(department: Department): Form {
  const { lines, opening, closing, otherOpening } = department;
  const [generalIncome, fundIncome] = [sumOf(lines, general) + closing - opening, sumOf(lines, (line) => line.fund)];
  const otherIncome = sumOf(lines, (line) => line.other);
  const income: Row[] = [
    ['一、一般公共预算财政拨款收入', of(generalIncome)],
    ['二、政府性基金预算财政拨款收入', of(fundIncome)],
    ['三、国有资本经营预算财政拨款收入', of(0)],
    ['四、上级补助收入', of(0)],
    ['五、事业收入', of(0)],
    ['六、经营收入', of(0)],
    ['七、附属单位上缴收入', of(0)],
    ['八、其他收入', of(otherIncome)],
  ];
  const spending = classesOf(department).map(
    ([code, name], index): Row => [`${COUNT[index]}、${name}`, of(sumOf(linesOf(department, code), all))],
  );
  const total = of(generalIncome + fundIncome + otherIncome + opening + otherOpening);
  return {
    name: '收入支出决算总表',
    merges: [across(2, 0, 1), across(2, 2, 3)],
    rows: [
      ['收入支出决算总表'],
      [null, null, null, '单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '决算数', '项目', '决算数'],
      ...beside(income, spending, [2, 2]),
      ['本年收入合计', of(generalIncome + fundIncome + otherIncome), '本年支出合计', of(sumOf(lines, all))],
      ['使用非财政拨款结余', of(0), '结余分配', of(0)],
      ['年初结转和结余', of(opening + otherOpening), '年末结转和结余', of(closing + otherOpening)],
      ['总计', total, '总计', total],
    ],
  };
}

/** 财政拨款收入支出决算总表 */
function appropriation(department: Department, { carried }: Layout): Form {
  const { lines, opening, closing } = department;
  const fund = sumOf(lines, (line) => line.fund);
  const income = sumOf(lines, general) + closing - opening;
  const spending = classesOf(department).map(([code, name], index): Row => {
    const own = linesOf(department, code);
    return [
      `${COUNT[index]}、${name}`,
      of(sumOf(own, appropriated)),
      of(sumOf(own, general)),
      of(sumOf(own, (line) => line.fund)),
      of(0),
    ];
  });
  const left: Row[] = [
    ['一、一般公共预算财政拨款', of(income)],
    ['二、政府性基金预算财政拨款', of(fund)],
    ['三、国有资本经营预算财政拨款', of(0)],
  ];
  const marks =
    carried === 'numbered' ? ['一、', '二、', '三、'] : carried === 'of-which' ? ['其中：', '　　', '　　'] : [];
  const budgets = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'].map(
    (name, index): Row => [`${marks[index] ?? ''}${name}`, of(index === 0 ? opening : 0), null, null, null, null, null],
  );
  const four = (one: number, other: number): Row => [of(one + other), of(one), of(other), of(0)];
  return {
    name: '财政拨款收入支出决算总表',
    merges: [across(2, 0, 1), across(2, 2, 6)],
    rows: [
      ['财政拨款收入支出决算总表'],
      [null, null, null, null, null, null, '单位：万元'],
      ['收入', null, '支出', null, null, null, null],
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ...beside(left, spending, [2, 5]),
      ['本年收入合计', of(income + fund), '本年支出合计', ...four(sumOf(lines, general), fund)],
      ['年初财政拨款结转和结余', of(opening), '年末财政拨款结转和结余', ...four(closing, 0)],
      ...(carried === 'total-only' ? [] : budgets),
      ['总计', of(income + fund + opening), '总计', ...four(sumOf(lines, general) + closing, fund)],
    ],
  };
}

const ECONOMIC_CLASSES: readonly (readonly [string, string])[] = [
  ['301', '工资福利支出'],
  ['303', '对个人和家庭的补助'],
  ['302', '商品和服务支出'],
  ['310', '资本性支出'],
];

/** 一般公共预算财政拨款基本支出决算明细表, in two or three blocks. */
function basicDetails({ economic }: Department, { blocks }: Layout): Form {
  const totalOf = (code: string) =>
    economic.filter(([own]) => own.startsWith(code)).reduce((sum, [, , amount]) => sum + amount, 0);
  const listOf = (codes: readonly string[]) =>
    ECONOMIC_CLASSES.filter(([code]) => codes.includes(code)).flatMap(([code, name]): Row[] => [
      [code, name, of(totalOf(code))],
      ...economic.filter(([own]) => own.startsWith(code)).map(([own, title, amount]): Row => [own, title, of(amount)]),
    ]);
  const [left, right] = [listOf(['301', '303']), listOf(['302', '310'])];
  const columns = ['科目编码', '科目名称', '决算数'];
  const ends: Row = ['人员经费合计', null, of(totalOf('301') + totalOf('303'))];
  const general: Row = ['公用经费合计', null, of(totalOf('302') + totalOf('310'))];
  const body =
    blocks === 2
      ? [...beside(left, right, [3, 3]), [...ends, ...general]]
      : [
          ...beside([...beside(left, right.slice(0, 4), [3, 3])], right.slice(4), [6, 3]),
          [...ends, ...general, null, null, null],
        ];
  return {
    name: '基本支出决算明细表',
    rows: [
      ['一般公共预算财政拨款基本支出决算明细表'],
      [...Array<Content>(blocks * 3 - 1).fill(null), '单位：万元'],
      Array.from({ length: blocks }, () => columns).flat(),
      ...body,
    ],
  };
}

/** 财政拨款“三公”经费支出决算表 */
function threePublic(
  { threePublic: [abroad, purchase, running, reception] }: Department,
  { threePublic: shape }: Layout,
): Form {
  const pairs = [abroad, purchase, running, reception].map((pair) => pair ?? ([0, 0] as const));
  const [a, p, r, c] = [0, 1]
    .map((at) => pairs.map((pair) => pair[at] ?? 0))
    .reduce<number[][]>((columns, row) => row.map((value, index) => [...(columns[index] ?? []), value]), []);
  const at = (side: number) => {
    const [one = 0, two = 0, three = 0, four = 0] = [a, p, r, c].map((each) => each?.[side] ?? 0);
    return [one + two + three + four, one, two + three, two, three, four];
  };
  const [budget, account] = [at(0), at(1)];
  const title = ['财政拨款“三公”经费支出决算表'];
  const name = '三公经费支出决算表';
  if (shape === 'down') {
    const names = [
      '合计',
      '因公出国（境）费',
      '公务用车购置及运行维护费',
      '其中：公务用车购置费',
      '公务用车运行维护费',
      '公务接待费',
    ];
    return {
      name,
      rows: [
        title,
        [null, null, '单位：万元'],
        ['项目', '预算数', '决算数'],
        ...names.map((each, index): Row => [each, of(budget[index] ?? 0), of(account[index] ?? 0)]),
      ],
    };
  }
  const tops = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'];
  const below = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
  if (shape === 'halves') {
    return {
      name,
      merges: [across(2, 0, 5), across(2, 6, 11), across(3, 2, 4), across(3, 8, 10)],
      rows: [
        title,
        [...Array<Content>(11).fill(null), '单位：万元'],
        ['预算数', null, null, null, null, null, '决算数', null, null, null, null, null],
        [...tops, ...tops],
        [...below, ...below],
        [...budget.map(of), ...account.map(of)],
      ],
    };
  }
  const twice = (cells: readonly Content[]): Row => cells.flatMap((cell) => [cell, null]);
  return {
    name,
    merges: [
      across(2, 0, 1),
      across(2, 2, 3),
      across(2, 4, 9),
      across(2, 10, 11),
      across(3, 4, 5),
      across(3, 6, 7),
      across(3, 8, 9),
    ],
    rows: [
      title,
      [...Array<Content>(11).fill(null), '单位：万元'],
      twice(tops),
      twice(below),
      Array.from({ length: 6 }, () => ['预算数', '决算数']).flat(),
      budget.flatMap((each, index) => [of(each), of(account[index] ?? 0)]),
    ],
  };
}

/** 政府性基金预算财政拨款收入支出决算表; an empty one says so. */
function fundForm(department: Department, layout: Layout): Form {
  const title = '政府性基金预算财政拨款收入支出决算表';
  const spent = (line: Spending) => line.fund;
  const zero = () => 0;
  const form = codedForm(
    department,
    layout,
    title,
    ['年初结转和结余', '本年收入', '本年支出', null as unknown as string, null as unknown as string, '年末结转和结余'],
    [zero, spent, spent, zero, spent, zero],
  );
  const codes = layout.codes === 'one' ? 1 : 3;
  const tiers: Row = [...Array<Content>(codes + 3).fill(null), '小计', '基本支出', '项目支出', null];
  const isEmpty = department.lines.every((line) => line.fund === 0);
  const body = isEmpty
    ? [
        ['合计', ...Array<Content>(codes).fill(null), of(0), of(0), of(0), of(0), of(0), of(0)],
        ['说明：本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。'],
      ]
    : form.rows.slice(3);
  return { ...form, merges: [across(2, codes + 3, codes + 5)], rows: [...form.rows.slice(0, 3), tiers, ...body] };
}

function capitalForm(): Form {
  return {
    name: '国有资本经营预算支出决算表',
    rows: [
      ['国有资本经营预算财政拨款支出决算表'],
      [null, null, null, null, '单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['合计', null, of(0), of(0), of(0)],
      ['说明：本部门没有国有资本经营预算财政拨款支出，故本表无数据。'],
    ],
  };
}

function written(cell: Content | Amount, { nothing, numbers }: Layout): Content {
  if (typeof cell !== 'object' || cell === null || !('yuan' in cell)) return cell;
  if (cell.yuan === 0 && nothing !== 'zero') return nothing === 'dash' ? '—' : null;
  const shown = Math.round(cell.yuan / 100) / 100;
  if (numbers !== 'text') return shown;
  return shown.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}

function sheetOf(form: Form, layout: Layout) {
  const formats = new Map<number, string>();
  const rows = form.rows.map((row, r) =>
    row.map((cell, c) => {
      const content = written(cell, layout);
      if (typeof content === 'number' && layout.numbers === 'formatted') formats.set(cellKey(r, c), '#,##0.00');
      return content;
    }),
  );
  const parts: DenseSheetParts = { name: form.name, rows, formats, merges: form.merges ?? [] };
  return { parts, sheet: denseSheet(parts) };
}

/** The public forms 01 to 09 of a department with their explanation, in the layout of a place. */
export function formsOf(department: Department, layout: Layout): readonly DenseSheetParts[] {
  const forms: readonly Form[] = [
    summary(department),
    codedForm(
      department,
      layout,
      '收入决算表',
      ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
      [
        (line) => received(department)(line) + line.other,
        received(department),
        () => 0,
        () => 0,
        () => 0,
        () => 0,
        (line) => line.other,
      ],
    ),
    codedForm(
      department,
      layout,
      '支出决算表',
      ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
      [all, (line) => line.basic, (line) => line.project + line.fund + line.other, () => 0, () => 0, () => 0],
    ),
    appropriation(department, layout),
    codedForm(
      department,
      layout,
      '一般公共预算财政拨款支出决算表',
      ['合计', '基本支出', '项目支出'],
      [general, (line) => line.basic, (line) => line.project],
    ),
    basicDetails(department, layout),
    fundForm(department, layout),
    capitalForm(),
    threePublic(department, layout),
    { name: '决算情况说明', rows: explanationOf(department).map((text) => [text]) },
  ];
  return forms.map((form) => sheetOf(form, layout).parts);
}

/** Parts of sheets as a workbook. */
export function workbookFrom(parts: readonly DenseSheetParts[]): WorkbookContent {
  return { sheets: parts.map(denseSheet), names: [], calculation: 'automatic' };
}
