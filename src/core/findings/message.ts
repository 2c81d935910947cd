/**
 * What is to be said, without the words: `key` names a sentence of `messages/`, `values` fill it. Core never holds a
 * sentence, so that every finding can be said in any language.
 */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}
