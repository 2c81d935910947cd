import type { RewrittenFormula } from '../calculation';
import { cellKey } from './cell';
import { ownCells } from './put-cell';
import { sheetNamed, type WorkbookModel } from './workbook';

function takeOverFormulas(model: WorkbookModel, rewritten: readonly RewrittenFormula[]): void {
  for (const { sheet: name, row, column, formula } of rewritten) {
    const sheet = sheetNamed(model, name);
    const cell = sheet?.state.cells.get(cellKey(row, column));
    if (sheet !== undefined && cell !== undefined) ownCells(sheet).set(cellKey(row, column), { ...cell, formula });
  }
}

/** Takes over what the calculation made of formulas in cells and names. */
export function takeOverRewritten(model: WorkbookModel, rewritten: readonly RewrittenFormula[]): void {
  takeOverFormulas(model, rewritten);
  model.state.names = model.state.names.map((each) => {
    const formula = model.calculation.nameFormula(each.name, each.sheet?.state.name) ?? each.formula;
    return formula === each.formula ? each : { ...each, formula };
  });
  model.calculationNeeded = true;
}
