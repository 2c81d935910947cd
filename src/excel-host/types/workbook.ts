import { notImplemented } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { selectionOf } from '../workbook-model/selection';
import type { WorkbookModel } from '../workbook-model/workbook';
import { areasOn, rangeOn } from './addressing';
import { oneOf, text } from './arguments';
import { documentProperties } from './document-properties';
import { insertWorksheets } from './insert-worksheets';
import { make } from './targets';

function keptRange({ references }: Context, [id]: readonly Argument[]): ExcelObject | null {
  return references.find(text(id, 'a reference')) ?? null;
}

function selectedRange(model: WorkbookModel, context: Context): ExcelObject {
  const [first] = selectionOf(model, model.active);
  if (first === undefined) throw notImplemented('a selection that is no range');
  return rangeOn(context, model.active, first);
}

/** The workbook that is open (Excel.Workbook). */
export const workbook: Definition<WorkbookModel> = {
  get: {
    Name: ({ name }) => name,
    ReadOnly: () => false,
    IsDirty: ({ undoList }) => undoList.done.length > 0,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
    Application: (model) => make('Application', model),
    Worksheets: (model) => make('WorksheetCollection', model),
    Bindings: (model) => make('BindingCollection', model),
    Names: () => make('NamedItemCollection', { sheet: undefined }),
    Tables: () => make('TableCollection', { sheet: undefined }),
    CustomXmlParts: (model) => make('CustomXmlPartCollection', model),
    Comments: () => make('CommentCollection', { sheet: undefined }),
    Functions: (model) => make('Functions', model),
    Styles: (model) => make('StyleCollection', model),
    Settings: (model) => make('SettingCollection', model),
    Protection: (model) => make('WorkbookProtection', model),
    Properties: documentProperties,
    _Runtime: (model) => make('Runtime', model),
  },
  call: {
    GetSelectedRange: (model, _args, context) => selectedRange(model, context),
    GetSelectedRanges: (model, _args, context) => areasOn(context, model.active, selectionOf(model, model.active)),
    GetActiveCell: (model, _args, context) => {
      const [first] = selectionOf(model, model.active);
      const { top, left } = first ?? { top: 0, left: 0 };
      return rangeOn(context, model.active, { top, left, bottom: top, right: left });
    },
    GetIsActiveCollabSession: () => false,
    Save: (_model, [behavior], { ask }) =>
      void ask({ kind: 'save', behavior: oneOf(behavior, ['Save', 'Prompt'], 'Save') }),
    Close: (_model, [behavior], { ask }) =>
      void ask({ kind: 'close', behavior: oneOf(behavior, ['Save', 'SkipSave'], 'Save') }),
    InsertWorksheetsFromBase64: insertWorksheets,
    _RemoveReference: (_model, [id], { references }) => void references.remove(text(id, 'a reference')),
    _RemoveAllReferences: (_model, _args, { references }) => void references.removeAll(),
    _GetReferenceCount: (_model, _args, { references }) => references.count(),
    _GetRangeForEventByReferenceId: (_model, args, context) => keptRange(context, args),
    _GetRangeOrNullObjectForEventByReferenceId: (_model, args, context) => keptRange(context, args),
  },
};

/** Settings of the running add-in (context.runtime). */
export const runtime: Definition<WorkbookModel> = {
  get: { EnableEvents: (_model, { runtime: settings }) => settings.eventsEnabled },
  set: {
    EnableEvents: (_model, value, { runtime: settings }) => {
      settings.eventsEnabled = value === true;
    },
  },
};
