import { crc32 } from '../../workbook/file/crc32';
import { PAGE_ID } from './page-id';

const CHANNEL = 'ecr-workbench';

/** What one page of the workbench tells the others. */
type Message = { readonly kind: 'opened' | 'open-here'; readonly file: string; readonly from: string };

/** What a file is told by: its name and what it holds. */
export function fingerprint(name: string, bytes: Uint8Array): string {
  return `${name} ${bytes.length} ${crc32(bytes)}`;
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'kind' in data && 'file' in data && 'from' in data;
}

/** Tells when the same file is open in another page of this browser; nothing but fingerprints is told among pages. */
export function watchOtherPages(isSame: () => void) {
  let present = '';
  if (!('BroadcastChannel' in window)) return { opened: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.from === PAGE_ID || data.file !== present) return;
    if (data.kind === 'opened')
      channel.postMessage({ kind: 'open-here', file: present, from: PAGE_ID } satisfies Message);
    isSame();
  };
  return {
    /** A file was opened here; "" for one that is nobody's, such as a sample. */
    opened(file: string): void {
      present = file;
      if (file !== '') channel.postMessage({ kind: 'opened', file, from: PAGE_ID } satisfies Message);
    },
  };
}
