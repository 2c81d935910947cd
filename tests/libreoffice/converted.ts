import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice makes of a file: it opens `bytes` as `name` and saves them as `format` ("xlsx", "xls", "pdf"). */
export function converted(bytes: Uint8Array, name: string, format: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecr-office-'));
  try {
    const input = path.join(folder, name);
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const output = path.join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', output, input], {
      stdio: 'pipe',
    });
    const [made] = readdirSync(output);
    if (made === undefined) throw new Error(`LibreOffice did not open ${name}`);
    return new Uint8Array(readFileSync(path.join(output, made)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
