import { denseSheet } from '../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../src/core/grid/sheet';
import { loadWorkbook } from '../../src/excel-host/load-workbook';
import { contentOf } from '../../src/excel-host/workbook-content';
import { cellKey } from '../../src/excel-host/workbook-model/cell';
import { sheet, type } from './open-excel';

const CONTENT: WorkbookContent = {
  sheets: [
    denseSheet({
      name: '支出表',
      rows: [
        ['科目', '金额'],
        ['办公费', 12.5],
        ['合计', 99],
      ],
      formulas: new Map([[cellKey(2, 1), '=SUM(B2:B2)']]),
      formats: new Map([[cellKey(1, 1), '#,##0.00']]),
      indents: new Map([[cellKey(1, 0), 2]]),
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([1]),
    }),
    denseSheet({ name: '附注', hidden: true, protected: true }),
  ],
  names: [{ name: '_ecr_result', reference: '支出表!$A$1', hidden: true }],
  calculation: 'automatic',
};

/** A sheet as plain data. */
function facts(content: WorkbookContent): unknown {
  return content.sheets.map((each) => ({
    name: each.name,
    hidden: each.hidden,
    protected: each.protected,
    merges: each.merges,
    cells: Array.from({ length: each.rowCount }, (_, row) =>
      Array.from({ length: each.columnCount }, (__, column) => [
        each.content(row, column),
        each.formula(row, column),
        each.format(row, column),
        each.indent(row, column),
        each.rowHidden(row),
        each.columnHidden(column),
      ]),
    ),
  }));
}

describe('a workbook that is loaded', () => {
  it('holds what the file holds', () => {
    expect(facts(contentOf(loadWorkbook(CONTENT)))).toEqual(facts(CONTENT));
  });

  it('keeps its names, hidden ones hidden', () => {
    expect(contentOf(loadWorkbook(CONTENT)).names).toEqual(CONTENT.names);
  });

  it('keeps the stored value of a formula until something that it reads is edited', () => {
    const model = loadWorkbook(CONTENT);
    const total = () => sheet(model, '支出表').state.cells.get(cellKey(2, 1))?.value;
    const before = total();
    type(model, '支出表', 'D9', [['别处']]);
    const untouched = total();
    type(model, '支出表', 'B2', [[20]]);
    expect([before, untouched, total()]).toEqual([99, 99, 20]);
  });

  it('calculates a formula when the first edit touches it', () => {
    const model = loadWorkbook(CONTENT);
    type(model, '支出表', 'B2', [[20]]);
    expect(sheet(model, '支出表').state.cells.get(cellKey(2, 1))?.value).toBe(20);
  });

  it('shows the first sheet that is visible', () => {
    const reversed = { ...CONTENT, sheets: CONTENT.sheets.toReversed() };
    expect(loadWorkbook(reversed).active.state.name).toBe('支出表');
  });

  it('takes a sheet called __proto__ like any other', () => {
    const odd = { ...CONTENT, sheets: [denseSheet({ name: '__proto__', rows: [['x']] })], names: [] };
    expect(contentOf(loadWorkbook(odd)).sheets[0]?.content(0, 0)).toBe('x');
  });
});
