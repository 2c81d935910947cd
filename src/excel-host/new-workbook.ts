import { engine } from './engine';
import { createWorkbookModel, type WorkbookModel } from './workbook-model/workbook';

/** A new workbook with empty sheets of these names, the first of them shown. */
export function newWorkbook(sheetNames: readonly string[] = ['Sheet1']): WorkbookModel {
  return createWorkbookModel(engine, sheetNames);
}
