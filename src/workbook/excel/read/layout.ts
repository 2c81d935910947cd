import type { Severity } from '../../../core/findings/finding';
import type { Area } from '../../../core/grid/address';
import { areasOfAddress, sheetOfAddress } from '../../address';
import { markSeverity } from '../../mark-look';
import { hostCodeOf } from '../errors';
import { textOfPart } from '../parts';
import { askForMerges, askForMergesInBands } from './merges';
import type { Overview, SheetHandle } from './overview';

/** A conditional format of ours. */
interface OwnFormat {
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
}

/** Where things are on a sheet. */
export interface SheetLayout extends SheetHandle {
  readonly protected: boolean;
  /** Undefined for a sheet without contents. */
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  readonly listObjects: readonly Area[];
  readonly marks: readonly OwnFormat[];
}

/** What the second round trip brings: where things are, and what is remembered. */
export interface Layout {
  readonly sheets: readonly SheetLayout[];
  readonly state: string | null;
  /** The note of a write that was not finished, or null. */
  readonly unfinished: string | null;
}

const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';

function usedArea(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

function askForSheet({ worksheet }: SheetHandle) {
  worksheet.protection.load('protected');
  const used = worksheet.getUsedRangeOrNullObject(true).load(SIZE);
  const { conditionalFormats } = worksheet.getRange();
  conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return { used, conditionalFormats };
}

function ownFormats(formats: readonly Excel.ConditionalFormat[]): readonly OwnFormat[] {
  return formats.flatMap((format) => {
    if (format.type !== 'Custom') return [];
    const severity = markSeverity(format.customOrNullObject.rule.formula);
    return severity === undefined ? [] : [{ severity, format }];
  });
}

async function loadAll(context: Excel.RequestContext, overview: Overview, withMerges: boolean): Promise<Layout> {
  const asked = overview.sheets.map((sheet) => ({
    sheet,
    merges: withMerges ? askForMerges(sheet) : () => [],
    ...askForSheet(sheet),
  }));
  const tables = overview.tables.map((table) => table.getRange().load('address'));
  const [state] = overview.stateParts.map((part) => part.getXml());
  const [unfinished] = overview.unfinishedParts.map((part) => part.getXml());
  await context.sync();
  const listObjects = tables.map(({ address }) => ({ sheet: sheetOfAddress(address), areas: areasOfAddress(address) }));
  return {
    sheets: asked.map(({ sheet, used, merges, conditionalFormats }) => ({
      ...sheet,
      protected: sheet.worksheet.protection.protected,
      used: usedArea(used),
      merges: merges(),
      listObjects: listObjects.flatMap((table) => (table.sheet === sheet.name ? table.areas : [])),
      marks: ownFormats(conditionalFormats.items),
    })),
    state: state === undefined ? null : textOfPart(state.value),
    unfinished: unfinished === undefined ? null : textOfPart(unfinished.value),
  };
}

/** The same layout with the merged areas asked for in small bands. */
async function withMergesInBands(context: Excel.RequestContext, layout: Layout): Promise<Layout> {
  const asked = layout.sheets.map((sheet) => ({
    sheet,
    merges: sheet.used === undefined ? () => [] : askForMergesInBands(sheet, sheet.used),
  }));
  await context.sync();
  return { ...layout, sheets: asked.map(({ sheet, merges }) => ({ ...sheet, merges: merges() })) };
}

/** Errors that have nothing to do with what is asked for here. */
const NOT_ABOUT_MERGES: ReadonlySet<string | undefined> = new Set([
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  undefined,
]);

/**
 * Asks where things are on all sheets; one round trip, whatever their number. Where a sheet has more merged areas than
 * Excel tells at once, two more.
 */
export async function loadLayout(context: Excel.RequestContext, overview: Overview): Promise<Layout> {
  try {
    return await loadAll(context, overview, true);
  } catch (error) {
    if (NOT_ABOUT_MERGES.has(hostCodeOf(error))) throw error;
    return withMergesInBands(context, await loadAll(context, overview, false));
  }
}
