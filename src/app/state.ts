import type { Area } from '../core/grid/address';
import type { Role, TableKind } from '../core/tables/table';

/** A correction as it is kept in the workbook (JSON has no maps). */
export interface StoredCorrection {
  readonly sheet: string;
  readonly area: Area;
  readonly notATable?: boolean;
  readonly kind?: TableKind;
  readonly unit?: string;
  readonly currentYear?: number;
  readonly roles?: Readonly<Record<string, Role>>;
}

/** A finding accepted with a reason (审核说明); it lapses when the figures it was about change. */
export interface StoredAcceptance {
  readonly finding: string;
  readonly reason: string;
  /** The figures it was about, as decimal strings. */
  readonly expected: string | null;
  readonly actual: string | null;
}

/** A paragraph of the report as this program last wrote it, to tell the clerk's own words from it. */
export interface StoredParagraph {
  readonly key: string;
  readonly text: string;
}

/** What is remembered in the workbook (状态), one JSON text in one custom XML part. */
export interface State {
  readonly version: 1;
  readonly corrections: readonly StoredCorrection[];
  readonly accepted: readonly StoredAcceptance[];
  readonly paragraphs: readonly StoredParagraph[];
  readonly marksShown: boolean;
}
