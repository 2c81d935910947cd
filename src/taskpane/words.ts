import { errors as errorsInEnglish } from '../messages/en-US/errors';
import { forms as formsInEnglish } from '../messages/en-US/forms';
import { pane as paneInEnglish } from '../messages/en-US/pane';
import { fill } from '../messages/fill';
import type { Language } from '../messages/format';
import { errors } from '../messages/zh-CN/errors';
import { forms } from '../messages/zh-CN/forms';
import { pane } from '../messages/zh-CN/pane';

const zhCN = { ...errors, ...forms, ...pane } as const;
const enUS = { ...errorsInEnglish, ...formsInEnglish, ...paneInEnglish };

export type PaneKey = keyof typeof zhCN;
export type Say = (key: PaneKey, values?: Readonly<Record<string, string>>) => string;

const DICTIONARIES: Readonly<Record<Language, Readonly<Record<PaneKey, string>>>> = { 'zh-CN': zhCN, 'en-US': enUS };

/**
 * The sentences of the pane in one language. They are read from the pane's own files, so that the pane starts without
 * the sentences of all the checks.
 */
export function paneWords(language: Language): Say {
  return (key, values = {}) => fill(DICTIONARIES[language][key], values);
}
