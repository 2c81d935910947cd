import type { Area } from '../core/grid/address';
import type { ExcelHost } from '../excel-host/host';
import { HostError } from '../excel-host/host-error';
import { cellKey } from '../excel-host/workbook-model/cell';
import type { ModelEvent } from '../excel-host/workbook-model/model-event';
import { settle } from '../excel-host/workbook-model/settle';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import { redo, undo } from '../excel-host/workbook-model/undo';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import type { GridCell, GridEdit, GridPatch, GridRequests, Refused } from './grid/book';
import { type FilterChoice, filterBy, filterChoice } from './host-filter';
import { actOnKey } from './host-keys';
import { changeLayout, changeSheet, changeWholeLines, copy, enter, enterTable, fill, move } from './host-requests';
import { findNext, replaceAll, type Search } from './host-search';
import type { GridKey } from './page/grid-keys';
import type { Notice } from './page/notice';
import { patchesOf } from './view/patches-of-events';
import { cellView } from './view/sheet-view';

/** What an open workbook tells the page. */
export interface SessionEvents {
  /** The grid has to show something anew. */
  patched(patch: GridPatch): void;
  /** The pane, not the grid, selected an area. */
  selected(sheet: string, area: Area): void;
  /** Something happened: the selected cell may be another one or hold something else. */
  happened(): void;
  /** The workbook is no longer as it was opened or last saved. */
  changed(): void;
  notice(notice: Notice): void;
}

/** What of the in-memory Excel the grid works on. */
export type SessionHost = Pick<ExcelHost, 'model' | 'editCell'>;

/** An open workbook (打开的工作簿) as the grid works on it. */
export interface Session {
  readonly requests: GridRequests;
  /** A cell is being edited. */
  isTyping(): boolean;
  /** Does what a key asks for in the active sheet. */
  key(key: GridKey): void;
  /** Enters a table from elsewhere from the selected cell on. */
  paste(table: readonly (readonly GridEdit['input'][])[]): void;
  /** Selects the next cell that holds a text; false where there is none. */
  findNext(search: Search): boolean;
  /** Replaces a text everywhere and gives the number of cells. */
  replaceAll(search: Search, by: string): number;
  filterChoice(): FilterChoice | undefined;
  filterBy(column: number, chosen: readonly string[] | undefined): void;
  /** The first cell of the selection and the name of its sheet. */
  selectedCell(): { readonly sheet: string; readonly cell: GridCell };
}

const CHANGES: ReadonlySet<ModelEvent['kind']> = new Set([
  'edited',
  'formatted',
  'redrawn',
  'rows-hidden',
  'sheet-added',
  'sheet-deleted',
  'sheet-renamed',
  'sheet-visibility',
  'sheet-moved',
  'settings',
]);

const REFUSALS = {
  move: 'workbench.refused-move',
  look: 'workbench.refused-look',
  other: 'workbench.refused',
} as const satisfies Readonly<Record<Refused, Notice['key']>>;

function refusal(error: HostError, sheet: Sheet): Notice {
  const values = { sheet: sheet.state.name, reason: error.message };
  return error.code === 'AccessDenied'
    ? { key: 'workbench.refused-protected', values }
    : { key: 'workbench.refused-input', values };
}

function select(model: WorkbookModel, sheet: Sheet, area: Area): void {
  const before = model.active;
  model.active = sheet;
  model.selections.set(sheet, [area]);
  if (before !== sheet) model.news.push({ kind: 'activated', sheet, before });
  model.news.push({ kind: 'selected', sheet, areas: [area] });
}

/** Ties the grid to the host's workbook: requests one way, what happened the other way. */
export function openSession({ model, editCell }: SessionHost, events: SessionEvents): Session {
  let selecting = false;
  let saidOfLooks = false;
  let typing = false;
  /** What happens is a change of the layout that the grid has made by itself. */
  let shownAlready = false;
  model.listeners.add((news) => {
    const unseen = shownAlready ? news.filter(({ kind }) => kind !== 'redrawn' && kind !== 'rows-hidden') : news;
    for (const patch of patchesOf(model, unseen)) events.patched(patch);
    if (news.some(({ kind }) => CHANGES.has(kind))) events.changed();
    events.happened();
    const jumped = news.findLast(({ kind }) => kind === 'selected' || kind === 'activated');
    const area = model.selections.get(model.active)?.[0];
    if (jumped !== undefined && !selecting && area !== undefined) events.selected(model.active.id, area);
  });

  const sheetOf = (id: string): Sheet | undefined => model.state.sheets.find((each) => each.id === id);

  function work(id: string, change: (sheet: Sheet) => void): void {
    const sheet = sheetOf(id);
    if (sheet === undefined) return;
    try {
      change(sheet);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      events.notice(refusal(error, sheet));
    } finally {
      settle(model);
    }
  }

  return {
    requests: {
      edit: (id, edits) => work(id, (sheet) => enter(model, sheet, edits)),
      lines: (id, change) => work(id, (sheet) => changeWholeLines(model, sheet, change)),
      layout(id, changes) {
        shownAlready = true;
        try {
          work(id, (sheet) => {
            for (const change of changes) changeLayout(model, sheet, change);
          });
        } finally {
          shownAlready = false;
        }
      },
      move: ({ sheet: id, area }, row, column) => work(id, (sheet) => move(model, sheet, area, row, column)),
      fill: (from, over) => work(model.active.id, (sheet) => fill(model, sheet, from, over)),
      copy: (from, to, part) =>
        work(to.sheet, (sheet) => {
          const source = sheetOf(from.sheet);
          if (source !== undefined) copy(model, { sheet: source, area: from.area }, sheet, to, part);
        }),
      sheets: (id, change) => {
        const target = change.kind === 'add' ? model.active.id : id;
        work(target, (sheet) => changeSheet(model, sheet, change));
      },
      undo() {
        undo(model);
        settle(model);
      },
      redo() {
        redo(model);
        settle(model);
      },
      select(id, area) {
        selecting = true;
        try {
          work(id, (sheet) => select(model, sheet, area));
        } finally {
          selecting = false;
        }
      },
      typing(now) {
        typing = now;
        editCell(now);
      },
      text(id, row, column) {
        const sheet = sheetOf(id);
        return sheet === undefined ? '' : cellView(model, sheet, cellKey(row, column)).text;
      },
      refused(what) {
        // Who formats does so often; that it has to wait is said once.
        if (what === 'look' && saidOfLooks) return;
        saidOfLooks ||= what === 'look';
        events.notice({ key: REFUSALS[what] });
      },
    },
    isTyping: () => typing,
    key: (key) => work(model.active.id, () => actOnKey(model, key)),
    paste: (table) => work(model.active.id, (sheet) => enterTable(model, sheet, table)),
    findNext(search) {
      let found = false;
      work(model.active.id, () => {
        found = findNext(model, search);
      });
      return found;
    },
    replaceAll(search, by) {
      let count = 0;
      work(model.active.id, () => {
        count = replaceAll(model, search, by);
      });
      return count;
    },
    filterChoice: () => filterChoice(model),
    filterBy: (column, chosen) => work(model.active.id, () => filterBy(model, column, chosen)),
    selectedCell() {
      const { top: row, left: column } = model.selections.get(model.active)?.[0] ?? { top: 0, left: 0 };
      return { sheet: model.active.state.name, cell: cellView(model, model.active, cellKey(row, column)) };
    },
  };
}
