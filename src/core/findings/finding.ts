import type { CheckId } from '../checks/check-id';
import type { CellAddress } from '../grid/address';
import type { Message } from './message';

/** `error` (逻辑性: cannot be right), `warning` (核实性: may be right, must be explained), `info` (提示). */
export type Severity = 'error' | 'warning' | 'info';

/** The likely causes of a failed relation (错误原因). They are part of the command line's contract. */
export const CAUSES = [
  'transposed-digits',
  'dropped-digit',
  'extra-digit',
  'single-digit-slip',
  'shifted-decimal',
  'unit-slip',
  'sign-flip',
  'wrong-denominator-this-year',
  'wrong-denominator-other',
  'rate-of-other-row',
  'rate-not-recomputed',
  'percent-vs-fraction',
  'percentage-points',
  'row-omitted-from-sum',
  'row-duplicated',
  'parent-and-child-summed',
  'subset-added',
  'typed-over-total',
  'short-sum-range',
  'stale-prior-year',
  'shifted-or-swapped',
  'neighbour-value',
  'copied-value',
  'wrong-table',
  'zero-base-growth',
  'text-number',
  'error-value',
  'wrong-name',
  'unknown',
] as const;
export type Cause = (typeof CAUSES)[number];

/** A change to a cell. */
export interface CellChange {
  readonly cell: CellAddress;
  /** As it stands in the cell, in the table's unit and at the shown precision; a formula where one is to be repaired. */
  readonly from: string;
  readonly to: string;
}

/** One explanation of one or several findings: change `cell` from `from` to `to`, and they are gone. */
export interface Diagnosis extends CellChange {
  readonly cause: Cause;
  /** Further cells to be changed with it, such as the other numbers of a column that are kept as text. */
  readonly also?: readonly CellChange[];
  /** Ids of the findings that this change repairs. */
  readonly explains: readonly string[];
  /** How many relations were tried again with the change; all of them hold. */
  readonly verified: number;
  /** True only when the facts leave no other single change. */
  readonly certain: boolean;
  readonly message: Message;
}

/** Something inconsistent (问题), at the cell where one should look first. Figures are decimal strings in `unit`. */
export interface Finding {
  /** Stable across runs while the facts are the same. */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly cells: readonly CellAddress[];
  /** The table it was found in (`Table.id`), or null for a finding outside tables. */
  readonly table: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  /** actual − expected */
  readonly difference: string | null;
  readonly tolerance: string | null;
  readonly unit: string | null;
  readonly message: Message;
  readonly diagnoses: readonly Diagnosis[];
  /** Set when the clerk has accepted the finding with a reason (审核说明). */
  readonly accepted?: { readonly reason: string };
}
