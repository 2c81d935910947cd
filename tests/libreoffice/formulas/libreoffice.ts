import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, type WorkBook } from '@e965/xlsx';

/** Lets LibreOffice open, calculate and save a workbook, with a profile of its own. Throws where it is missing. */
export function calculatedByLibreOffice(workbook: Uint8Array): WorkBook {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  try {
    const input = join(folder, 'formulas.xlsx');
    writeFileSync(input, workbook);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const target = join(folder, 'calculated');
    const options = [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'xlsx',
      '--outdir',
      target,
      input,
    ];
    execFileSync('soffice', options, { stdio: 'pipe', timeout: 150_000 });
    return read(readFileSync(join(target, 'formulas.xlsx')), { dense: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
