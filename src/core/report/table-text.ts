/**
 * The rows of a table in a report (报告中的表), the headings first, from its text: a line for each row, a tab between cells.
 * Null for any other text; no sentence holds a tab.
 * @example tableRows('指标\t得分\n合计\t95') // → [['指标', '得分'], ['合计', '95']]
 * @example tableRows('支出合计12万元。') // → null
 */
export function tableRows(text: string): readonly (readonly string[])[] | null {
  return text.includes('\t') ? text.split('\n').map((line) => line.split('\t')) : null;
}

/** Empty cells at the end of a row leave no trace in a sheet. @example closedRow(['合计', '', '']) // → '合计' */
export function closedRow(cells: readonly string[]): string {
  return cells.join('\t').replace(/\t+$/, '');
}
