import type { Message } from '../core/findings/message';
import { type Language, sayMessage } from '../messages/format';

/** Where the command speaks: results on stdout, everything about its work on stderr. The only place that does. */
export interface Output {
  result(text: string): void;
  note(message: Message): void;
  /** How far the work is: on a screen one line that is written over, else now and then a line. */
  progress(message: Message): void;
}

/** Milliseconds between two lines of progress, on a screen and in a log. */
const [ON_SCREEN, IN_LOG] = [100, 1000];
const CLEAR_LINE = '\r\u001B[2K';

/** The output of this process. */
export function processOutput(language: Language): Output {
  // A reader that has seen enough (`| head`) is no reason to fail.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const isScreen = process.stderr.isTTY === true;
  let nextProgress = Date.now() + (isScreen ? 0 : IN_LOG);
  let isShown = false;
  const clear = () => {
    if (isShown) process.stderr.write(CLEAR_LINE);
    isShown = false;
  };
  return {
    result: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    note: (message) => {
      clear();
      process.stderr.write(`${sayMessage(language, message)}\n`);
    },
    progress: (message) => {
      if (Date.now() < nextProgress) return;
      nextProgress = Date.now() + (isScreen ? ON_SCREEN : IN_LOG);
      const text = sayMessage(language, message);
      process.stderr.write(isScreen ? `${CLEAR_LINE}${text}` : `${text}\n`);
      isShown = isScreen;
    },
  };
}
