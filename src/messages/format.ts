import type { Message } from '../core/findings/message';
import { enUS } from './en-US';
import { fill } from './fill';
import { type Dictionary, zhCN } from './zh-CN';

export type Language = 'zh-CN' | 'en-US';
export type MessageKey = keyof Dictionary;

const DICTIONARIES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { 'zh-CN': zhCN, 'en-US': enUS };

/**
 * The sentence for a key.
 * @example say('zh-CN', 'pane.check') // → '一键校验'
 */
export function say(language: Language, key: MessageKey, values: Readonly<Record<string, string>> = {}): string {
  return fill(DICTIONARIES[language][key], values);
}

/** The sentence for a message of the core; a key that the dictionaries lack comes back as itself. */
export function sayMessage(language: Language, message: Message): string {
  return Object.hasOwn(zhCN, message.key) ? say(language, message.key as MessageKey, message.values) : message.key;
}
