import type { Column } from './columns';
import type { RoughColumn } from './numbers';
import type { Role } from './table';

/** A column of figures with the role it was given so far; null while open. */
export interface Assigned {
  readonly column: Column;
  readonly numbers: RoughColumn;
  role: Role | null;
}

/** The first column in a role. */
export function inRole(columns: readonly Assigned[], role: Role): Assigned | undefined {
  return columns.find((each) => each.role === role);
}
