import { isMainThread } from 'node:worker_threads';
import { processOutput } from './output';
import { run } from './run';

// The workers run this same module: one bundle holds the command and what its workers do.
export { checkInWorker } from './worker';

if (isMainThread) {
  // Under npm the working folder is that of the package; names are meant from where the user typed the command.
  const folder = process.env.INIT_CWD ?? process.cwd();
  process.exitCode = await run(process.argv.slice(2), folder, processOutput, import.meta.url);
}
