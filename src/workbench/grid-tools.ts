import type { Language } from '../messages/format';
import { showFilterPanel } from './page/filter-panel';
import { showFindPanel } from './page/find-panel';
import { listenToGridKeys } from './page/grid-keys';
import type { Notice } from './page/notice';
import { takePastes } from './page/paste';
import type { Session } from './session';

interface Surroundings {
  language(): Language;
  session(): Session | null;
  focusGrid(): void;
  save(): void;
  notice(notice: Notice): void;
}

/** What works on the grid from outside of it: keys, tables from the clipboard, finding, filtering. */
export function gridTools(places: Readonly<Record<'grid' | 'tool', HTMLElement>>, around: Surroundings) {
  // Where there is no session, last year's workbook is shown, whose keys are the grid's own.
  const isTyping = (): boolean => around.session()?.isTyping() ?? true;
  const tools = {
    find(): void {
      const session = around.session();
      if (session === null) return;
      showFindPanel(places.tool, around.language(), {
        findNext: (search) => session.findNext(search),
        replaceAll: (search, by) => session.replaceAll(search, by),
        closed: around.focusGrid,
      });
    },
    filter(): void {
      const session = around.session();
      const choice = session?.filterChoice();
      if (session === null || choice === undefined) {
        around.notice({ key: 'workbench.filter-nothing' });
        return;
      }
      showFilterPanel(places.tool, around.language(), choice, {
        filter: (chosen) => session.filterBy(choice.column, chosen),
        closed: around.focusGrid,
      });
    },
  };
  takePastes(places.grid, isTyping, (table) => around.session()?.paste(table));
  listenToGridKeys(places.grid, isTyping, (key) => {
    if (key === 'find' || key === 'replace') tools.find();
    else if (key === 'filter') tools.filter();
    else if (key === 'save') around.save();
    else around.session()?.key(key);
  });
  return tools;
}
