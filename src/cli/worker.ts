import { settingsOf } from './settings';
import { type RunPlan, type Task, type TaskResult, taskRunner } from './task';

let runner: Promise<(task: Task) => Promise<TaskResult>> | undefined;

async function prepared(): Promise<(task: Task) => Promise<TaskResult>> {
  const { Tinypool } = await import('tinypool');
  const plan: RunPlan = Tinypool.workerData;
  const { settings } = await settingsOf(plan.options, plan.rules, plan.folder);
  return taskRunner(plan, settings);
}

/** What a worker of the pool does: checks one file. It is found by its name in the module of the command. */
export async function checkInWorker(task: Task): Promise<TaskResult> {
  runner ??= prepared();
  return (await runner)(task);
}
