import type { Area } from '../core/grid/address';
import { ownSheetsOf } from '../core/grid/own-sheets';
import type { WorkbookContent } from '../core/grid/sheet';
import type { ChangedPlaces, WorkbookEvent, WriteReceipt } from '../workbook/port';

interface Entry {
  readonly number: number;
  readonly sheet: string;
  /** Null: anywhere on the sheet. */
  readonly area: Area | null;
}

/** Beyond this, whole sheets are kept in place of areas: a day of edits without a check stays small. */
const MOST_ENTRIES = 500;

/** What has changed in the workbook and when (改动记录), so that a check needs to read only that. */
export interface Changes {
  readonly note: (event: WorkbookEvent) => void;
  /** Takes note of what the program itself has written, of which no event tells. */
  readonly noteWrite: (receipt: WriteReceipt, before: WorkbookContent) => void;
  /** A moment to ask about later. */
  readonly now: () => number;
  /** What has changed since a moment. */
  readonly since: (moment: number) => ChangedPlaces;
}

function wholeSheets(entries: readonly Entry[]): Entry[] {
  const latest = new Map(entries.map(({ sheet, number }) => [sheet, number]));
  return [...latest].map(([sheet, number]) => ({ sheet, number, area: null }));
}

export function createChanges(): Changes {
  let entries: Entry[] = [];
  let number = 0;

  function add(sheet: string, area: Area | null): void {
    number += 1;
    entries.push({ number, sheet, area });
    if (entries.length > MOST_ENTRIES) entries = wholeSheets(entries);
  }

  return {
    note: (event) => {
      if (event.kind === 'selected') return;
      if (event.kind === 'changed' || event.kind === 'formatted') add(event.sheet, event.area);
      // What is calculated are formulas, which are read whenever something of their sheet is. Sheets that came or went
      // are seen when the workbook is read.
      else if (event.kind === 'calculated') add(event.sheet, { top: 0, left: 0, bottom: 0, right: 0 });
      else if (event.sheet !== undefined) add(event.sheet, null);
    },
    noteWrite: ({ undo }, before) => {
      for (const { at } of undo.cells ?? []) {
        add(at.sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
      }
      if (undo.sheets !== undefined) for (const sheet of ownSheetsOf(before).keys()) add(sheet, null);
    },
    now: () => number,
    since: (moment) => {
      const places = new Map<string, readonly Area[] | null>();
      for (const { number: at, sheet, area } of entries) {
        if (at <= moment) continue;
        const known = places.get(sheet);
        places.set(sheet, area === null || known === null ? null : [...(known ?? []), area]);
      }
      return places;
    },
  };
}
