import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import type { Rules } from '../core/checks/rules';
import type { Message } from '../core/findings/message';
import { type Language, say } from '../messages/format';
import { checkAll } from './check-all';
import { fileErrorOf } from './check-file';
import type { ExitStatus } from './exit-status';
import { JsonDocument } from './json-document';
import { type Options, readCommand } from './options';
import type { Output } from './output';
import { readRules } from './rules-file';

function wrongUsage(problem: Message, output: Output): ExitStatus {
  output.note(problem);
  output.note({ key: 'cli.see-help', values: {} });
  return 3;
}

function rulesOf(options: Options, folder: string): { readonly value: Rules } | { readonly problem: Message } {
  if (options.rules === null) return { value: {} };
  try {
    return readRules(readFileSync(path.resolve(folder, options.rules), 'utf8'));
  } catch {
    return { problem: { key: 'cli.rules-missing', values: { file: options.rules } } };
  }
}

/**
 * The whole command: `words` are what was typed after its name, in `folder`; `workerFile` is the address of the module
 * that exports `checkInWorker`. Without it all files are checked in this thread.
 * @returns the exit status
 */
export async function run(
  words: readonly string[],
  folder: string,
  outputIn: (language: Language) => Output,
  workerFile: string | null = null,
): Promise<ExitStatus> {
  const command = readCommand(words);
  const output = outputIn(command.kind === 'check' ? command.options.language : command.language);
  switch (command.kind) {
    case 'version':
      output.result(version);
      return 0;
    case 'help':
      output.result(say(command.language, 'cli.help'));
      return 0;
    case 'wrong':
      return wrongUsage(command.problem, output);
    case 'check': {
      const rules = rulesOf(command.options, folder);
      if ('problem' in rules) return wrongUsage(rules.problem, output);
      const { options } = command;
      const document = options.json ? new JsonDocument((text) => output.result(text)) : null;
      try {
        return await checkAll(options, { rules: rules.value, folder, output, document, workerFile });
      } catch (error) {
        output.note(fileErrorOf(error).message);
        return 2;
      } finally {
        document?.close();
      }
    }
  }
}
