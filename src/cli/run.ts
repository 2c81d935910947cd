import { readFileSync } from 'node:fs';
import path from 'node:path';
import { name as program, version } from '../../package.json';
import type { Rules } from '../core/checks/rules';
import type { Message } from '../core/findings/message';
import { type Language, say } from '../messages/format';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import { type CheckSettings, fileErrorOf, readBytes } from './check-file';
import { checkOne, type Run } from './check-one';
import { findFiles } from './find-files';
import type { FileJson } from './json';
import { contentHash, JsonLines } from './json-lines';
import { type Options, readCommand } from './options';
import type { Output } from './output';
import { readRules } from './rules-file';

/** 0 no errors found · 1 errors found · 2 something could not be read or written · 3 wrong usage, nothing was done */
export type ExitStatus = 0 | 1 | 2 | 3;

/** What one file adds to the exit status. */
function statusOf(file: FileJson, named: boolean): ExitStatus {
  const isListedOnly = file.error?.code === 'no-table' && !named;
  if (file.error !== undefined && !isListedOnly) return 2;
  return file.summary.errors > 0 ? 1 : 0;
}

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

function documentOf(files: readonly FileJson[]): string {
  return JSON.stringify({ version: 1, program: { name: program, version }, files }, null, 2);
}

/** @throws {WorkbookError} when last year's workbook cannot be read */
async function settingsOf(options: Options, rules: Rules, folder: string) {
  if (options.prior === null)
    return { settings: { rules } satisfies CheckSettings, settingsKey: JSON.stringify(rules) };
  const bytes = await readBytes(path.resolve(folder, options.prior), options.prior);
  const prior = await readWorkbookFile(bytes, options.prior);
  return { settings: { rules, prior }, settingsKey: JSON.stringify({ rules, prior: contentHash(bytes) }) };
}

async function checkAll(options: Options, rules: Rules, folder: string, output: Output): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const unreadable = (name: string) => {
    status = 2;
    output.note({ key: 'cli.unreadable-folder', values: { folder: name } });
  };
  const files = findFiles(options.inputs, folder, unreadable);
  if (files.length === 0) output.note({ key: 'cli.no-files', values: {} });
  const run: Run = {
    options,
    ...(await settingsOf(options, rules, folder)),
    folder,
    isSingle: files.length === 1 && files[0]?.named === true,
    outputs: { inputs: new Set(files.map((file) => file.path)), written: new Set(), force: options.force },
    lines: options.jsonLines === null ? null : new JsonLines(path.resolve(folder, options.jsonLines), options),
    output,
  };
  const results: FileJson[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) {
      const values = { number: String(index + 1), count: String(files.length), file: file.name };
      output.note({ key: 'cli.progress', values });
    }
    const result = await checkOne(file, run);
    // The document is printed at the end; without it nothing needs to be kept, however many files there are.
    if (options.json) results.push(result);
    status = Math.max(status, statusOf(result, file.named)) as ExitStatus;
  }
  run.lines?.close();
  if (options.json) output.result(documentOf(results));
  return status;
}

/**
 * The whole command: `words` are what was typed after its name, in `folder`.
 * @returns the exit status
 */
export async function run(
  words: readonly string[],
  folder: string,
  outputIn: (language: Language) => Output,
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
      try {
        return await checkAll(command.options, rules.value, folder, output);
      } catch (error) {
        output.note(fileErrorOf(error).message);
        if (command.options.json) output.result(documentOf([]));
        return 2;
      }
    }
  }
}
