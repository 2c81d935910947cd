/**
 * Keeps the files of the workbench on this machine, so that it opens without a network. Where the browser does not
 * offer that (an address without https that is not this machine), all else works. `newer`: another version has been
 * loaded, and is shown once no page of the workbench is open.
 */
export async function keepForOffline(newer: () => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register('service-worker.js');
    const tell = (): void => {
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null) newer();
    };
    tell();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell);
    });
  } catch {
    // Private windows and some policies forbid it; the page needs it for nothing else.
  }
}
