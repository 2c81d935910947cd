import { availableParallelism, totalmem } from 'node:os';
import { RUN_LIMITS } from './run-limits';

/** The memory that this process may use, in bytes: in a container what the container may, else that of the machine. */
function memory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** How many files are checked side by side: as many as there are cores, but no more than fit into memory. */
export function threadsFor(files: number): number {
  return Math.max(1, Math.min(files, availableParallelism(), Math.floor(memory() / RUN_LIMITS.memoryOfThread)));
}
