import type { Language } from '../messages/format';
import { rememberLanguage } from '../taskpane/host';

const PARAMETER = 'lang';

/** The language of the page: Chinese, unless its address says `?lang=en-US`. The pane is told, too. */
export function startingLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get(PARAMETER);
  const language = asked === 'en-US' ? 'en-US' : 'zh-CN';
  rememberLanguage(language);
  return language;
}

/** Keeps a language in the address, so that it survives reloading. */
export function keepLanguage(language: Language): void {
  const address = new URL(window.location.href);
  address.searchParams.set(PARAMETER, language);
  window.history.replaceState(null, '', address);
  rememberLanguage(language);
}
