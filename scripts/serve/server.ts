import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { contentTypeOf, type Folders, locate } from './locate';
import { POLICY } from './policy';

/** The page that the bare address leads to. */
const ENTRY = '/workbench/workbench.html';

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...POLICY, ...headers });
  response.end();
}

/** A mark of a file's present contents; undefined where there is no such file. */
async function tagOf(file: string): Promise<string | undefined> {
  return stat(file).then(
    (found) => (found.isFile() ? `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"` : undefined),
    () => undefined,
  );
}

/** What becomes much smaller on its way. */
const COMPRESSIBLE = /^text\/|json|svg/;

async function answer(request: IncomingMessage, response: ServerResponse, folders: Folders): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1);
  if (pathname === '/') return end(response, 302, { Location: ENTRY });
  const file = locate(pathname, folders);
  const tag = file === undefined ? undefined : await tagOf(file);
  if (file === undefined || tag === undefined) return end(response, 404);
  if (request.headers['if-none-match'] === tag) return end(response, 304, { ETag: tag });
  const type = contentTypeOf(file);
  const packed = COMPRESSIBLE.test(type) && (request.headers['accept-encoding'] ?? '').includes('gzip');
  const headers = { ...POLICY, 'Content-Type': type, ETag: tag, Vary: 'Accept-Encoding' };
  response.writeHead(200, packed ? { ...headers, 'Content-Encoding': 'gzip' } : headers);
  if (request.method === 'HEAD') response.end();
  else if (packed) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
}

/** A server of the workbench's files, not yet listening. */
export function workbenchServer(folders: Folders): Server {
  return createServer((request, response) => {
    answer(request, response, folders).catch(() => {
      if (response.headersSent) response.destroy();
      else end(response, 500);
    });
  });
}

/** The folders that the server hands out, below the root of the repository. */
export function workbenchFolders(root: string): Folders {
  return new Map([['workbench', path.join(root, 'dist', 'workbench')]]);
}
