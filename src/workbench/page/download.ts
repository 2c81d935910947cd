import { element } from './element';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the browser as a file to keep. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  element('a', { href: address, download: name }).click();
  // Not at once: the browser reads the bytes after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
