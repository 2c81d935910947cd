import { type Language, say } from '../../messages/format';
import { allowKeeping, mayKeep } from '../local/consent';
import { forgetEverything, kept, type RecentFile } from '../local/store';
import { element } from './element';

/** What the menu of local records asks of the page. */
export interface LocalMenuActions {
  reopen(file: RecentFile): void;
  /** The person has allowed, or no longer allows, that work is kept. */
  consented(allowed: boolean): void;
  cleared(): void;
}

/** 本机记录: what may stay in this browser, what was opened last, and how to leave nothing behind. */
export function localMenu(language: Language, actions: LocalMenuActions): HTMLElement {
  const menu = element('details', { id: 'local' });
  const summary = element('summary', {}, [say(language, 'workbench.local')]);
  const panel = element('div', { class: 'panel' });
  menu.append(summary, panel);

  async function show(): Promise<void> {
    const box = element('input', { type: 'checkbox', id: 'keep' });
    box.checked = mayKeep();
    box.addEventListener('change', () => {
      allowKeeping(box.checked);
      actions.consented(box.checked);
      if (!box.checked) clear();
    });
    const recent = mayKeep() ? await kept('recent') : [];
    const files = recent.map((file) => {
      const button = element('button', { type: 'button' }, [file.name]);
      button.addEventListener('click', () => {
        menu.open = false;
        actions.reopen(file);
      });
      return element('li', {}, [button]);
    });
    const clearing = element('button', { type: 'button', id: 'clear-local' }, [say(language, 'workbench.clear-local')]);
    clearing.addEventListener('click', clear);
    panel.replaceChildren(
      element('label', {}, [box, say(language, 'workbench.keep')]),
      element('p', {}, [say(language, 'workbench.keep-note')]),
      ...(files.length === 0 ? [] : [element('p', {}, [say(language, 'workbench.recent')]), element('ul', {}, files)]),
      clearing,
    );
  }

  function clear(): void {
    forgetEverything().then(() => {
      menu.open = false;
      summary.focus();
      actions.cleared();
    });
  }

  menu.addEventListener('toggle', () => {
    if (menu.open) show();
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    summary.focus();
  });
  return menu;
}
