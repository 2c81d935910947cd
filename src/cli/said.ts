import type { Message } from '../core/findings/message';
import type { Output } from './output';

/** Something that was said where nobody hears it: in a worker, or before its turn. */
export type Said = { readonly text: string } | { readonly note: Message };

/** An output that keeps what is said, so that files that are checked side by side are told of one after another. */
export function keepingOutput(): { readonly output: Output; readonly said: readonly Said[] } {
  const said: Said[] = [];
  const output: Output = {
    result: (text) => {
      said.push({ text });
    },
    note: (note) => {
      said.push({ note });
    },
    progress: () => {},
  };
  return { output, said };
}

/** Says what was kept. */
export function sayAgain(said: readonly Said[], output: Output): void {
  for (const each of said) {
    if ('text' in each) output.result(each.text);
    else output.note(each.note);
  }
}
