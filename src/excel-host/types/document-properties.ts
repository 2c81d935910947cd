import type { ExcelObject } from '../protocol/excel-object';
import type { WorkbookModel } from '../workbook-model/workbook';
import { makeBag } from './targets';

/** Title, author and the like of the file (文档属性). */
export function documentProperties(model: WorkbookModel): ExcelObject {
  return makeBag('DocumentProperties', {
    path: [],
    read: () => model.state.documentProperties,
    write: (bag) => {
      model.state.documentProperties = bag;
    },
  });
}
