import type { Message } from '../findings/message';
import type { CellAddress } from '../grid/address';

/** A figure as the report prints it, with the cell it comes from (数据来源). */
export interface ReportFigure {
  /** As printed, without its unit: "6291.03". */
  readonly text: string;
  readonly unit: string;
  /** The cell of the table or of a fact sheet; a computed figure names the cell of its minuend. */
  readonly source: CellAddress;
  /** The other cells that a computed figure was computed from: last year's, the whole. */
  readonly others?: readonly CellAddress[];
}

/** A fact that is not in the workbook; 【待填写：…】 stands in its place. */
export interface MissingFact {
  readonly name: string;
  /** The cell where it belongs, if there is one yet. */
  readonly at: CellAddress | null;
}

export interface ReportParagraph {
  /** Stable from fill to fill, so that a paragraph changed by hand is recognised: "spending", "goal-2". */
  readonly key: string;
  /** A sentence or several; for a table its rows, see `tableRows`. */
  readonly text: string;
  readonly figures: readonly ReportFigure[];
  readonly missing: readonly MissingFact[];
}

/** A field of the form (栏目), such as 单位名称 or 存在的问题. */
export interface ReportPart {
  readonly key: string;
  readonly heading: string;
  readonly paragraphs: readonly ReportParagraph[];
}

/** One of the four sections of the form. */
export interface ReportSection {
  readonly key: 'overview' | 'performance' | 'problems' | 'other';
  readonly heading: string;
  readonly parts: readonly ReportPart[];
}

/** Something that the report could not use, at its cell: a fact that cannot be read, a template with a fault. */
export interface ReportNotice {
  readonly at: CellAddress | null;
  readonly message: Message;
}

/** 部门整体支出绩效评价报告, before it is laid out on a sheet or in a document. */
export interface Report {
  readonly title: string;
  readonly sections: readonly ReportSection[];
  /** The table (`Table.id`) that the spending paragraph tells of, or null if there is none. */
  readonly table: string | null;
  /** Other tables that it might have told of, best first. */
  readonly alternatives: readonly string[];
  readonly notices: readonly ReportNotice[];
}
