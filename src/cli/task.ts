import type { Rules } from '../core/checks/rules';
import type { CheckSettings } from './check-file';
import { checkOne } from './check-one';
import type { InputFile } from './find-files';
import type { FileJson } from './json';
import type { Options } from './options';
import { keepingOutput, type Said } from './said';

/** What is the same for all files of a run; it can be sent to a worker. */
export interface RunPlan {
  readonly options: Options;
  readonly rules: Rules;
  /** The folder in which the command was typed. */
  readonly folder: string;
  /** One file was named, and no folder: outputs are files. */
  readonly isSingle: boolean;
  /** The paths of all files that are to be checked: none of them may be written to. */
  readonly inputs: readonly string[];
}

/** One file to be checked. */
export interface Task {
  readonly file: InputFile;
  readonly bytes: Uint8Array;
  /** Outputs that belong to an earlier file of the run: two inputs must not end in one file. */
  readonly taken: readonly string[];
}

/** What became of a file, and what was said meanwhile. */
export interface TaskResult {
  readonly json: FileJson;
  readonly said: readonly Said[];
}

/** Checks files of a run, in this thread. Nothing of a file is kept. */
export function taskRunner(plan: RunPlan, settings: CheckSettings): (task: Task) => Promise<TaskResult> {
  const { options, folder, isSingle } = plan;
  const inputs = new Set(plan.inputs);
  return async ({ file, bytes, taken }) => {
    const { output, said } = keepingOutput();
    const outputs = { inputs, written: new Set(taken), force: options.force };
    const json = await checkOne(file, bytes, { options, settings, folder, isSingle, outputs, output });
    return { json, said };
  };
}
