/**
 * Runs between the page and the network (service worker): once all files of the workbench have been loaded, they are
 * taken from this machine, with or without a network. Workbooks never pass here: they are read from disk by the page.
 */

/** What is used of the surroundings, which the types of a page do not know. */
interface WorkerSurroundings {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}

interface Lifetime {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A mark of what all files hold, put in by the build, so that another version is another worker. */
declare const VERSION: string;

const worker = self as unknown as WorkerSurroundings;
const PREFIX = 'ecr-workbench-';
const STORE = `${PREFIX}${VERSION}`;

async function load(): Promise<void> {
  const list = await fetch(new URL('files.json', worker.registration.scope), { cache: 'no-cache' });
  const files: readonly string[] = await list.json();
  const store = await caches.open(STORE);
  // Past the browser's own cache, which may hold files of an earlier version under the same name.
  await store.addAll(files.map((file) => new Request(new URL(file, worker.registration.scope), { cache: 'no-cache' })));
}

async function forgetEarlier(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== STORE).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const store = await caches.open(STORE);
  // What follows "?" is for the page itself: its language, the pane's surroundings.
  const known = await store.match(request, { ignoreSearch: true });
  return known ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(load()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetEarlier()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(worker.registration.scope)) event.respondWith(answer(request));
});
