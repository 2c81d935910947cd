import { WorkbookError } from '../port';
import { readXlsx } from './read-xlsx';
import { fileKind } from './sniff';
import type { WorkbookFile } from './workbook-file';

/**
 * Reads a workbook file (.xlsx, .xlsm, .xls), whatever its name says; the name only tells the formats of WPS apart.
 * @throws {WorkbookError} `not-a-workbook`, `old-format`, `encrypted`, `corrupt`, `too-large`
 */
export async function readWorkbookFile(bytes: Uint8Array, name = ''): Promise<WorkbookFile> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return readXlsx(bytes);
    case 'encrypted':
      throw new WorkbookError('encrypted');
    case 'xls': {
      if (/\.ett?$/i.test(name)) throw new WorkbookError('old-format', { reason: 'et' });
      // Old workbooks are rare, and their reader is large: it is loaded for them only.
      const { readXls } = await import('./read-xls');
      return readXls(bytes);
    }
    case 'excel-95':
      // Its texts are in the code page of the machine it was written on, which the file does not reliably name.
      throw new WorkbookError('old-format', { reason: 'xls' });
    case 'ole':
      throw new WorkbookError('not-a-workbook', { reason: 'document' });
    default:
      throw new WorkbookError('not-a-workbook', { reason: kind });
  }
}
