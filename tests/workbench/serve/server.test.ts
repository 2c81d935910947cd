import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../../../scripts/serve/listen';
import { workbenchServer } from '../../../scripts/serve/server';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await mkdir(path.join(folder, 'dist'));
  await writeFile(path.join(folder, 'dist', 'a.js'), 'a();');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  server = workbenchServer(new Map([['', path.join(folder, 'dist')]]));
  port = await listen(server, 38_211);
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const get = (address: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', ...init });

/** As typed: `fetch` would take the dots out of the address. */
function statusOf(rawPath: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: rawPath }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  it('hands out files', async () => {
    expect(await (await get('/a.js?v=1')).text()).toBe('a();');
  });

  it('leads the bare address to the page', async () => {
    expect((await get('/')).headers.get('location')).toBe('/workbench/workbench.html');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/x/../../secret.txt'])('keeps %s to itself', async (address) => {
    expect(await statusOf(address)).toBe(404);
  });

  it('hands a file out once, and then says that it is the same', async () => {
    const tag = (await get('/a.js')).headers.get('etag') ?? '';
    expect((await get('/a.js', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it('packs what becomes smaller by it', async () => {
    const answer = await get('/a.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual(['gzip', 'a();']);
  });

  it('has no folder listing', async () => {
    expect(await statusOf('/assets')).toBe(404);
  });

  it('takes nothing', async () => {
    expect((await get('/a.js', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('answers HEAD with headers alone', async () => {
    expect(await (await get('/a.js', { method: 'HEAD' })).text()).toBe('');
  });

  it.each(['/a.js', '/', '/none'])('sends the policy with %s', async (address) => {
    expect((await get(address)).headers.get('content-security-policy')).toMatch(
      /^default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src 'self' blob:/,
    );
  });

  it('allows no code from text', async () => {
    expect((await get('/a.js')).headers.get('content-security-policy')).not.toMatch(
      /unsafe-eval|script-src[^;]*inline/,
    );
  });

  it('takes the next port where the wished one is in use', async () => {
    const second = workbenchServer(new Map());
    const taken = await listen(second, port);
    second.close();
    expect(taken).toBeGreaterThan(port);
  });
});
