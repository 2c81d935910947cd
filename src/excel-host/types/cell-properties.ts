import type { Area } from '../../core/grid/address';
import { invalidArgument, notImplemented } from '../host-error';
import { isJsonObject, type Json, type JsonObject } from '../json';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import { wireName } from '../protocol/type-table';
import { addressWithSheet } from '../workbook-model/address-text';
import { applyStyle } from '../workbook-model/apply-style';
import { columnsOf, rowsOf } from '../workbook-model/areas';
import { setFormats } from '../workbook-model/formats';
import { columnWidthAt, rowHeightAt, setColumnWidths, setRowHeights } from '../workbook-model/sizes';
import { type Style, styleDefault, styleValue } from '../workbook-model/style';
import { styleIdAt } from '../workbook-model/styles-of-area';
import type { TrackedArea } from '../workbook-model/workbook';
import { areaOf } from './addressing';
import { data, record, text } from './arguments';
import { requireSize } from './cell-values';
import { colorOf } from './colors';
import { hideColumns, hideRows } from './hidden-lines';
import { hyperlinkOf, setHyperlink } from './range-edit';

/** `top/color` as `EdgeTop.Color`. */
function sideName([side = '', ...rest]: readonly string[]): string {
  const edge = /^(?:top|bottom|left|right)$/.test(side) ? `Edge${wireName(side)}` : wireName(side);
  return [edge, ...rest.map(wireName)].join('.');
}

/** The property of a look that a name inside `format` stands for. @throws {HostError} for one that no cell has */
function styleProperty(path: readonly string[]): string {
  const [head = '', ...rest] = path;
  const property = head === 'borders' ? `Border.${sideName(rest)}` : path.map(wireName).join('.');
  if (styleDefault(property) === undefined) throw notImplemented(`cell property format.${path.join('.')}`);
  return property;
}

/** The wanted part of a look, in the shape in which it was asked for. */
function wantedFormat(style: Style, wanted: JsonObject, path: readonly string[]): JsonObject {
  const loaded: [string, Json][] = [];
  for (const [name, each] of Object.entries(wanted)) {
    if (name === 'rowHeight' || name === 'columnWidth') continue;
    if (isJsonObject(each)) loaded.push([name, wantedFormat(style, each, [...path, name])]);
    else if (each === true && name === 'protection') loaded.push([name, protectionOf(style)]);
    else if (each === true) loaded.push([name, styleValue(style, styleProperty([...path, name]))]);
  }
  return Object.fromEntries(loaded);
}

function protectionOf(style: Style): JsonObject {
  return {
    locked: styleValue(style, 'Protection.Locked'),
    formulaHidden: styleValue(style, 'Protection.FormulaHidden'),
  };
}

function propertiesAt(
  range: TrackedArea,
  row: number,
  column: number,
  wanted: JsonObject,
  { model }: Context,
): JsonObject {
  const { sheet } = range;
  const area: Area = { top: row, left: column, bottom: row, right: column };
  const look = model.styles.get(styleIdAt(sheet, row, column));
  const loaded: [string, Json][] = [];
  for (const [name, each] of Object.entries(wanted)) {
    if (each === false) continue;
    if (name === 'address' || name === 'addressLocal') loaded.push([name, addressWithSheet(sheet.state.name, area)]);
    else if (name === 'format' && isJsonObject(each)) loaded.push([name, wantedFormat(look, each, [])]);
    else if (name === 'hyperlink') loaded.push([name, hyperlinkOf({ sheet, area })]);
    else if (name === 'hidden')
      loaded.push([name, sheet.state.hiddenRows.has(row) || sheet.state.hiddenColumns.has(column)]);
    else if (name === 'style') loaded.push([name, styleValue(look, 'Style')]);
    else if (name === 'rowIndex') loaded.push([name, row]);
    else if (name === 'columnIndex') loaded.push([name, column]);
    else if (name === 'rowHidden') loaded.push([name, sheet.state.hiddenRows.has(row)]);
    else if (name === 'columnHidden') loaded.push([name, sheet.state.hiddenColumns.has(column)]);
    else throw notImplemented(`cell property ${name}`);
  }
  return Object.fromEntries(loaded);
}

/** Adds a size of the line to the wanted format, which cells don't have. */
function withSize(
  properties: JsonObject,
  wanted: JsonObject,
  name: 'rowHeight' | 'columnWidth',
  size: number,
): JsonObject {
  if (!isJsonObject(wanted.format) || wanted.format[name] !== true) return properties;
  return { ...properties, format: { ...(isJsonObject(properties.format) ? properties.format : {}), [name]: size } };
}

/** The changes of a look that an object of properties asks for. */
function formatChanges(format: JsonObject, path: readonly string[] = []): [string, Json][] {
  return Object.entries(format).flatMap(([name, each]): [string, Json][] => {
    if (name === 'rowHeight' || name === 'columnWidth') return [];
    if (isJsonObject(each)) return formatChanges(each, [...path, name]);
    const value = name === 'color' || name === 'patternColor' ? colorOf(each) : each;
    const changes: [string, Json][] = [[styleProperty([...path, name]), value]];
    return path[0] === 'fill' && name === 'color' ? [...changes, ['Fill.Pattern', 'Solid']] : changes;
  });
}

function applyProperties(range: TrackedArea, area: Area, properties: Json, context: Context): JsonObject {
  const { model } = context;
  if (properties === null) return {};
  if (!isJsonObject(properties)) throw invalidArgument('properties that are no object');
  const { format, style, hyperlink } = properties;
  if (style !== undefined) applyStyle(model, range.sheet, area, text(style, 'a style'));
  if (isJsonObject(hyperlink)) setHyperlink({ sheet: range.sheet, area }, hyperlink, context);
  if (isJsonObject(format)) setFormats(model, range.sheet, area, new Map(formatChanges(format)), 'addin');
  const other = Object.keys(properties).find(
    (name) => !['format', 'style', 'hyperlink', 'rowHidden', 'columnHidden'].includes(name),
  );
  if (other !== undefined) throw notImplemented(`setting the cell property ${other}`);
  return isJsonObject(format) ? format : {};
}

function lines(value: Json, count: number): readonly Json[] {
  if (!Array.isArray(value) || value.length !== count) throw invalidArgument('properties for another number of lines');
  return value;
}

/** Properties of each cell, row or column at once, instead of one object each. */
export const cellPropertiesCalls = {
  GetCellProperties(range: TrackedArea, [wanted]: readonly Argument[], context: Context): Json {
    const area = areaOf(range);
    requireSize(area);
    const asked = record(wanted, 'properties to load');
    return Array.from({ length: rowsOf(area) }, (_, row) =>
      Array.from({ length: columnsOf(area) }, (__, column) =>
        propertiesAt(range, area.top + row, area.left + column, asked, context),
      ),
    );
  },
  GetRowProperties(range: TrackedArea, [wanted]: readonly Argument[], context: Context): Json {
    const area = areaOf(range);
    const asked = record(wanted, 'properties to load');
    return Array.from({ length: rowsOf(area) }, (_, index) => {
      const row = area.top + index;
      const found = propertiesAt(range, row, area.left, asked, context);
      return withSize(found, asked, 'rowHeight', rowHeightAt(range.sheet, row));
    });
  },
  GetColumnProperties(range: TrackedArea, [wanted]: readonly Argument[], context: Context): Json {
    const area = areaOf(range);
    const asked = record(wanted, 'properties to load');
    return Array.from({ length: columnsOf(area) }, (_, index) => {
      const column = area.left + index;
      const found = propertiesAt(range, area.top, column, asked, context);
      return withSize(found, asked, 'columnWidth', columnWidthAt(range.sheet, column));
    });
  },
  SetCellProperties(range: TrackedArea, [value]: readonly Argument[], context: Context): undefined {
    const area = areaOf(range);
    for (const [row, line] of lines(data(value, 'properties'), rowsOf(area)).entries()) {
      for (const [column, properties] of lines(line, columnsOf(area)).entries()) {
        const place = { top: area.top + row, left: area.left + column };
        applyProperties(range, { ...place, bottom: place.top, right: place.left }, properties, context);
      }
    }
    return undefined;
  },
  SetRowProperties(range: TrackedArea, [value]: readonly Argument[], context: Context): undefined {
    const area = areaOf(range);
    for (const [index, properties] of lines(data(value, 'properties'), rowsOf(area)).entries()) {
      const line = { ...area, top: area.top + index, bottom: area.top + index };
      const { rowHeight } = applyProperties(range, line, properties, context);
      if (typeof rowHeight === 'number') setRowHeights(context.model, range.sheet, line, rowHeight);
      const hidden = isJsonObject(properties) ? properties.rowHidden : undefined;
      if (typeof hidden === 'boolean') hideRows(context.model, range.sheet, line, hidden);
    }
    return undefined;
  },
  SetColumnProperties(range: TrackedArea, [value]: readonly Argument[], context: Context): undefined {
    const area = areaOf(range);
    for (const [index, properties] of lines(data(value, 'properties'), columnsOf(area)).entries()) {
      const line = { ...area, left: area.left + index, right: area.left + index };
      const { columnWidth } = applyProperties(range, line, properties, context);
      if (typeof columnWidth === 'number') setColumnWidths(context.model, range.sheet, line, columnWidth);
      const hidden = isJsonObject(properties) ? properties.columnHidden : undefined;
      if (typeof hidden === 'boolean') hideColumns(context.model, range.sheet, line, hidden);
    }
    return undefined;
  },
} as const;
