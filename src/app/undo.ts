import type { WorkbookPort, WriteReceipt } from '../workbook/port';

/** 撤销: takes back what a write did. @throws {WorkbookError} when the workbook does not allow it any more */
export async function undo(port: WorkbookPort, receipt: WriteReceipt): Promise<void> {
  await port.write(receipt.undo);
}
