import type { Area } from '../../../src/core/grid/address';
import { newWorkbook } from '../../../src/excel-host/new-workbook';
import { cellKey } from '../../../src/excel-host/workbook-model/cell';
import { moveCells } from '../../../src/excel-host/workbook-model/move-cells';
import { addName } from '../../../src/excel-host/workbook-model/names';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { undo } from '../../../src/excel-host/workbook-model/undo';
import { area, sheet, type } from '../open-excel';

function opened() {
  const model = newWorkbook(['表', '其他']);
  const at = (name: string, row: number, column: number) => sheet(model, name).state.cells.get(cellKey(row, column));
  const move = (from: string, source: string, to: string, target: string): void => {
    const { top, left }: Area = area(target);
    moveCells(model, { from: sheet(model, from), area: area(source), to: sheet(model, to), top, left }, 'addin');
    settle(model);
  };
  return { model, at, move };
}

describe('cells that are cut and put down elsewhere', () => {
  it('are followed by formulas, and keep what their own formulas refer to', () => {
    const { model, at, move } = opened();
    type(model, '表', 'A1:C1', [[1, '=A1*2', '=B1+A1']]);
    move('表', 'B1', '表', 'E5');
    expect([at('表', 0, 1), at('表', 4, 4)?.formula, at('表', 0, 2)?.formula]).toEqual([undefined, '=A1*2', '=E5+A1']);
    expect(at('表', 0, 2)?.value).toBe(3);
  });

  it('are lost to formulas that referred to where they come to lie', () => {
    const { model, at, move } = opened();
    type(model, '表', 'A1:C1', [[1, 2, '=B1+1']]);
    move('表', 'A1', '表', 'B1');
    expect([at('表', 0, 2)?.formula, at('表', 0, 2)?.value]).toEqual(['=#REF!+1', { error: '#REF!' }]);
  });

  it('count where they lie now', () => {
    const { model, at, move } = opened();
    type(model, '表', 'A1:C1', [[1, '=SUM(A5:A9)', 7]]);
    move('表', 'C1', '表', 'A6');
    expect(at('表', 0, 1)?.value).toBe(7);
  });

  it('are written with their sheet once they stand on another one', () => {
    const { model, at, move } = opened();
    type(model, '表', 'A1:C1', [[1, '=A1*2', '=B1+1']]);
    type(model, '其他', 'A1', [['=表!B1']]);
    move('表', 'B1', '其他', 'D4');
    expect([at('其他', 3, 3)?.formula, at('表', 0, 2)?.formula, at('其他', 0, 0)?.formula]).toEqual([
      '=表!A1*2',
      '=其他!D4+1',
      '=D4',
    ]);
    expect(at('表', 0, 2)?.value).toBe(3);
  });

  it('take defined names along', () => {
    const { model, move } = opened();
    addName(model, '合计', undefined, '=表!$A$1:$B$2', '');
    move('表', 'A1:B2', '表', 'C3');
    expect(model.state.names[0]?.formula).toBe('=表!$C$3:$D$4');
  });

  it('lie where they lay once it is undone', () => {
    const { model, at, move } = opened();
    type(model, '表', 'A1:C1', [[1, 2, '=B1+1']]);
    move('表', 'B1', '表', 'E5');
    undo(model);
    settle(model);
    expect([at('表', 0, 1)?.value, at('表', 0, 2)?.formula, at('表', 4, 4)]).toEqual([2, '=B1+1', undefined]);
  });

  it('do not tear a merged area apart', () => {
    const { model, move } = opened();
    sheet(model, '表').state.merges = [area('A1:A2')];
    expect(() => move('表', 'A1', '表', 'C1')).toThrow('torn apart');
  });
});
