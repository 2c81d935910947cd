/** Work that was not saved when its page ended (未保存的修改). */
export interface Draft {
  /** That of the page that wrote it. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** A file that was opened before; the browser asks again before it is read. */
export interface RecentFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  readonly time: number;
}

interface Stores {
  readonly drafts: Draft;
  readonly recent: RecentFile;
}

const DATABASE = 'ecr-workbench';
const KEYS: Readonly<Record<keyof Stores, string>> = { drafts: 'id', recent: 'name' };

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function database(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(KEYS)) request.result.createObjectStore(name, { keyPath });
  };
  return done(request);
}

async function within<T>(
  store: keyof Stores,
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await database();
  try {
    return await done(work(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}

/** Keeps something in the browser's database on this machine (IndexedDB). */
export async function keep<S extends keyof Stores>(store: S, entry: Stores[S]): Promise<void> {
  await within(store, 'readwrite', (objects) => objects.put(entry));
}

/** What is kept, the newest first. Nothing where the browser offers no database. */
export async function kept<S extends keyof Stores>(store: S): Promise<readonly Stores[S][]> {
  if (!('indexedDB' in window)) return [];
  const all: Stores[S][] = await within(store, 'readonly', (objects) => objects.getAll());
  return all.sort((one, other) => other.time - one.time);
}

export async function forget(store: keyof Stores, key: string): Promise<void> {
  await within(store, 'readwrite', (objects) => objects.delete(key));
}

/** Leaves nothing behind: the database and what page and pane remember (清除本机记录). */
export async function forgetEverything(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  await done(indexedDB.deleteDatabase(DATABASE));
}
