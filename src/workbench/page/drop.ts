import { element } from './element';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Opens a file that is dropped on a window: of the page, or of the pane's frame, where the browser would otherwise
 * leave the pane and show the file.
 */
export function acceptDrops(target: Window, label: () => string, open: (file: File) => void): void {
  const veil = element('div', { id: 'drop' });
  const lift = (): void => veil.remove();
  target.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.textContent = label();
    if (!veil.isConnected) document.body.append(veil);
  });
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) lift();
  });
  target.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    lift();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
  veil.addEventListener('dragleave', lift);
}
