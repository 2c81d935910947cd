import type { WriteSheet } from 'hucre/xlsx';
import { type Entry, expenditureSheet, FIRST_ROW, type Line } from './expenditure-sheet';
import spending from './spending.json';

export const TITLE = '湘潭县花石镇2024年度支出表';

/** The categories with their published amounts. Last year's amounts of the categories were not published. */
export function categories(): Line[] {
  return spending.categories.map(([name, current]) => ({
    name: String(name),
    kind: 'category',
    current: Number(current),
  }));
}

/** The total with last year's, change and rate as formulas over `count` lines; `changed` entries stand instead. */
export function total(count: number, changed: Partial<Record<'current' | 'change' | 'rate', Entry>> = {}): Line {
  const row = FIRST_ROW + count;
  const change = spending.total - spending.lastYear;
  return {
    name: '合计',
    kind: 'total',
    current: { formula: `SUM(B${FIRST_ROW}:B${row - 1})`, result: spending.total },
    prior: spending.lastYear,
    change: { formula: `B${row}-C${row}`, result: change },
    rate: { formula: `D${row}/C${row}`, result: change / spending.lastYear },
    ...changed,
  };
}

/** The table behind the spending paragraph of the published report. */
export function huashiSheet(): WriteSheet {
  const lines = categories();
  return expenditureSheet({ name: '支出表', title: TITLE, lines: [...lines, total(lines.length)] });
}
