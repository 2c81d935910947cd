import type { Tinypool } from 'tinypool';
import type { FileError } from './check-file';
import { RUN_LIMITS } from './run-limits';
import type { RunPlan, Task, TaskResult } from './task';

/** A file in work: how large it is, and how it is given up. */
interface InWork {
  readonly weight: number;
  readonly giveUp: (reason: 'over-time' | 'over-memory') => void;
}

/** Milliseconds between two looks at the memory, and after a file was given up, until its memory is free. */
const [MEMORY_LOOK, MEMORY_FREED] = [100, 1000];

function memoryLimit(threads: number): number {
  return RUN_LIMITS.memory + (threads - 1) * RUN_LIMITS.memoryOfAnother;
}

function tooLarge(reason: 'over-time' | 'over-memory'): FileError {
  const values = { seconds: String(RUN_LIMITS.time / 1000), size: (RUN_LIMITS.memory / 1e9).toFixed(1) };
  return { code: 'too-large', message: { key: `cli.${reason}`, values } };
}

function errorOf(error: unknown, reason: 'over-time' | 'over-memory' | undefined): FileError {
  if (reason !== undefined) return tooLarge(reason);
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooLarge('over-memory');
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'corrupt', message: { key: 'errors.unexpected', values: { detail } } };
}

/** Workers that check files side by side. A file that takes too long, too much memory or its worker's life costs only itself. */
export class CheckPool {
  readonly #pool: Tinypool;
  readonly #inWork = new Set<InWork>();
  readonly #watch: NodeJS.Timeout;

  private constructor(pool: Tinypool, threads: number) {
    this.#pool = pool;
    // Such a worker had no file in work: there is nothing to say of it.
    pool.on('error', () => {});
    const limit = memoryLimit(threads);
    let next = 0;
    this.#watch = setInterval(() => {
      if (Date.now() < next || process.memoryUsage.rss() < limit) return;
      next = Date.now() + MEMORY_FREED;
      this.#heaviest()?.giveUp('over-memory');
    }, MEMORY_LOOK);
    this.#watch.unref();
  }

  /** `workerFile` is the address of a module that exports `checkInWorker`. */
  static async start(workerFile: string, threads: number, plan: RunPlan): Promise<CheckPool> {
    const { Tinypool } = await import('tinypool');
    const pool = new Tinypool({
      filename: workerFile,
      name: 'checkInWorker',
      minThreads: threads,
      maxThreads: threads,
      workerData: plan,
      resourceLimits: { maxOldGenerationSizeMb: RUN_LIMITS.memory / 1e6 },
    });
    return new CheckPool(pool, threads);
  }

  /** Checks a file that is `weight` bytes large when unpacked. The bytes are handed over and gone. */
  async check(task: Task, weight: number): Promise<TaskResult | { readonly error: FileError }> {
    const control = new AbortController();
    let reason: 'over-time' | 'over-memory' | undefined;
    const giveUp = (why: 'over-time' | 'over-memory') => {
      reason = why;
      control.abort();
    };
    const inWork = { weight, giveUp };
    const timer = setTimeout(giveUp, RUN_LIMITS.time, 'over-time');
    this.#inWork.add(inWork);
    try {
      const { buffer, byteLength } = task.bytes;
      // A small file may stand in a buffer that others use, too.
      const transferList = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
      return await this.#pool.run(task, { signal: control.signal, transferList });
    } catch (error) {
      return { error: errorOf(error, reason) };
    } finally {
      clearTimeout(timer);
      this.#inWork.delete(inWork);
    }
  }

  #heaviest(): InWork | undefined {
    return [...this.#inWork].sort((one, other) => other.weight - one.weight)[0];
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }
}
