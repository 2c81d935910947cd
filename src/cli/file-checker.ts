import { unpackedSize } from '../workbook/file/unpacked-size';
import { type CheckSettings, type FileError, fileErrorOf, readBytes } from './check-file';
import { tell } from './check-one';
import type { InputFile } from './find-files';
import { contentHash, type JsonLines } from './json-lines';
import { CheckPool } from './pool';
import { RUN_LIMITS } from './run-limits';
import { keepingOutput } from './said';
import { Budget } from './side-by-side';
import { type RunPlan, type Task, type TaskResult, taskRunner } from './task';

/** A file that was checked, by this run or by a former one with the same content and the same rules. */
export interface CheckedTask extends TaskResult {
  readonly wasDone: boolean;
}

interface CheckerParts {
  readonly plan: RunPlan;
  readonly settings: CheckSettings;
  /** What plan and settings are known by in a --jsonl file. */
  readonly settingsKey: string;
  readonly lines: JsonLines | null;
  readonly taken: ReadonlyMap<InputFile, readonly string[]>;
  readonly workerFile: string | null;
  readonly threads: number;
}

/** Checks the files of a run: small single ones in this thread, all others in workers, large ones not at the same time. */
export class FileChecker {
  readonly #parts: CheckerParts;
  readonly #memory = new Budget(RUN_LIMITS.unpackedTogether);
  readonly #here: (task: Task) => Promise<TaskResult>;
  #pool: Promise<CheckPool> | undefined;

  constructor(parts: CheckerParts) {
    this.#parts = parts;
    this.#here = taskRunner(parts.plan, parts.settings);
  }

  /** Checks a file. Whatever is wrong with it stands in what comes back. */
  async check(file: InputFile): Promise<CheckedTask> {
    const { lines, settingsKey, taken } = this.#parts;
    let hash = '';
    let result: TaskResult;
    try {
      const bytes = await readBytes(file.path, file.name);
      // The bytes are handed over to a worker: what is to be known of them must be asked before.
      if (lines !== null) hash = contentHash(bytes);
      const done = lines?.find(file.name, hash, settingsKey);
      if (done !== undefined) {
        const { hash: _, rules: __, ...json } = done;
        const note = { key: 'cli.already-done', values: { file: file.name } };
        return { json, said: this.#isAlone() ? [{ note }] : [], wasDone: true };
      }
      result = await this.#run({ file, bytes, taken: taken.get(file) ?? [] });
    } catch (error) {
      result = this.#failed(file, fileErrorOf(error));
    }
    try {
      lines?.add({ ...result.json, hash, rules: settingsKey });
    } catch (error) {
      result = this.#failed(file, fileErrorOf(error));
    }
    return { ...result, wasDone: false };
  }

  #isAlone(): boolean {
    return this.#parts.plan.inputs.length === 1;
  }

  #failed(file: InputFile, error: FileError): TaskResult {
    const { output, said } = keepingOutput();
    const json = tell(file.name, { checked: null, error }, this.#parts.plan.options, output);
    return { json, said };
  }

  async #run(task: Task): Promise<TaskResult> {
    const { plan, workerFile, threads } = this.#parts;
    const weight = unpackedSize(task.bytes);
    if (workerFile === null || (this.#isAlone() && weight <= RUN_LIMITS.unpackedAtOnce)) return this.#here(task);
    this.#pool ??= CheckPool.start(workerFile, threads, plan);
    await this.#memory.take(weight);
    try {
      const result = await (await this.#pool).check(task, weight);
      return 'error' in result ? this.#failed(task.file, result.error) : result;
    } finally {
      this.#memory.give(weight);
    }
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close();
  }
}
