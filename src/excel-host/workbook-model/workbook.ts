import type { Area } from '../../core/grid/address';
import type { Content } from '../../core/grid/cell';
import type { Calculation } from '../calculation';
import type { Json } from '../json';
import { type Bag, emptyBag } from './bag';
import type { Binding } from './bindings';
import type { ModelEvent } from './model-event';
import type { NamedStyle } from './named-styles';
import { emptySheetState, type Sheet } from './sheet';
import type { StructureChange } from './structure-change';
import { createStylePool, type StylePool } from './style';
import { createUndoList, type UndoList } from './undo-list';

/** A name for cells or a formula (定义的名称). */
export interface DefinedName {
  readonly name: string;
  /** The sheet that it belongs to; undefined for the workbook. */
  readonly sheet: Sheet | undefined;
  /** With its "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Data that a program keeps in the file (自定义 XML 部件). */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** What the workbook holds beside its sheets; fields are replaced, never changed in place. */
export interface WorkbookState {
  sheets: readonly Sheet[];
  names: readonly DefinedName[];
  /** What was moved since the workbook was opened, in order; taking a step back takes it from here, too. */
  structure: readonly StructureChange[];
  bindings: readonly Binding[];
  xmlParts: readonly XmlPart[];
  settings: ReadonlyMap<string, Json>;
  documentProperties: Bag;
  /** Cell styles that are not as Excel brings them, by their names in lower case; null: deleted. */
  cellStyles: ReadonlyMap<string, NamedStyle | null>;
  protected: boolean;
  protectionPassword: string | undefined;
}

/** An area that follows insertions and deletions as long as it is tracked; `area` is undefined once it is gone. */
export interface TrackedArea {
  readonly sheet: Sheet;
  area: Area | undefined;
}

/** What is needed to calculate and to show numbers. */
export interface Engine {
  createCalculation(): Calculation;
  textOf(value: Content, format: string): string;
}

/** An open workbook (打开的工作簿): the one truth that add-in, grid and file are views of. */
export interface WorkbookModel {
  name: string;
  state: WorkbookState;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** While true, nothing is calculated; ends with the message that asked for it. */
  calculationSuspended: boolean;
  calculationNeeded: boolean;
  active: Sheet;
  /** The selected areas of each sheet; A1 where there is no entry. */
  readonly selections: Map<Sheet, readonly Area[]>;
  readonly engine: Engine;
  calculation: Calculation;
  readonly styles: StylePool;
  readonly tracked: Set<TrackedArea>;
  readonly undoList: UndoList;
  /** What happened and has not been told yet. */
  readonly news: ModelEvent[];
  readonly listeners: Set<(events: readonly ModelEvent[]) => void>;
  nextId: number;
}

/** An id that no other object of the workbook has. */
export function newId(model: WorkbookModel): string {
  model.nextId += 1;
  return `{00000000-0001-0000-${String(model.nextId).padStart(4, '0')}-000000000000}`;
}

/** A new workbook with empty sheets of these names; see `newWorkbook` for one with the engine of this host. */
export function createWorkbookModel(engine: Engine, sheetNames: readonly string[]): WorkbookModel {
  const calculation = engine.createCalculation();
  const sheets = sheetNames.map((name, index): Sheet => {
    calculation.addSheet(name);
    const id = `{00000000-0001-0000-${String(index + 1).padStart(4, '0')}-000000000000}`;
    return { id, state: emptySheetState(name), cellsShared: false };
  });
  const [active] = sheets;
  if (active === undefined) throw new Error('a workbook has at least one sheet');
  return {
    name: '工作簿1.xlsx',
    state: {
      sheets,
      names: [],
      structure: [],
      bindings: [],
      xmlParts: [],
      settings: new Map(),
      documentProperties: emptyBag,
      cellStyles: new Map(),
      protected: false,
      protectionPassword: undefined,
    },
    calculationMode: 'Automatic',
    calculationSuspended: false,
    calculationNeeded: false,
    active,
    selections: new Map(),
    engine,
    calculation,
    styles: createStylePool(),
    tracked: new Set(),
    undoList: createUndoList(),
    news: [],
    listeners: new Set(),
    nextId: sheets.length,
  };
}

/** The sheet of this name, without regard to case. */
export function sheetNamed(model: WorkbookModel, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return model.state.sheets.find((sheet) => sheet.state.name.toLowerCase() === wanted);
}
