import type { Area } from '../../core/grid/address';
import type { LineChange } from '../calculation';

/**
 * A change of what stands where, in the words of its moment: sheets go by the names that they had then. Together, in
 * their order, such changes lead from the places of a file that was opened to those of the workbook as it is.
 */
export type StructureChange =
  | { readonly kind: 'lines'; readonly change: LineChange }
  /** Cells were cut out and put down elsewhere on their sheet (剪切粘贴). */
  | {
      readonly kind: 'moved';
      readonly sheet: string;
      readonly area: Area;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'sheet-renamed'; readonly before: string; readonly after: string }
  | { readonly kind: 'sheet-removed'; readonly name: string };
