import { type Area, addressText, type CellAddress } from '../../core/grid/address';
import type { Content } from '../../core/grid/cell';
import { denseSheet } from '../../core/grid/dense-sheet';
import { type OwnSheet, ownSheetName } from '../../core/grid/own-sheets';
import { placeReference } from '../../workbook/place-reference';
import {
  type Anchor,
  type CellInput,
  type CellWrite,
  type Place,
  WorkbookError,
  type WorkbookEvent,
  type WorkbookPort,
  type WritePlan,
} from '../../workbook/port';
import type { SheetDocument } from '../../workbook/sheet-document';
import { quotedSheet } from '../../workbook/sheet-name';

/** A sheet of the gallery: constants only, for nothing is calculated here. */
export interface GallerySheet {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
  readonly merges?: readonly Area[];
  readonly protected?: boolean;
}

/** A workbook that lives in the page, so that every state of the pane comes from a real check of real cells. */
export interface GalleryWorkbook extends WorkbookPort {
  /** What a clerk would do: type into a cell. */
  readonly type: (at: CellAddress, content: Content) => void;
  readonly pointAt: (sheet: string, area: Area) => void;
  readonly sheetNames: () => readonly string[];
  readonly contentAt: (at: CellAddress) => Content;
}

interface Kept {
  readonly name: string;
  readonly rows: Content[][];
  readonly merges: readonly Area[];
  readonly protected: boolean;
}

const EMPTY: Omit<SheetDocument, 'sheet' | 'name'> = {
  widths: [],
  rows: [],
  merges: [],
  print: null,
  frozenRows: 0,
};

function contentOf(input: CellInput): Content {
  return 'formula' in input ? input.formula : input.value;
}

export function createGalleryWorkbook(sheets: readonly GallerySheet[]): GalleryWorkbook {
  const kept: Kept[] = sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) => [...row]),
    merges: sheet.merges ?? [],
    protected: sheet.protected ?? false,
  }));
  const own = new Map<OwnSheet, string>();
  const documents = new Map<OwnSheet, SheetDocument>();
  const listeners = new Set<(event: WorkbookEvent) => void>();
  const anchors = new Map<Anchor['name'], Place>();
  let state: string | null = null;

  function sheetOf(name: string): Kept {
    const sheet = kept.find((each) => each.name === name);
    if (sheet === undefined) throw new WorkbookError('sheet-gone', { sheet: name });
    return sheet;
  }

  const contentAt = (at: CellAddress) => sheetOf(at.sheet).rows[at.row]?.[at.column] ?? null;

  function put(at: CellAddress, content: Content): void {
    const { rows } = sheetOf(at.sheet);
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row];
    if (row === undefined) return;
    while (row.length < at.column) row.push(null);
    row[at.column] = content;
  }

  function writeCells(cells: readonly CellWrite[]): void {
    for (const { at, before } of cells) {
      if (sheetOf(at.sheet).protected) throw new WorkbookError('protected-sheet', { sheet: at.sheet });
      if (contentAt(at) !== contentOf(before)) throw new WorkbookError('changed-meanwhile', { cell: addressText(at) });
    }
    for (const { at, after } of cells) put(at, contentOf(after));
  }

  function writeDocument(document: SheetDocument): boolean {
    const known = own.get(document.sheet);
    const name = known ?? document.name;
    const rows = document.rows.map((row) => row.cells.map((cell) => cell.value));
    const sheet: Kept = { name, rows, merges: document.merges, protected: false };
    if (known === undefined) kept.push(sheet);
    else kept[kept.indexOf(sheetOf(known))] = sheet;
    own.set(document.sheet, name);
    documents.set(document.sheet, document);
    return known === undefined;
  }

  function keep({ name, place }: Anchor): void {
    if (place === null) anchors.delete(name);
    else anchors.set(name, place);
  }

  function undoOf(plan: WritePlan): WritePlan {
    const before = (plan.sheets ?? []).map(
      ({ sheet, name }): SheetDocument => documents.get(sheet) ?? { ...EMPTY, sheet, name },
    );
    return {
      cells: (plan.cells ?? []).map(({ at, before: was, after }) => ({ at, before: after, after: was })),
      sheets: before,
      anchors: (plan.anchors ?? []).map(({ name }) => ({ name, place: anchors.get(name) ?? null })),
      ...(plan.state === undefined ? {} : { state: state ?? '{}' }),
    };
  }

  return {
    read: async () => ({
      content: {
        // A reading stays as it was, whatever is typed afterwards.
        sheets: kept.map((sheet) => denseSheet({ ...sheet, rows: sheet.rows.map((row) => [...row]) })),
        names: [
          ...[...own].map(([sheet, name]) => ({ name: ownSheetName(sheet), reference: `${quotedSheet(name)}!$A$1` })),
          ...[...anchors].map(([name, place]) => ({ name, reference: placeReference(place) })),
        ].map((name) => ({ ...name, hidden: true })),
        calculation: 'automatic',
      },
      state,
    }),
    write: async (plan) => {
      const undo = undoOf(plan);
      writeCells(plan.cells ?? []);
      const added = (plan.sheets ?? []).filter(writeDocument).map(({ sheet }) => sheet);
      for (const anchor of plan.anchors ?? []) keep(anchor);
      state = plan.state ?? state;
      const marked = new Set((plan.marks ?? []).map(({ at }) => at.sheet));
      const unmarkedSheets = [...marked].filter((name) => sheetOf(name).protected);
      return { undo, addedSheets: added, unmarkedSheets };
    },
    select: async (sheet) => void sheetOf(sheet),
    watch: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    type: (at, content) => {
      put(at, content);
      const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      for (const listener of listeners) listener({ kind: 'changed', sheet: at.sheet, area });
    },
    pointAt: (sheet, area) => {
      for (const listener of listeners) listener({ kind: 'selected', sheet, area });
    },
    sheetNames: () => kept.map(({ name }) => name),
    contentAt,
  };
}
