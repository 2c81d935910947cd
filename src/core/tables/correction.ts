import type { MoneyUnit } from '../figures/unit';
import type { Area } from '../grid/address';
import type { Role, TableKind } from './table';

/** What the clerk has said about a table (人工更正识别结果); it wins over everything recognised. */
export interface TableCorrection {
  readonly sheet: string;
  /** The area the correction is about; a table that overlaps it is meant. Where none does, a table is read there. */
  readonly area: Area;
  /** "这不是支出表": leave the area out. */
  readonly notATable?: boolean;
  readonly kind?: TableKind;
  readonly unit?: MoneyUnit;
  readonly currentYear?: number;
  /** The role of a column (a row, if transposed) by its 0-based index on the sheet. */
  readonly roles?: ReadonlyMap<number, Role>;
}
