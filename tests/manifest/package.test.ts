import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './manifest';

/** A copy of what the command needs, so that the build of the repository stays as it is. */
const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
const script = path.join(folder, 'scripts', 'package.mjs');

beforeAll(() => {
  mkdirSync(path.join(folder, 'scripts'));
  mkdirSync(path.join(folder, 'dist'));
  cpSync(path.join(ROOT, 'scripts', 'package.mjs'), script);
  cpSync(path.join(ROOT, 'manifest.xml'), path.join(folder, 'manifest.xml'));
  writeFileSync(path.join(folder, 'dist', 'taskpane.html'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

function packaged(url: string): string {
  execFileSync(process.execPath, [script, '--url', url]);
  return readFileSync(path.join(folder, 'dist', 'manifest.xml'), 'utf8');
}

describe('the manifest for a server', () => {
  it('names no other server', () => {
    const addresses = packaged('https://addin.example.org/ecr/').match(/https:\/\/[^"<]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('https://addin.example.org'))).toEqual([]);
  });

  it('finds the pane below the address', () => {
    expect(packaged('https://addin.example.org/ecr/')).toContain('"https://addin.example.org/ecr/taskpane.html"');
  });

  it('allows the server as a whole', () => {
    expect(packaged('https://addin.example.org/ecr')).toContain('<AppDomain>https://addin.example.org</AppDomain>');
  });

  it.each(['http://addin.example.org', 'addin.example.org', ''])('is not made for the address "%s"', (url) => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--url', url], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run package -- --url https://')]);
  });
});
