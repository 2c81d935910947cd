import type { Content } from '../../core/grid/cell';
import type { GallerySheet } from './gallery-workbook';

/** The sheet of all samples. */
export const SHEET = '支出表';
const UNIT_LINE = '单位：万元';

type Row = readonly Content[];

const HEADINGS: readonly Row[] = [
  ['某镇2024年度支出情况表', null, null, null, null],
  [UNIT_LINE, null, null, null, null],
  ['支出功能分类', '2024年', '2023年', '增减额', '增减率（%）'],
];

/** A made-up township; every relation holds. */
const LINES: readonly Row[] = [
  ['一般公共服务支出', 2100.5, 2000, 100.5, 5.03],
  ['公共安全支出', 48.2, 50, -1.8, -3.6],
  ['社会保障和就业支出', 381.12, 370, 11.12, 3.01],
  ['卫生健康支出', 201.3, 198, 3.3, 1.67],
  ['农林水支出', 1236.4, 1210, 26.4, 2.18],
  ['住房保障支出', 195.5, 190.4, 5.1, 2.68],
];
const TOTAL: Row = ['合计', 4163.02, 4018.4, 144.62, 3.6];

/** The row of a line on the sheet, 0-based. */
export const rowOf = (name: string): number => HEADINGS.length + LINES.findIndex(([each]) => each === name);

/** Other contents for single cells, by line and column. */
type Change = readonly [line: string, column: number, content: Content];

function table(changes: readonly Change[], total: Row = TOTAL, headings: readonly Row[] = HEADINGS): GallerySheet {
  const lines = LINES.map((line) =>
    line.map((content, column) => changes.find(([name, at]) => name === line[0] && at === column)?.[2] ?? content),
  );
  return { name: SHEET, rows: [...headings, ...lines, total] };
}

export const samples = {
  consistent: table([]),
  /** 381.12 typed as 381.21: the change, the rate and the total all speak against it. */
  transposed: table([['社会保障和就业支出', 1, 381.21]]),
  /** The total alone disagrees: nothing tells which cell is wrong. */
  undecided: {
    name: SHEET,
    rows: [
      ['某镇2024年度支出情况表', null],
      [UNIT_LINE, null],
      ['支出功能分类', '2024年'],
      ...LINES.map((line) => line.slice(0, 2)),
      ['合计', 4163.29],
    ],
  },
  /** The total was added up from figures with more decimals than are shown. */
  rounding: table([], ['合计', 4163.03, 4018.4, 144.63, 3.6]),
  /** New this year: a growth rate on nothing may be what the clerk means, but must be explained. */
  toExplain: table(
    [
      ['住房保障支出', 2, 0],
      ['住房保障支出', 3, 195.5],
      ['住房保障支出', 4, 100],
    ],
    ['合计', 4163.02, 3828, 335.02, 8.75],
  ),
  noUnit: table([], TOTAL, [HEADINGS[0] ?? [], [null, null, null, null, null], HEADINGS[2] ?? []]),
  /** Names that would be markup, a formula or a key of every object, if anything read them as such. */
  hostile: {
    name: '__proto__',
    rows: [
      ['<img src=x onerror=alert(1)>2024年支出情况表', null],
      [UNIT_LINE, null],
      ['支出功能分类', '2024年'],
      ['<b>一般公共服务支出</b>', 100],
      ['=constructor', 50],
      ['合计', 170],
    ],
  },
  /** Many errors on one sheet: every change contradicts its two years. */
  many: table(
    LINES.flatMap(([name], index): Change[] => [
      [String(name), 3, 7 + index],
      [String(name), 4, 50 + index],
    ]),
  ),
  noTable: {
    name: '会议签到',
    rows: [
      ['姓名', '单位'],
      ['张三', '财政所'],
      ['李四', '农业服务中心'],
    ],
  },
} satisfies Record<string, GallerySheet>;

/** The same sheet, protected. */
export function protectedSheet(sheet: GallerySheet): GallerySheet {
  return { ...sheet, protected: true };
}
