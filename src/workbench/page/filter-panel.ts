import { type Language, say } from '../../messages/format';
import type { FilterChoice } from '../host-filter';
import { element } from './element';

export interface FilterActions {
  /** Undefined: all rows. */
  filter(chosen: readonly string[] | undefined): void;
  closed(): void;
}

/** Shows what a column can be filtered by (筛选), a box for each text that stands in it. */
export function showFilterPanel(
  parent: HTMLElement,
  language: Language,
  { heading, texts, chosen }: FilterChoice,
  actions: FilterActions,
): void {
  const close = (): void => {
    parent.replaceChildren();
    actions.closed();
  };
  const boxes = texts.map((text) => {
    const input = element('input', { type: 'checkbox' });
    input.checked = chosen?.has(text) ?? true;
    const shown = text === '' ? say(language, 'workbench.filter-blank') : text;
    return { text, input, row: element('li', {}, [element('label', {}, [input, shown])]) };
  });
  const all = element('input', { type: 'checkbox', id: 'filter-all' });
  all.checked = boxes.every(({ input }) => input.checked);
  all.addEventListener('change', () => {
    for (const { input } of boxes) input.checked = all.checked;
  });
  const button = (id: string, text: string, act: () => void) => {
    const made = element('button', { type: 'button', id }, [text]);
    made.addEventListener('click', () => {
      act();
      close();
    });
    return made;
  };
  const apply = (): void => {
    const wanted = boxes.filter(({ input }) => input.checked).map(({ text }) => text);
    actions.filter(wanted.length === boxes.length ? undefined : wanted);
  };
  const panel = element('section', { class: 'panel', 'aria-label': say(language, 'workbench.filter') }, [
    element('p', {}, [say(language, 'workbench.filter-of', { heading })]),
    element('label', {}, [all, say(language, 'workbench.filter-all')]),
    element(
      'ul',
      { tabindex: '0', 'aria-label': heading },
      boxes.map(({ row }) => row),
    ),
    element('div', { class: 'actions' }, [
      button('filter-apply', say(language, 'workbench.filter-apply'), apply),
      button('filter-clear', say(language, 'workbench.filter-clear'), () => actions.filter(undefined)),
      button('filter-close', say(language, 'workbench.close-panel'), () => undefined),
    ]),
  ]);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  parent.replaceChildren(panel);
  all.focus();
}
