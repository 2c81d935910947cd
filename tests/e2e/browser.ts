import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { isStale } from '../../scripts/serve/stale';

const ROOT = path.join(__dirname, '..', '..');

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the system's Chromium; without one the tests fail, for they must not be taken for passed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('The browser tests need Chromium: install it, or name the program in the variable CHROMIUM.');
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Where the built pane looks for office.js, which each test answers in its own way. */
export const OFFICE_JS = '/office-js/office.js';

/** The folder of the pane, built once for all tests and again when its sources are newer. */
export async function builtPane(): Promise<string> {
  const folder = path.join(ROOT, 'out', 'pane-e2e');
  const sources = ['src', 'taskpane.html', 'gallery.html', 'help.html', 'vite.config.ts', 'vite.page.ts'];
  if (!(await isStale(ROOT, 'out/pane-e2e/taskpane.html', sources))) return folder;
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
    // Vite takes jest's environment for its own and would bundle the slow development build of React.
    env: { ...process.env, NODE_ENV: 'production', VITE_OFFICE_JS: OFFICE_JS },
    stdio: 'pipe',
  });
  return folder;
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json'],
]);

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on this machine only. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const file = path.join(
      folder,
      path.normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)),
    );
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES.get(path.extname(file)) ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Errors on the page and requests to any other server, as they come up. */
export function watchPage(page: Page, origin: string): { readonly errors: string[]; readonly foreign: string[] } {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !address.startsWith('data:') && !address.startsWith('blob:')) {
      foreign.push(address);
    }
  });
  return { errors, foreign };
}
