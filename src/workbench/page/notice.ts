import { type Language, type MessageKey, say } from '../../messages/format';
import { element } from './element';

/** A sentence for the person at the screen; it stays until the next one or until it is dismissed. */
export interface Notice {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
  readonly grave?: boolean;
  /** What can be done about it; the notice goes away with it. */
  readonly actions?: readonly { readonly key: MessageKey; act(): void }[];
}

/** Shows a notice in its place below the header, or nothing. */
export function showNotice(parent: HTMLElement, language: Language, notice: Notice | null): void {
  if (notice === null) {
    parent.replaceChildren();
    return;
  }
  const close = element('button', { type: 'button', 'aria-label': say(language, 'workbench.close') }, ['×']);
  close.addEventListener('click', () => parent.replaceChildren());
  const buttons = (notice.actions ?? []).map(({ key, act }) => {
    const button = element('button', { type: 'button', class: 'action' }, [say(language, key)]);
    button.addEventListener('click', () => {
      parent.replaceChildren();
      act();
    });
    return button;
  });
  const role = notice.grave === true ? 'alert' : 'status';
  parent.replaceChildren(
    element('div', { role }, [element('p', {}, [say(language, notice.key, notice.values)]), ...buttons, close]),
  );
}
