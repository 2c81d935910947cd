import type { Definition } from '../protocol/definition';
import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo, workbookCreated } from './application';
import { binding, bindings } from './bindings';
import { cellStyle, cellStyles } from './cell-styles';
import { comment, commentReplies, commentReply, comments } from './comments';
import { conditionalFormat, conditionalFormats } from './conditional-formats';
import { worksheetCustomProperties, worksheetCustomProperty } from './custom-properties';
import { customXmlPart, customXmlParts, scopedXmlParts } from './custom-xml-parts';
import { dataValidation } from './data-validation';
import { autoFilter, columnFilter } from './filter';
import { freezePanes } from './freeze-panes';
import { functionResult, functions } from './functions';
import { keptTypes } from './kept-types';
import { namedItem, namedItems } from './names';
import { pageBreak, pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { rangeAreasCollection, workbookRangeAreas } from './precedents';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorders } from './range-borders';
import { rangeFormat } from './range-format';
import { formatProtection, rangeFill, rangeFont } from './range-look';
import { rangeView, rangeViews } from './range-view';
import { removeDuplicatesResult } from './remove-duplicates';
import { setting, settings } from './settings';
import { rangeSort, tableSort } from './sort';
import { tableColumn, tableColumns, tableRow, tableRows } from './table-parts';
import { table, tables } from './tables';
import type { Targets } from './targets';
import { runtime, workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

const byType: { readonly [Type in keyof Targets]?: Definition<Targets[Type]> } = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  Runtime: runtime,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorders,
  RangeBorder: rangeBorder,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  DataValidation: dataValidation,
  RangeView: rangeView,
  RangeViewCollection: rangeViews,
  PageBreakCollection: pageBreaks,
  PageBreak: pageBreak,
  WorksheetCustomPropertyCollection: worksheetCustomProperties,
  WorksheetCustomProperty: worksheetCustomProperty,
  CommentCollection: comments,
  Comment: comment,
  CommentReplyCollection: commentReplies,
  CommentReply: commentReply,
  WorkbookRangeAreas: workbookRangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  Functions: functions,
  FunctionResult: functionResult,
  NamedItemCollection: namedItems,
  NamedItem: namedItem,
  TableCollection: tables,
  Table: table,
  TableColumnCollection: tableColumns,
  TableColumn: tableColumn,
  TableRowCollection: tableRows,
  TableRow: tableRow,
  TableSort: tableSort,
  RangeSort: rangeSort,
  AutoFilter: autoFilter,
  Filter: columnFilter,
  RemoveDuplicatesResult: removeDuplicatesResult,
  CustomXmlPartCollection: customXmlParts,
  CustomXmlPartScopedCollection: scopedXmlParts,
  CustomXmlPart: customXmlPart,
  SettingCollection: settings,
  Setting: setting,
  PageLayout: pageLayout,
  BindingCollection: bindings,
  Binding: binding,
  StyleCollection: cellStyles,
  Style: cellStyle,
};

/**
 * How each type of Excel behaves, by its name. An object's target is always that of its type (see `make`), which the
 * table can't express once the types are looked up by name.
 */
export const definitions: ReadonlyMap<string, Definition<unknown>> = new Map(
  Object.entries({ ...Object.fromEntries(keptTypes), ...byType }) as unknown as [string, Definition<unknown>][],
);
