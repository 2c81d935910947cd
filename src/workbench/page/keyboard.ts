/**
 * F6 goes from the grid to the pane and back, as it does in Excel, and Shift+F6 to the buttons above; the frame's keys do
 * not reach the page by themselves.
 */
export function listenToF6(target: Window, go: () => void, goToButtons: () => void): void {
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.shiftKey) goToButtons();
      else go();
    },
    { capture: true },
  );
}
