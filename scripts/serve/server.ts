import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf, type Folders, locate } from './locate';
import { paneForWorkbench } from './pane-page';
import { POLICY } from './policy';

/** The page that the bare address leads to. */
const ENTRY = '/workbench/workbench.html';
const PANE = '/taskpane.html';

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...POLICY, ...headers });
  response.end();
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: Folders): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1);
  if (pathname === '/') return end(response, 302, { Location: ENTRY });
  const file = locate(pathname, folders);
  if (file === undefined || !(await isFile(file))) return end(response, 404);
  const headers = { ...POLICY, 'Content-Type': contentTypeOf(file) };
  if (pathname === PANE) {
    const page = paneForWorkbench(await readFile(file, 'utf8'));
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : page);
    return;
  }
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
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

/** The folders that the workbench needs, below the root of the repository. */
export function workbenchFolders(root: string): Folders {
  return new Map([
    ['', path.join(root, 'dist')],
    ['office-js', path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist')],
    ['samples', path.join(root, 'assets', 'samples')],
  ]);
}
