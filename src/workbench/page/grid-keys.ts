/** What a key does in the grid that the grid does not do by itself. */
export type GridKey =
  | 'first'
  | 'last'
  | 'row-start'
  | 'page-up'
  | 'page-down'
  | 'up'
  | 'down'
  | 'left'
  | 'next-sheet'
  | 'previous-sheet'
  | 'whole-row'
  | 'whole-column'
  | 'today'
  | 'sum'
  | 'fill-down'
  | 'fill-right'
  | 'find'
  | 'replace'
  | 'filter'
  | 'save';

/** Excel's keys, by modifiers and key. */
const KEYS: Readonly<Record<string, GridKey>> = {
  'Ctrl+Home': 'first',
  'Ctrl+End': 'last',
  Home: 'row-start',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Enter: 'down',
  'Shift+Enter': 'up',
  'Shift+Tab': 'left',
  'Ctrl+PageDown': 'next-sheet',
  'Ctrl+PageUp': 'previous-sheet',
  'Shift+ ': 'whole-row',
  'Ctrl+ ': 'whole-column',
  'Ctrl+;': 'today',
  'Alt+=': 'sum',
  'Ctrl+d': 'fill-down',
  'Ctrl+r': 'fill-right',
  'Ctrl+f': 'find',
  'Ctrl+h': 'replace',
  'Ctrl+Shift+l': 'filter',
  'Ctrl+s': 'save',
};

/** Keys that mean the same wherever the focus is. */
const EVERYWHERE: ReadonlySet<GridKey> = new Set(['find', 'replace', 'save']);

/** @example gridKey({ key: 'Home', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false }) // → 'first' */
export function gridKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): GridKey | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const control = ctrlKey || metaKey ? 'Ctrl+' : '';
  const name = `${control}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;
  return Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
}

/** Listens for the keys before the grid does. While a cell is edited they belong to its text. */
export function listenToGridKeys(grid: HTMLElement, isTyping: () => boolean, act: (key: GridKey) => void): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const key = event.isComposing ? undefined : gridKey(event);
      if (key === undefined || (isTyping() && key !== 'save')) return;
      const { target } = event;
      const inGrid = target instanceof HTMLElement && (grid.contains(target) || target.isContentEditable);
      const isField = target instanceof HTMLInputElement && !target.isContentEditable;
      if (!EVERYWHERE.has(key) && (!inGrid || isField)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act(key);
    },
    { capture: true },
  );
}
