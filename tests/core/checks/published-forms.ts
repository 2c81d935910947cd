import type { Area } from '../../../src/core/grid/address';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../../src/core/grid/sheet';

type Rows = readonly (readonly Content[])[];

/** A small set of the public forms that agrees in everything; the figures are our own. */
const FORMS: Readonly<Record<string, Rows>> = {
  收支总表: [
    ['收入支出决算总表'],
    [null, null, null, '单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '2024年决算数', '项目', '2024年决算数'],
    ['一、一般公共预算财政拨款收入', 900, '一、一般公共服务支出', 600.5],
    ['二、政府性基金预算财政拨款收入', 100, '八、社会保障和就业支出', 250.25],
    ['八、其他收入', 20.5, '十一、城乡社区支出', 110],
    [null, null, '十九、住房保障支出', 49.5],
    ['本年收入合计', 1020.5, '本年支出合计', 1010.25],
    ['年初结转和结余', 10, '年末结转和结余', 20.25],
    ['总计', 1030.5, '总计', 1030.5],
  ],
  收入决算表: [
    ['收入决算表'],
    [null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
    [null, '合计', 1020.5, 1000, 20.5],
    [201, '一般公共服务支出', 610.5, 590, 20.5],
    [208, '社会保障和就业支出', 250, 250, null],
    [212, '城乡社区支出', 110, 110, null],
    [221, '住房保障支出', 50, 50, null],
  ],
  支出决算表: [
    ['支出决算表'],
    [null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    [null, '合计', 1010.25, 700.25, 310],
    [201, '一般公共服务支出', 600.5, 400.5, 200],
    [208, '社会保障和就业支出', 250.25, 250.25, null],
    [212, '城乡社区支出', 110, null, 110],
    [221, '住房保障支出', 49.5, 49.5, null],
  ],
  财政拨款总表: [
    ['财政拨款收入支出决算总表'],
    [null, null, null, null, null, '单位：万元'],
    ['收入', null, '支出', null, null, null],
    ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
    ['一、一般公共预算财政拨款', 900, '一、一般公共服务支出', 590.5, 590.5, null],
    ['二、政府性基金预算财政拨款', 100, '八、社会保障和就业支出', 250.25, 250.25, null],
    [null, null, '十一、城乡社区支出', 100, null, 100],
    [null, null, '十九、住房保障支出', 49.5, 49.5, null],
    ['本年收入合计', 1000, '本年支出合计', 990.25, 890.25, 100],
    ['年初财政拨款结转和结余', 5, '年末财政拨款结转和结余', 14.75, 14.75, 0],
    ['一般公共预算财政拨款', 5, null, null, null, null],
    ['政府性基金预算财政拨款', 0, null, null, null, null],
    ['总计', 1005, '总计', 1005, 905, 100],
  ],
  一般公共预算支出: [
    ['一般公共预算财政拨款支出决算表'],
    [null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    [null, '合计', 890.25, 690.25, 200],
    [201, '一般公共服务支出', 590.5, 390.5, 200],
    [208, '社会保障和就业支出', 250.25, 250.25, null],
    [221, '住房保障支出', 49.5, 49.5, null],
  ],
  基本支出明细: [
    ['一般公共预算财政拨款基本支出决算明细表'],
    [null, null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
    [301, '工资福利支出', 500, 302, '商品和服务支出', 90.25],
    [30101, '基本工资', 300, 30201, '办公费', 30.5],
    [30102, '津贴补贴', 200, 30205, '水费', 4.5],
    [303, '对个人和家庭的补助', 100, 30211, '差旅费', 25],
    [30305, '生活补助', 100, 30217, '公务接待费', 5],
    [null, null, null, 30231, '公务用车运行维护费', 25.25],
    ['人员经费合计', null, 600, '公用经费合计', null, 90.25],
  ],
  政府性基金: [
    ['政府性基金预算财政拨款收入支出决算表'],
    [null, null, null, null, null, null, null, '单位：万元'],
    ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
    [null, null, null, null, '小计', '基本支出', '项目支出', null],
    [null, '合计', 0, 100, 100, null, 100, 0],
    [212, '城乡社区支出', 0, 100, 100, null, 100, 0],
  ],
  国有资本经营: [
    ['国有资本经营预算财政拨款支出决算表'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['合计', null, 0, 0, 0],
    ['说明：本部门没有国有资本经营预算财政拨款支出，故本表为空。'],
  ],
  三公经费: [
    ['财政拨款“三公”经费支出决算表'],
    [null, null, '单位：万元'],
    ['项目', '预算数', '决算数'],
    ['合计', 40.5, 33.25],
    ['因公出国（境）费', 0, 0],
    ['公务用车购置及运行维护费', 30, 26.25],
    ['其中：公务用车购置费', 0, 0],
    ['公务用车运行维护费', 30, 26.25],
    ['公务接待费', 10.5, 7],
  ],
};

/** 收入 and 支出 stand over their columns in merged cells, as 本年支出 does over its parts. */
function mergesOf(rows: Rows): readonly Area[] {
  return rows.flatMap((cells, row) => {
    const starts = cells.flatMap((content, column) =>
      content === '收入' || content === '支出' || content === '本年支出' ? [column] : [],
    );
    return starts.map((left) => {
      let right = left;
      while (right + 1 < cells.length && cells[right + 1] === null) right += 1;
      return { top: row, left, bottom: row, right };
    });
  });
}

/** A change to one cell: sheet, row and column from 0, and what is to stand there. */
export type Change = readonly [sheet: string, row: number, column: number, content: Content];

/** The forms as a workbook, with some cells changed and some forms left out. */
export function publishedForms(changes: readonly Change[] = [], without: readonly string[] = []): WorkbookContent {
  const sheets = Object.entries(FORMS).flatMap(([name, rows]) => {
    if (without.includes(name)) return [];
    const own = changes.filter(([sheet]) => sheet === name);
    const changed = rows.map((cells, row) =>
      cells.map((content, column) => own.find(([, r, c]) => r === row && c === column)?.[3] ?? content),
    );
    return [denseSheet({ name, rows: changed, merges: mergesOf(rows) })];
  });
  return { sheets, names: [], calculation: 'automatic' };
}
