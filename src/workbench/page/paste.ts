import type { GridEdit } from '../grid/book';
import { tableOfMarkup, tableOfText } from '../grid/clipboard-table';

/** The mark by which the grid knows what was copied in itself, formulas and looks included. */
const OWN_MARK = 'data-copy-id';

/**
 * Takes tables from other programs (Excel、WPS、网页) from the paste event, before the grid sees it: no permission is asked
 * for, and blocks larger than the sheet go in as well. What was copied in the grid itself, and what is pasted into a cell
 * that is being edited, is left to the grid.
 */
export function takePastes(
  grid: HTMLElement,
  isTyping: () => boolean,
  paste: (table: readonly (readonly GridEdit['input'][])[]) => void,
): void {
  window.addEventListener(
    'paste',
    (event) => {
      const data = event.clipboardData;
      const inGrid = event.target instanceof Node && (grid.contains(event.target) || event.target === document.body);
      const isField = event.target instanceof HTMLInputElement;
      if (
        data === null ||
        isTyping() ||
        (isField && !grid.contains(event.target)) ||
        !(inGrid || isEditorOfGrid(event.target))
      )
        return;
      const [markup, text] = [data.getData('text/html'), data.getData('text/plain')];
      if (markup.includes(OWN_MARK) || (markup === '' && text === '')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste((markup === '' ? undefined : tableOfMarkup(markup)) ?? tableOfText(text));
    },
    { capture: true },
  );
}

/** The grid keeps the field that takes keys outside of its own element. */
function isEditorOfGrid(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}
