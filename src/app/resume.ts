import type { WorkbookPort, WorkbookReading, WriteReceipt } from '../workbook/port';

/**
 * 恢复: takes back a write that was broken off, as by a power cut, which the reading tells of. Cells that the clerk has
 * changed since stay as they are.
 * @throws {WorkbookError}
 */
export async function restoreUnfinished(port: WorkbookPort, reading: WorkbookReading): Promise<WriteReceipt> {
  return port.write(reading.unfinished ?? {});
}
