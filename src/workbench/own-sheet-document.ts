import { cellName } from '../core/grid/address';
import { isCellError } from '../core/grid/cell';
import type { OwnSheet } from '../core/grid/own-sheets';
import type { Json } from '../excel-host/json';
import { type Cell, cellKey, columnOfKey, rowOfKey } from '../excel-host/workbook-model/cell';
import type { Sheet } from '../excel-host/workbook-model/sheet';
import { type Style, styleValue } from '../excel-host/workbook-model/style';
import type { WorkbookModel } from '../excel-host/workbook-model/workbook';
import { areasOfAddress, sheetOfAddress } from '../workbook/address';
import { DOCUMENT_LOOKS, type DocumentLook, type LookName } from '../workbook/excel/write/document-looks';
import type { CellStyle, DocumentCell, DocumentRow, SheetDocument } from '../workbook/sheet-document';

const LOOKS = Object.keys(DOCUMENT_LOOKS) as readonly LookName[];
/** A character of the standard font is 7 pixels wide, and a column has a margin of 5. */
const charactersOf = (points: number): number => Math.round((points / 0.75 - 5) / 7);

const PROPERTIES: readonly (readonly [property: string, of: (look: DocumentLook) => Json])[] = [
  ['Font.Name', ({ font }) => font],
  ['Font.Size', ({ size }) => size],
  ['Font.Bold', ({ bold }) => bold],
  ['Font.Color', ({ color }) => color],
  ['Fill.Color', ({ fill }) => fill ?? '#FFFFFF'],
  ['HorizontalAlignment', ({ horizontal }) => horizontal],
  ['VerticalAlignment', ({ vertical }) => vertical],
];

/** The style whose look is nearest to that of a cell: the host keeps looks by Excel's names, not what they stand for. */
function nearestStyle(look: Style): CellStyle {
  const differences = (name: LookName): number =>
    PROPERTIES.filter(([property, of]) => styleValue(look, property) !== of(DOCUMENT_LOOKS[name])).length;
  const nearest = LOOKS.reduce((best, name) => (differences(name) < differences(best) ? name : best), 'text');
  return nearest === 'title-aside' ? 'title' : nearest;
}

type Links = ReadonlyMap<string, { readonly sheet: string; readonly row: number; readonly column: number }>;

function linksOf({ state }: Sheet): Links {
  const links = state.hyperlinks.flatMap(({ area, link }) => {
    const reference = link.documentReference;
    if (typeof reference !== 'string') return [];
    const [target] = areasOfAddress(reference);
    if (target === undefined) return [];
    return [
      [
        cellName(area.top, area.left),
        { sheet: sheetOfAddress(reference), row: target.top, column: target.left },
      ] as const,
    ];
  });
  return new Map(links);
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function part(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)[name]
    : undefined;
}

/** Messages beside cells and lists to choose from. */
function helpOf({ state }: Sheet): Required<Pick<SheetDocument, 'hints' | 'lists'>> {
  const all = state.validations.flatMap(({ areas, properties }) => areas.map((area) => ({ area, properties })));
  return {
    hints: all.flatMap(({ area, properties }) => {
      const prompt = properties.get('Prompt');
      const [title, message] = [text(part(prompt, 'title')), text(part(prompt, 'message'))];
      return title === '' && message === '' ? [] : [{ area, title, text: message }];
    }),
    lists: all.flatMap(({ area, properties }) => {
      const source = text(part(part(properties.get('Rule'), 'list'), 'source'));
      return source === '' || source.startsWith('=') ? [] : [{ area, choices: source.split(',') }];
    }),
  };
}

/**
 * One of our sheets as the host holds it now, edits by hand included, in the form in which it is written into files.
 * Formulas are not part of the form: what they give stands in their cells.
 */
export function ownSheetDocument(model: WorkbookModel, sheet: Sheet, own: OwnSheet): SheetDocument {
  const { state } = sheet;
  const keys = [...state.cells.keys()];
  const [height, width] = [
    keys.reduce((last, key) => Math.max(last, rowOfKey(key) + 1), 0),
    keys.reduce((last, key) => Math.max(last, columnOfKey(key) + 1), 0),
  ];
  const links = linksOf(sheet);
  const cellOf = ({ value, style }: Cell, row: number, column: number): DocumentCell => {
    const look = model.styles.get(style);
    const format = String(styleValue(look, 'NumberFormat'));
    const link = links.get(cellName(row, column));
    return {
      value: isCellError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : value,
      style: nearestStyle(look),
      ...(format === 'General' ? {} : { format }),
      ...(link === undefined ? {} : { link }),
    };
  };
  const rows = Array.from({ length: height }, (_, row): DocumentRow => {
    const points = state.rowHeights.get(row);
    const cells = Array.from({ length: width }, (_, column) =>
      cellOf(state.cells.get(cellKey(row, column)) ?? { value: null, style: 0 }, row, column),
    );
    return { cells, ...(points === undefined ? {} : { height: points }) };
  });
  const widths = [...state.columnWidths].sort(([one], [other]) => one - other);
  return {
    sheet: own,
    name: state.name,
    widths: widths.map(([, points]) => charactersOf(points)),
    rows,
    merges: state.merges,
    print: state.pageLayout.values.has('PaperSize')
      ? { repeatRows: state.printTitleRows === undefined ? 0 : state.printTitleRows.bottom + 1 }
      : null,
    frozenRows: state.frozen.rows,
    ...helpOf(sheet),
  };
}
