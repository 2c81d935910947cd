import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import { addressWithSheet } from '../workbook-model/address-text';
import { applyStyle } from '../workbook-model/apply-style';
import { intersection } from '../workbook-model/areas';
import { calculateNow } from '../workbook-model/calculate';
import { commonFormat } from '../workbook-model/formats';
import { selectAreas } from '../workbook-model/selection';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf, areasOn } from './addressing';
import { flag, text } from './arguments';
import { cellPropertiesCalls } from './cell-properties';
import { allHidden, columnsHidden, hideColumns, hideRows, rowsHidden } from './hidden-lines';
import { rangeOutlineCalls } from './outline';
import { rangePrecedentCalls } from './precedents';
import { rangeCopyCalls } from './range-copy';
import { hyperlinkOf, rangeEditCalls, setHyperlink } from './range-edit';
import { rangeFindCalls } from './range-find';
import { rangeGeometryGetters } from './range-geometry';
import { rangePlaceCalls, rangePlaceGetters } from './range-place';
import { rangeRegionCalls } from './range-region';
import { rangeValueGetters, rangeValueSetters } from './range-values';
import { removeDuplicates } from './remove-duplicates';
import { make } from './targets';

function mergedAreas(range: TrackedArea, context: Context) {
  const area = areaOf(range);
  const merges = range.sheet.state.merges.filter((merge) => intersection(merge, area) !== undefined);
  return merges.length === 0 ? null : areasOn(context, range.sheet, merges);
}

/** Cells of a sheet (Excel.Range, 区域). */
export const range: Definition<TrackedArea> = {
  identity(target, { referenceOf }) {
    const id = referenceOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  get: {
    ...rangeValueGetters,
    ...rangePlaceGetters,
    ...rangeGeometryGetters,
    _ReferenceId: (target, { referenceOf }) => referenceOf(target) ?? null,
    Address: (target) => addressWithSheet(target.sheet.state.name, areaOf(target)),
    AddressLocal: (target) => addressWithSheet(target.sheet.state.name, areaOf(target)),
    Hidden: (target) => allHidden(target.sheet, areaOf(target)),
    RowHidden: (target) => rowsHidden(target.sheet, areaOf(target)),
    ColumnHidden: (target) => columnsHidden(target.sheet, areaOf(target)),
    Hyperlink: hyperlinkOf,
    Style: (target, { model }) => commonFormat(model, target.sheet, areaOf(target), 'Style'),
    Sort: (target) => make('RangeSort', target),
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Format: (target) => make('RangeFormat', { sheet: target.sheet, parts: [target] }),
    ConditionalFormats: (target) => make('ConditionalFormatCollection', { sheet: target.sheet, parts: [target] }),
    DataValidation: (target) => make('DataValidation', { sheet: target.sheet, parts: [target] }),
  },
  set: {
    ...rangeValueSetters,
    RowHidden: (target, value, { model }) => hideRows(model, target.sheet, areaOf(target), flag(value, 'rowHidden')),
    ColumnHidden: (target, value, { model }) =>
      hideColumns(model, target.sheet, areaOf(target), flag(value, 'columnHidden')),
    Hyperlink: setHyperlink,
    Style: (target, value, { model }) => {
      if (value !== null) applyStyle(model, target.sheet, areaOf(target), text(value, 'a style'));
    },
  },
  call: {
    ...rangePlaceCalls,
    ...rangeEditCalls,
    ...cellPropertiesCalls,
    ...rangeCopyCalls,
    ...rangeFindCalls,
    ...rangeRegionCalls,
    GetVisibleView: (target) => make('RangeView', { range: target, index: 0 }),
    ...rangeOutlineCalls,
    ...rangePrecedentCalls,
    RemoveDuplicates: removeDuplicates,
    Select: (target, _args, { model }) => void selectAreas(model, target.sheet, [areaOf(target)]),
    Calculate: (_target, _args, { model }) => void calculateNow(model, 'changed'),
    GetMergedAreasOrNullObject: (target, _args: readonly Argument[], context) => mergedAreas(target, context),
  },
  notByDefault: ['NumberFormatCategories'],
};
