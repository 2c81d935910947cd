import type { WriteSheet } from 'hucre/xlsx';
import { expenditureSheet, FIRST_ROW, type Line } from './expenditure-sheet';
import { categories, TITLE, total } from './huashi';
import spending from './spending.json';

const REMARK = '示例数据：本表为演示校验而改动了一处，';

function sheet(name: string, lines: readonly Line[], remark: string): WriteSheet {
  return expenditureSheet({ name, title: TITLE, lines, remark: REMARK + remark });
}

/** The categories, one of them changed. */
function changed(name: string, current: Line['current']): Line[] {
  return categories().map((line) => (line.name === name ? { ...line, current } : line));
}

/** A category whose digits were swapped; the amounts below it, and the total, tell which figure is wrong. */
function wrongCategory(): WriteSheet {
  const below: readonly Line[] = [
    { name: '人力资源和社会保障管理事务', kind: 'below', current: 61.35 },
    { name: '民政管理事务', kind: 'below', current: 48.6 },
    { name: '行政事业单位养老支出', kind: 'below', current: 152.17 },
    { name: '最低生活保障', kind: 'below', current: 83.25 },
    { name: '特困人员救助供养', kind: 'below', current: 35.75 },
  ];
  const lines = changed('社会保障和就业支出', 381.21).flatMap((line) =>
    line.name === '社会保障和就业支出' ? [line, ...below] : [line],
  );
  return sheet(
    '类级数字错',
    [...lines, total(lines.length, { current: spending.total })],
    '社会保障和就业支出的款级数字不是公布数据。',
  );
}

/** A total that was typed wrongly; last year's amount, change and rate still tell the right one. */
function wrongTotal(): WriteSheet {
  const lines = categories();
  const change = { change: 136.86, rate: 0.0222 };
  return sheet('合计数错', [...lines, total(lines.length, { current: 6291.3, ...change })], '其余数字为公布数据。');
}

/** A rate that was divided by this year's amount instead of last year's. */
function wrongRate(): WriteSheet {
  const lines = categories();
  const row = FIRST_ROW + lines.length;
  const rate = { formula: `D${row}/B${row}`, result: (spending.total - spending.lastYear) / spending.total };
  return sheet('增减率错', [...lines, total(lines.length, { rate })], '其余数字为公布数据。');
}

/** A change with the wrong sign. */
function wrongSign(): WriteSheet {
  const lines = categories();
  return sheet(
    '增减额符号错',
    [...lines, total(lines.length, { change: -136.86, rate: 0.0222 })],
    '其余数字为公布数据。',
  );
}

/** An amount that is a text: it looks like the others, and the formula of the total passes over it. */
function textNumber(): WriteSheet {
  const name = '住房保障支出';
  const amount = Number(spending.categories.find(([each]) => each === name)?.[1]);
  const lines = changed(name, String(amount));
  const current = Math.round((spending.total - amount) * 100) / 100;
  const change = current - spending.lastYear;
  const row = FIRST_ROW + lines.length;
  return sheet(
    '文本数字',
    [
      ...lines,
      total(lines.length, {
        current: { formula: `SUM(B${FIRST_ROW}:B${row - 1})`, result: current },
        change: { formula: `B${row}-C${row}`, result: change },
        rate: { formula: `D${row}/C${row}`, result: change / spending.lastYear },
      }),
    ],
    '其余数字为公布数据。',
  );
}

/** Sheets with one fault each. */
export function faultSheets(): readonly WriteSheet[] {
  return [wrongCategory(), wrongTotal(), wrongRate(), wrongSign(), textNumber()];
}
