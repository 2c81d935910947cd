import type { Cause } from '../../findings/finding';
import type { CellAddress } from '../../grid/address';
import type { Relation } from '../../relations/relation';
import type { Table } from '../../tables/table';
import type { Candidate } from '../candidate';
import type { Place } from '../place';

/** A cell that is suspected, with everything that may tell how it came to be wrong. */
export interface Suspicion {
  readonly candidate: Candidate;
  /** The relation that the change repairs: one whose result the cell is, where there is one. */
  readonly relation: Relation;
  readonly place: Place | null;
  readonly tables: readonly Table[];
  formulaAt(at: CellAddress): string | undefined;
}

/** What a cause adds to its sentence, by placeholder. */
export type CauseWords = Readonly<Record<string, string>>;

/** One way in which figures become wrong (错误原因). */
export interface CauseRule {
  readonly causes: readonly Cause[];
  /** The cause and what its sentence needs, or null when the cell shows no sign of it. */
  recognise(suspicion: Suspicion): { readonly cause: Cause; readonly words: CauseWords } | null;
}
