import type { Checked } from '../../app/check';
import type { CheckId } from '../../core/checks/check-id';
import type { Finding } from '../../core/findings/finding';
import { type Area, type CellAddress, contains } from '../../core/grid/address';
import type { WorkbookEvent } from '../../workbook/port';

/** Something that was done to the workbook. */
export type Edit = Exclude<WorkbookEvent, { readonly kind: 'selected' | 'formatted' }>;

/** Checks that compare tables, or sentences with tables, wherever these stand. */
const ACROSS_SHEETS: ReadonlySet<CheckId> = new Set(['cross-table', 'prior-year', 'prose', 'completeness', 'wording']);

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The cells that a finding and its explanations name. */
function cellsOf({ cells, diagnoses }: Finding): readonly CellAddress[] {
  return [...cells, ...diagnoses.map(({ cell }) => cell)];
}

function tablesAt({ result }: Checked, sheet: string) {
  return result.tables.filter((table) => table.sheet.name === sheet);
}

/**
 * Whether a finding may be another one after an edit (待重新校验). An edit beside the tables of a sheet may be one of its
 * unit or year; what was calculated on the edited sheet itself lies in its tables and was told with the edit.
 */
export function isTouched(finding: Finding, edit: Edit, checked: Checked): boolean {
  if (edit.kind === 'structure' && edit.sheet === undefined) return true;
  if (ACROSS_SHEETS.has(finding.check)) return true;
  const { sheet } = edit;
  if (sheet === undefined) return true;
  const tables = tablesAt(checked, sheet);
  const isOnSheet =
    cellsOf(finding).some((cell) => cell.sheet === sheet) || tables.some(({ id }) => id === finding.table);
  if (!isOnSheet || edit.kind !== 'changed') return isOnSheet;
  const near = tables.filter(({ area }) => overlap(area, edit.area));
  if (near.length === 0) return true;
  return (
    near.some(({ id }) => id === finding.table) ||
    cellsOf(finding).some((cell) => cell.sheet === sheet && contains(edit.area, cell))
  );
}
