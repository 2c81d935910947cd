import type { Language } from '../messages/format';
import type { Theme } from './pane-state';

/** The oldest requirement set with which everything works: Excel 2021 (LTSC) has it. */
const LOWEST_EXCEL_API = '1.14';
const LANGUAGE_KEY = 'expenditure-check-report.language';
const FOLLOWS_KEY = 'expenditure-check-report.follows';

export type Host = 'excel' | 'too-old' | 'none';

/** Waits for office.js and says where the pane runs. It is `none` where office.js could not be loaded, too. */
export async function readHost(): Promise<Host> {
  if (typeof Office === 'undefined') return 'none';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'none';
  return Office.context.requirements.isSetSupported('ExcelApi', LOWEST_EXCEL_API) ? 'excel' : 'too-old';
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

// On the web several add-ins share a storage; Excel names the part that is ours.
function storageKey(name: string): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return partition === undefined ? name : partition + name;
}

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    // A browser may refuse storage to a frame; what Excel says, or what is usual, is then taken each time.
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(storageKey(name), value);
  } catch {
    // See `remembered`.
  }
}

/** Keeps the language that a person chose in the pane, where the browser allows it. */
export function rememberLanguage(language: Language): void {
  remember(LANGUAGE_KEY, language);
}

/** Whether results follow edits by themselves, as this person has chosen. */
export function readFollows(): boolean {
  return remembered(FOLLOWS_KEY) === 'yes';
}

export function rememberFollows(follows: boolean): void {
  remember(FOLLOWS_KEY, follows ? 'yes' : 'no');
}

function rememberedLanguage(): Language | null {
  const stored = remembered(LANGUAGE_KEY);
  return stored === 'zh-CN' || stored === 'en-US' ? stored : null;
}

/** The language to speak: the one chosen in the pane, else Excel's, else the browser's. */
export function readLanguage(): Language {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return rememberedLanguage() ?? languageOf(office ?? navigator.language);
}

/** Calls `follow` when another page of this origin, such as the one around the pane, has switched the language. */
export function followLanguage(follow: (language: Language) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.endsWith(LANGUAGE_KEY) && (newValue === 'zh-CN' || newValue === 'en-US')) follow(newValue);
  });
}

/** How bright a colour such as "#1F1F1F" is, 0 to 1; null for what is not such a colour. */
function luminance(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The theme that goes with Excel's, or with the system's where Excel does not tell. */
export function readTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches || matchMedia('(prefers-contrast: more)').matches)
    return 'contrast';
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  const brightness = theme?.bodyBackgroundColor === undefined ? null : luminance(theme.bodyBackgroundColor);
  if (brightness !== null) return brightness < 0.5 ? 'dark' : 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
