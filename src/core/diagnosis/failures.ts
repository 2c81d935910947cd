import type { CellAddress } from '../grid/address';
import type { Relation } from '../relations/relation';
import type { Table } from '../tables/table';

/** What a diagnosis goes by: all relations, and which of them failed. */
export interface Failures {
  readonly relations: readonly Relation[];
  /** The finding of each relation that failed, by its position in `relations`. */
  readonly findings: ReadonlyMap<number, string>;
  readonly tables: readonly Table[];
  /** False for cells of last year's workbook. */
  isChangeable(at: CellAddress): boolean;
  formulaAt(at: CellAddress): string | undefined;
  /** The text that stands in a cell, where a number is kept as text (文本数字). */
  textAt(at: CellAddress): string | undefined;
}

/** The findings of some failed relations, each once. */
export function findingsOf(failures: Failures, positions: readonly number[]): readonly string[] {
  return [...new Set(positions.flatMap((position) => failures.findings.get(position) ?? []))];
}
