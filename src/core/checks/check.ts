import type { Diagnosis, Severity } from '../findings/finding';
import type { Message } from '../findings/message';
import type { CellAddress } from '../grid/address';
import type { Sheet, WorkbookContent } from '../grid/sheet';
import type { Relation } from '../relations/relation';
import type { Table } from '../tables/table';
import type { CheckId } from './check-id';
import type { Held } from './held';
import type { ThresholdName, Thresholds } from './thresholds';

/** Everything that a check may look at. */
export interface CheckContext {
  readonly content: WorkbookContent;
  /** The clerk's own sheets; those of this product are left out. */
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  /** The tables of last year's workbook, where one was given. */
  readonly priorTables: readonly Table[];
  readonly thresholds: Thresholds;
  /** The year of the forms and names that are asked for. */
  readonly ruleSet: string;
}

/** Something wrong that is not a failed relation; what is left out is null in the finding. */
export interface Statement {
  readonly cells: readonly CellAddress[];
  readonly table: string | null;
  /** Where it differs from the check's default. */
  readonly severity?: Severity;
  readonly expected?: string;
  readonly actual?: string;
  readonly unit?: string | null;
  readonly message: Message;
  /** Changes that would mend it; each explains this finding alone. */
  readonly diagnoses?: readonly Omit<Diagnosis, 'explains'>[];
}

/** What a direct look found. */
export interface Inspection {
  /** How many cells, names or sentences were looked at; 0 when there was nothing to look at. */
  readonly looked: number;
  readonly statements: readonly Statement[];
}

/**
 * A check (校验项). It gives the relations that must hold, or looks at the workbook directly, or both. Relations are
 * generated one by one, so that a long table does not fill the memory, and can be generated again.
 */
export interface Check {
  readonly id: CheckId;
  /** 默认级别 */
  readonly severity: Severity;
  /** Thresholds it uses, which a rules file may change. */
  readonly parameters: readonly ThresholdName[];
  /** With `held`, relations that hold to the 分 may be counted there instead of being given. */
  readonly relations?: (context: CheckContext, held?: Held) => Iterable<Relation>;
  readonly inspect?: (context: CheckContext) => Inspection;
}
