import type { Area } from '../../core/grid/address';
import { ExcelObject } from '../protocol/excel-object';
import type { Bag } from '../workbook-model/bag';
import type { Sheet } from '../workbook-model/sheet';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';

/** Several areas of one sheet (不连续区域). */
export interface Areas {
  readonly sheet: Sheet;
  readonly parts: readonly TrackedArea[];
}

/** The part of a range's look, or of a cell style, that a format object stands for. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly parts: readonly TrackedArea[];
  /** The name of a cell style, whose look it is then. */
  readonly style?: string;
}

/** Something that belongs to a sheet and is found by its id, so that it is never out of date. */
export interface OnSheet {
  readonly sheet: Sheet;
  readonly id: string;
}

/** A part of a sheet's conditional formats: those that touch the areas; all of them without areas. */
export interface FormatsTarget {
  readonly sheet: Sheet;
  readonly parts: readonly TrackedArea[];
}

/** A bag of kept properties, where it is kept, and the way to the part that an object stands for. */
export interface BagTarget {
  readonly path: readonly string[];
  readonly read: () => Bag;
  readonly write: (bag: Bag) => void;
}

/** Areas of several sheets. */
interface PlacedAreas {
  readonly parts: readonly { readonly sheet: Sheet; readonly areas: readonly Area[] }[];
}

/** A name of the workbook or of one sheet. */
export interface NameTarget {
  readonly name: string;
  readonly sheet: Sheet | undefined;
}

/** What the objects of each type stand for. */
export interface Targets {
  readonly Workbook: WorkbookModel;
  readonly Application: WorkbookModel;
  readonly Runtime: WorkbookModel;
  /** The sheets of the file that it was made of; undefined for an empty one. */
  readonly WorkbookCreated: { readonly sheets: readonly string[] | undefined };
  readonly CultureInfo: WorkbookModel;
  readonly NumberFormatInfo: WorkbookModel;
  readonly DatetimeFormatInfo: WorkbookModel;
  readonly IterativeCalculation: WorkbookModel;
  readonly WorkbookProtection: WorkbookModel;
  readonly WorksheetCollection: WorkbookModel;
  readonly Worksheet: Sheet;
  readonly WorksheetProtection: Sheet;
  readonly WorksheetFreezePanes: Sheet;
  readonly WorksheetCustomPropertyCollection: Sheet;
  readonly WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  readonly Range: TrackedArea;
  readonly RangeAreas: Areas;
  readonly RangeCollection: Areas;
  readonly RangeFormat: FormatTarget;
  readonly RangeFill: FormatTarget;
  readonly RangeFont: FormatTarget;
  readonly FormatProtection: FormatTarget;
  readonly RangeBorderCollection: FormatTarget;
  readonly RangeBorder: FormatTarget & { readonly side: string };
  readonly RangeView: { readonly range: TrackedArea; readonly index: number };
  readonly RangeViewCollection: { readonly range: TrackedArea; readonly index: number };
  readonly PageBreakCollection: { readonly sheet: Sheet; readonly axis: 'rows' | 'columns' };
  readonly PageBreak: { readonly sheet: Sheet; readonly axis: 'rows' | 'columns'; readonly line: number };
  readonly RangeSort: TrackedArea;
  readonly RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  readonly ConditionalFormatCollection: FormatsTarget;
  readonly ConditionalFormat: OnSheet;
  readonly CommentCollection: { readonly sheet: Sheet | undefined };
  readonly Comment: OnSheet;
  readonly CommentReplyCollection: OnSheet;
  readonly CommentReply: OnSheet & { readonly reply: string };
  readonly WorkbookRangeAreas: PlacedAreas;
  readonly RangeAreasCollection: PlacedAreas;
  readonly Functions: WorkbookModel;
  readonly FunctionResult: { readonly formula: string };
  readonly DataValidation: FormatTarget;
  readonly NamedItemCollection: { readonly sheet: Sheet | undefined };
  readonly NamedItem: NameTarget;
  readonly TableCollection: { readonly sheet: Sheet | undefined };
  readonly Table: OnSheet;
  readonly TableSort: OnSheet;
  /** Of a table, or of the sheet itself. */
  readonly AutoFilter: { readonly sheet: Sheet; readonly table: string | undefined };
  readonly Filter: OnSheet & { readonly index: number };
  readonly TableColumnCollection: OnSheet;
  readonly TableColumn: OnSheet & { readonly index: number };
  readonly TableRowCollection: OnSheet;
  readonly TableRow: OnSheet & { readonly index: number };
  readonly CustomXmlPartCollection: WorkbookModel;
  readonly CustomXmlPartScopedCollection: { readonly namespace: string };
  readonly CustomXmlPart: { readonly id: string };
  readonly SettingCollection: WorkbookModel;
  readonly Setting: { readonly key: string };
  readonly PageLayout: Sheet;
  readonly BindingCollection: WorkbookModel;
  readonly Binding: { readonly id: string };
  readonly StyleCollection: WorkbookModel;
  readonly Style: { readonly name: string };
}

/** An object of Excel's object model. */
export function make<Type extends keyof Targets>(type: Type, target: Targets[Type]): ExcelObject {
  return new ExcelObject(type, target);
}

/** An object whose type has kept properties only. */
export function makeBag(type: string, target: BagTarget): ExcelObject {
  return new ExcelObject(type, target);
}

/** What an object stands for, if it is of this type. */
export function targetOf<Type extends keyof Targets>(value: unknown, type: Type): Targets[Type] | undefined {
  return value instanceof ExcelObject && value.type === type ? (value.target as Targets[Type]) : undefined;
}
