import { type Language, say } from '../../messages/format';
import type { Search } from '../host-search';
import { element } from './element';

export interface FindActions {
  findNext(search: Search): boolean;
  replaceAll(search: Search, by: string): number;
  /** Back to the grid. */
  closed(): void;
}

/** Shows the panel of 查找和替换 in its place, with the field for what is looked for ready to be typed into. */
export function showFindPanel(parent: HTMLElement, language: Language, actions: FindActions): void {
  const words = (key: Parameters<typeof say>[1], values?: Readonly<Record<string, string>>) =>
    say(language, key, values);
  const field = (id: string, label: string) => {
    const input = element('input', { id, type: 'text' });
    return { input, label: element('label', { for: id }, [label]) };
  };
  const box = (id: string, label: string) => {
    const input = element('input', { id, type: 'checkbox' });
    return { input, label: element('label', {}, [input, label]) };
  };
  const wanted = field('find-wanted', words('workbench.find-wanted'));
  const by = field('find-by', words('workbench.find-by'));
  const whole = box('find-whole', words('workbench.find-whole'));
  const exact = box('find-case', words('workbench.find-case'));
  const result = element('p', { role: 'status' });
  const search = (): Search => ({
    wanted: wanted.input.value,
    completeMatch: whole.input.checked,
    matchCase: exact.input.checked,
  });
  const close = (): void => {
    parent.replaceChildren();
    actions.closed();
  };
  const next = (): void => {
    result.textContent = actions.findNext(search()) ? '' : words('workbench.find-none');
  };
  const replace = (): void => {
    const count = actions.replaceAll(search(), by.input.value);
    result.textContent =
      count === 0 ? words('workbench.find-none') : words('workbench.replaced', { count: String(count) });
  };
  const button = (id: string, text: string, act: () => void) => {
    const made = element('button', { type: 'button', id }, [text]);
    made.addEventListener('click', act);
    return made;
  };
  const panel = element('section', { class: 'panel', 'aria-label': words('workbench.find') }, [
    element('div', { class: 'fields' }, [wanted.label, wanted.input, by.label, by.input]),
    element('div', { class: 'fields' }, [whole.label, exact.label]),
    element('div', { class: 'actions' }, [
      button('find-next', words('workbench.find-next'), next),
      button('replace-all', words('workbench.replace-all'), replace),
      button('find-close', words('workbench.close-panel'), close),
    ]),
    result,
  ]);
  panel.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape') close();
    else if (key === 'Enter' && target === wanted.input) next();
  });
  parent.replaceChildren(panel);
  wanted.input.focus();
}
