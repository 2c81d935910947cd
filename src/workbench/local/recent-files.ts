import { mayKeep } from './consent';
import { forget, keep, kept, type RecentFile } from './store';

const MOST = 8;

/** What Chromium offers beside the standard. */
interface WithPicker {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
}

interface WithPermission {
  requestPermission?(options: { readonly mode: 'read' }): Promise<PermissionState>;
}

const TYPES = [
  {
    description: 'Excel',
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
      'application/vnd.ms-excel': ['.xls'],
    },
  },
];

/** Whether files can be chosen in a way by which they can be found again. */
export function canRemember(): boolean {
  return mayKeep() && 'showOpenFilePicker' in window;
}

/** Remembers a file that was opened, without its contents. */
export async function rememberFile(handle: FileSystemFileHandle): Promise<void> {
  if (!mayKeep()) return;
  await keep('recent', { name: handle.name, handle, time: Date.now() });
  for (const { name } of (await kept('recent')).slice(MOST)) await forget('recent', name);
}

/** Lets a person choose a file; undefined where none was chosen. */
export async function chooseFile(): Promise<File | undefined> {
  try {
    const [handle] = (await (window as WithPicker).showOpenFilePicker?.({ types: TYPES })) ?? [];
    if (handle === undefined) return undefined;
    await rememberFile(handle);
    return await handle.getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** A file that was opened before, if the person lets it be read again and it is still there. */
export async function reopen({ name, handle }: RecentFile): Promise<File | undefined> {
  const answer = await (handle as WithPermission).requestPermission?.({ mode: 'read' });
  if (answer === 'denied') return undefined;
  try {
    return await handle.getFile();
  } catch {
    await forget('recent', name);
    return undefined;
  }
}
