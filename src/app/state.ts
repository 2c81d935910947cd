import type { MoneyUnit } from '../core/figures/unit';
import type { Acceptance } from '../core/findings/acceptance';
import type { TableCorrection } from '../core/tables/correction';
import type { Role, TableKind } from '../core/tables/table';
import type { Place } from '../workbook/port';
import type { AnchorName } from './anchors';

/**
 * A correction that is remembered. Area and lines are where they stand by now; the workbook keeps them under hidden
 * names (锚点), so that they follow inserted rows and columns.
 */
export interface StoredCorrection extends Place {
  readonly notATable?: boolean;
  readonly kind?: TableKind;
  readonly unit?: MoneyUnit;
  readonly currentYear?: number;
  /** By the 0-based index of a column of the sheet, or of a row if the table is transposed. */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly transposed?: boolean;
  /** The names that keep the area and, by index, the columns; absent on protected sheets and in states of the first form. */
  readonly anchors?: { readonly table: AnchorName; readonly lines: Readonly<Record<string, AnchorName>> };
}

/** A finding accepted with a reason (审核说明); it lapses when the figures it was about change. */
export interface StoredAcceptance extends Acceptance {
  /** The name that keeps the cell of the finding. */
  readonly anchor?: AnchorName;
}

/** A paragraph of the report as this program last wrote it, to tell the clerk's own words from it. */
export interface StoredParagraph {
  readonly key: string;
  readonly text: string;
}

/** The table that the clerk has chosen for the report. */
export interface StoredReportTable extends Place {
  readonly anchor?: AnchorName;
}

/** What is remembered in the workbook (状态), one JSON text in one custom XML part. */
export interface State {
  readonly version: 1;
  readonly corrections: readonly StoredCorrection[];
  readonly accepted: readonly StoredAcceptance[];
  readonly paragraphs: readonly StoredParagraph[];
  readonly reportTable: StoredReportTable | null;
  /** The set of templates (模板套) that the clerk has chosen, by its name on the sheet 报告模板. */
  readonly templateSet: string | null;
  readonly marksShown: boolean;
}

/** The state of a workbook in which nothing has been remembered yet. */
export const EMPTY_STATE: State = {
  version: 1,
  corrections: [],
  accepted: [],
  paragraphs: [],
  reportTable: null,
  templateSet: null,
  marksShown: false,
};

/** Every name that a state refers to. */
export function anchorsOf({ corrections, accepted, reportTable }: State): ReadonlySet<AnchorName> {
  return new Set([
    ...corrections.flatMap(({ anchors }) =>
      anchors === undefined ? [] : [anchors.table, ...Object.values(anchors.lines)],
    ),
    ...accepted.flatMap(({ anchor }) => anchor ?? []),
    ...(reportTable?.anchor === undefined ? [] : [reportTable.anchor]),
  ]);
}

function correctionText({ sheet, area, anchors, roles, ...said }: StoredCorrection) {
  if (anchors === undefined) return { sheet, area, ...said, ...(roles === undefined ? {} : { roles }) };
  if (roles === undefined) return { anchor: anchors.table, ...said };
  const byName = Object.entries(roles).map(([index, role]) => [anchors.lines[index] ?? index, role]);
  return { anchor: anchors.table, ...said, roles: Object.fromEntries(byName) };
}

function acceptanceText({ followed, anchor, ...rest }: StoredAcceptance) {
  if (anchor === undefined || followed === undefined) return rest;
  return { ...rest, anchor, check: followed.check, message: followed.message };
}

/** The JSON text that is kept in the workbook: names in place of the places that they keep. */
export function stateText({ corrections, accepted, reportTable, templateSet, ...rest }: State): string {
  return JSON.stringify({
    ...rest,
    corrections: corrections.map(correctionText),
    accepted: accepted.map(acceptanceText),
    ...(reportTable === null ? {} : { reportTable: reportTable.anchor ?? reportTable }),
    ...(templateSet === null ? {} : { templateSet }),
  });
}

/** The correction as recognition wants it. */
export function correctionOf({ roles, anchors, transposed, ...rest }: StoredCorrection): TableCorrection {
  if (roles === undefined) return rest;
  return { ...rest, roles: new Map(Object.entries(roles).map(([index, role]) => [Number(index), role])) };
}
