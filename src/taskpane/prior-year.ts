import type { WorkbookContent } from '../core/grid/sheet';

/** Where the page around the pane puts last year's workbook, when it has one open beside this year's. */
export interface WithPriorYear {
  ecrPriorYear?: WorkbookContent | undefined;
}

/** Last year's workbook (上年工作簿), as read by the page around the pane; Excel has no such page. */
export function priorYear(): WorkbookContent | undefined {
  return (window as WithPriorYear).ecrPriorYear;
}
