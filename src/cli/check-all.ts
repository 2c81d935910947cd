import path from 'node:path';
import type { Rules } from '../core/checks/rules';
import { outputsOf } from './check-one';
import { type ExitStatus, statusOfFile } from './exit-status';
import { FileChecker } from './file-checker';
import { findFiles } from './find-files';
import type { JsonDocument } from './json-document';
import { JsonLines } from './json-lines';
import type { Options } from './options';
import type { Output } from './output';
import { takenOutputs } from './output-names';
import { Progress } from './progress';
import { sayAgain } from './said';
import { settingsOf } from './settings';
import { sideBySide } from './side-by-side';
import { SummaryFile } from './summary';
import type { RunPlan } from './task';
import { threadsFor } from './threads';

/** Results for each core that may wait for their turn to be told. */
const AHEAD = 50;

/** What a run needs besides its options. */
interface Surroundings {
  readonly rules: Rules;
  /** The folder in which the command was typed. */
  readonly folder: string;
  readonly output: Output;
  /** Where the JSON document goes, if one was asked for. */
  readonly document: JsonDocument | null;
  /** The module that workers run; null: all files are checked in this thread. */
  readonly workerFile: string | null;
}

/** Checks everything that was named and writes what was asked for. @throws {WorkbookError} when nothing can be begun, or the lists be written */
export async function checkAll(options: Options, surroundings: Surroundings): Promise<ExitStatus> {
  const { rules, folder, output, document, workerFile } = surroundings;
  let status: ExitStatus = 0;
  const unreadable = (name: string) => {
    status = 2;
    output.note({ key: 'cli.unreadable-folder', values: { folder: name } });
  };
  const summaryPath = options.summary === null ? null : path.resolve(folder, options.summary);
  const files = findFiles(options.inputs, folder, unreadable).filter((file) => file.named || file.path !== summaryPath);
  if (files.length === 0) output.note({ key: 'cli.no-files', values: {} });
  const { settings, settingsKey } = await settingsOf(options, rules, folder);
  const inputs = files.map((file) => file.path);
  const plan: RunPlan = { options, rules, folder, isSingle: files.length === 1 && files[0]?.named === true, inputs };
  const summary = summaryPath === null ? null : new SummaryFile(summaryPath, plan);
  const lines = options.jsonLines === null ? null : new JsonLines(path.resolve(folder, options.jsonLines), options);
  const taken = takenOutputs(files, (file) => outputsOf(file, plan));
  const threads = workerFile === null ? 1 : threadsFor(files.length);
  const checker = new FileChecker({ plan, settings, settingsKey, lines, taken, workerFile, threads });
  const progress = new Progress(files.length, output);
  try {
    const results = sideBySide(files, threads, threads * AHEAD, (file) =>
      checker.check(file).then((done) => {
        progress.add(statusOfFile(done.json, file.named), done.wasDone);
        return done;
      }),
    );
    for await (const [file, { json, said }] of results) {
      sayAgain(said, output);
      document?.add(json);
      summary?.add(file, json);
      status = Math.max(status, statusOfFile(json, file.named)) as ExitStatus;
    }
  } finally {
    await checker.close();
    lines?.close();
  }
  progress.end();
  summary?.write(output);
  return status;
}
