import type { Message } from '../core/findings/message';
import { type Language, sayMessage } from '../messages/format';

/** Where the command speaks: results on stdout, everything about its work on stderr. The only place that does. */
export interface Output {
  result(text: string): void;
  note(message: Message): void;
}

/** The output of this process. */
export function processOutput(language: Language): Output {
  // A reader that has seen enough (`| head`) is no reason to fail.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    result: (text) => {
      process.stdout.write(`${text}\n`);
    },
    note: (message) => {
      process.stderr.write(`${sayMessage(language, message)}\n`);
    },
  };
}
