import { readFile } from 'node:fs/promises';
import type { BootedOffice } from '../excel-host/boot-office';
import { createExcelHost, type ExcelHost } from '../excel-host/host';
import { loadWorkbook } from '../excel-host/load-workbook';
import { createExcelWorkbook } from '../workbook/excel/excel-workbook';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import type { WorkbookPort } from '../workbook/port';

/** A sample workbook that is open in the in-memory Excel, and the port that reaches it through office.js. */
export interface OpenedSample {
  readonly bytes: Uint8Array;
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
  /** Round trips to Excel since the last question. */
  tripsSince(): number;
}

/** Opens a workbook file in an in-memory Excel and lets office.js talk to it. */
export async function openSample(office: BootedOffice, file: string): Promise<OpenedSample> {
  const bytes = await readFile(file);
  const { state: _state, skipped: _skipped, ...content } = await readWorkbookFile(bytes, file);
  const host = createExcelHost(loadWorkbook(content, { name: file }), { types: office.types });
  office.connect(host);
  let counted = 0;
  return {
    bytes,
    host,
    port: createExcelWorkbook(office.Excel, office.Office.context.requirements),
    tripsSince() {
      const trips = host.counts.requests - counted;
      counted = host.counts.requests;
      return trips;
    },
  };
}
