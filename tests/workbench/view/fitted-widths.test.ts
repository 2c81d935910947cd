import type { GridCell } from '../../../src/workbench/grid/book';
import { fittedWidths } from '../../../src/workbench/view/fitted-widths';

const cell = (row: number, column: number, text: string, look: GridCell['look'] = {}): GridCell => ({
  row,
  column,
  content: text,
  text,
  formula: undefined,
  look,
});
const none = () => false;
const row = [cell(0, 0, '人力资源和社会保障管理事务'), cell(0, 1, '61.35')];

describe('a column without a width of its own', () => {
  it('is as wide as its widest text', () => {
    expect(fittedWidths(row, new Map(), none).get(0)).toBe(207);
  });

  it('is not narrower than an empty one', () => {
    expect(fittedWidths(row, new Map(), none).get(1)).toBe(72);
  });

  it('does not follow a title that stands alone in its row', () => {
    expect(fittedWidths([cell(0, 0, '湘潭县花石镇2024年度支出表')], new Map(), none).get(0)).toBeUndefined();
  });

  it('does not follow a merged or wrapped text', () => {
    const wrapped = [cell(0, 0, '很长很长的说明'.repeat(9), { wrap: true }), cell(0, 1, '合并', {})];
    expect([...fittedWidths(wrapped, new Map(), (_row, column) => column === 1)]).toEqual([]);
  });

  it('ends where the grid would be one column', () => {
    expect(fittedWidths([cell(0, 0, '长'.repeat(500)), cell(0, 1, 'x')], new Map(), none).get(0)).toBe(320);
  });
});

it('a column with a width of its own keeps it', () => {
  expect(fittedWidths(row, new Map([[0, 50]]), none).get(0)).toBe(50);
});
