import { type Language, say } from '../../messages/format';
import { element } from './element';

export type Sample = 'faults' | 'consistent';

/** What the buttons of the header do. */
export interface HeaderActions {
  open(file: File): void;
  /** Lets the browser choose in a way that remembers the file; false where that is not to be. */
  choose(): boolean;
  save(): void;
  sample(sample: Sample): void;
  /** Opens last year's workbook. */
  openPrior(file: File): void;
  /** Shows last year's workbook in place of this year's, and back. */
  switchPrior(): void;
  find(): void;
  filter(): void;
  switchLanguage(): void;
}

export interface HeaderState {
  readonly language: Language;
  readonly file: string;
  readonly unsaved: boolean;
  /** Whether there is a workbook of last year, and whether it is the one that is shown. */
  readonly prior: 'none' | 'open' | 'shown';
  /** The menu of what stays on this machine; it stays open while the header is written anew. */
  readonly menu: HTMLElement;
}

function button(id: string, text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id }, [text]);
  made.addEventListener('click', act);
  return made;
}

function filePicker(id: string, open: (file: File) => void): HTMLInputElement {
  const picker = element('input', { type: 'file', id, accept: '.xlsx,.xlsm,.xls', hidden: '' });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    // Emptied, so that choosing the same file again counts as a choice.
    picker.value = '';
    if (file !== undefined) open(file);
  });
  return picker;
}

/** Writes the slim header: product, file, what can be done, and that nothing is uploaded. */
export function showHeader(
  parent: HTMLElement,
  { language, file, unsaved, menu, prior }: HeaderState,
  actions: HeaderActions,
): void {
  const picker = filePicker('file', actions.open);
  const priorPicker = filePicker('prior-file', actions.openPrior);
  const priorWords = {
    none: 'workbench.prior-open',
    open: 'workbench.prior-show',
    shown: 'workbench.prior-back',
  } as const;
  const priorButton = button('prior', say(language, priorWords[prior]), () => {
    if (prior === 'none') priorPicker.click();
    else actions.switchPrior();
  });
  const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
  const languageButton = button('language', say(language, 'workbench.language'), actions.switchLanguage);
  languageButton.lang = other;
  languageButton.title = say(language, 'workbench.language-label');
  const dot = unsaved ? [element('span', { class: 'unsaved', title: say(language, 'workbench.unsaved') }, ['●'])] : [];
  parent.replaceChildren(
    element('h1', {}, [say(language, 'workbench.product')]),
    element('div', { class: 'actions' }, [
      picker,
      button('open', say(language, 'workbench.open'), () => {
        if (!actions.choose()) picker.click();
      }),
      button('save', say(language, 'workbench.save'), actions.save),
    ]),
    element('div', { class: 'actions' }, [
      priorPicker,
      priorButton,
      button('find', say(language, 'workbench.find'), actions.find),
      button('filter', say(language, 'workbench.filter'), actions.filter),
    ]),
    element('div', { class: 'actions', role: 'group', 'aria-label': say(language, 'workbench.samples') }, [
      button('sample-faults', say(language, 'workbench.sample-faults'), () => actions.sample('faults')),
      button('sample-consistent', say(language, 'workbench.sample-consistent'), () => actions.sample('consistent')),
    ]),
    element('p', { id: 'file-name', title: file }, [file, ...dot]),
    element('p', { class: 'privacy' }, [say(language, 'workbench.privacy')]),
    menu,
    languageButton,
  );
}
