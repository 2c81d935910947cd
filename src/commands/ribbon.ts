import type { Pane } from '../taskpane/pane';

type Command = (event: { readonly completed: () => void }) => Promise<void>;

/** A command that shows the pane on a view and does its work there; Excel waits for `completed` on every path. */
function command(pane: Pane, view: 'findings' | 'report', work: () => Promise<void>): Command {
  return async (event) => {
    try {
      pane.store.dispatch({ type: 'view', view });
      // Where it is missing, or the pane is being opened already, the work is done all the same.
      await Office.addin?.showAsTaskpane?.().catch(() => undefined);
      await work();
    } finally {
      event.completed();
    }
  };
}

/** The names in the manifest with what they do; the ribbon runs in the pane's own page (shared runtime). */
export function ribbonCommands(pane: Pane): ReadonlyMap<string, Command> {
  return new Map([
    ['runCheck', command(pane, 'findings', pane.check)],
    ['fillReport', command(pane, 'report', pane.fillReport)],
  ]);
}

/** 一键校验 and 生成报告 on the ribbon. */
export function registerCommands(pane: Pane): void {
  for (const [name, run] of ribbonCommands(pane)) Office.actions?.associate(name, run);
}
