import { parseAmountText } from '../../figures/amount-text';
import type { Figure } from '../../figures/figure';
import { numberFormat } from '../../figures/number-format';
import { lastPlace } from '../../figures/precision';
import { type CellAddress, cellName } from '../../grid/address';
import { plainColumn, STORED } from '../../tables/plain-column';
import { readingAt } from '../../tables/reading-at';
import type { Field, Item, Table } from '../../tables/table';
import type { Statement } from '../check';
import { grouped } from '../grouped';
import { nameFor } from '../place';

interface Shown {
  readonly item: Item;
  readonly at: CellAddress;
  readonly figure: Figure;
}

function listed(cells: readonly Shown[]): string {
  const shown = cells.slice(0, 5).map(({ at }) => cellName(at.row, at.column));
  return cells.length > shown.length ? `${shown.join('、')}…` : shown.join('、');
}

function statementOf(table: Table, field: Field, key: string, cells: readonly Shown[], most: number): Statement {
  return {
    cells: cells.map(({ at }) => at),
    table: table.id,
    severity: 'info',
    message: {
      key: `checks.cell-quality.${key}`,
      values: {
        column: nameFor(field.heading),
        count: String(cells.length),
        cells: listed(cells),
        decimals: String(most),
      },
    },
  };
}

/** Fixed decimals of the cell's format, or undefined where it shows what is stored. */
function formatDecimals(table: Table, { at }: Shown): number | undefined {
  const content = table.sheet.content(at.row, at.column);
  if (typeof content !== 'number') return undefined;
  const format = numberFormat(table.sheet.format(at.row, at.column), content);
  return format.kind === 'number' && format.leastDecimals === format.mostDecimals ? format.mostDecimals : undefined;
}

/** A few amounts of a column with other decimals than all the rest (小数位数不一致). */
function inspectDecimals(table: Table, field: Field, shown: readonly Shown[], statements: Statement[]): void {
  const formatted = grouped(shown, (each) => formatDecimals(table, each));
  const fixedForms = [...formatted].flatMap(([decimals, cells]) =>
    decimals === undefined ? [] : [{ decimals, cells }],
  );
  const usual = fixedForms.toSorted((one, other) => other.cells.length - one.cells.length)[0];
  const odd = fixedForms.filter((form) => form !== usual).flatMap((form) => form.cells);
  if (usual !== undefined && odd.length > 0 && odd.length * 4 <= usual.cells.length) {
    statements.push(statementOf(table, field, 'mixed-decimals', odd, usual.decimals));
    return;
  }
  const plain = formatted.get(undefined) ?? [];
  const isLong = ({ figure }: Shown) => lastPlace(figure.value) > 2;
  const longer = plain.filter(isLong);
  const most = plain.reduce((max, each) => (isLong(each) ? max : Math.max(max, each.figure.ownDecimals)), 0);
  if (fixedForms.length === 0 && longer.length > 0 && longer.length * 4 <= plain.length && most === 2) {
    statements.push(statementOf(table, field, 'mixed-decimals', longer, most));
  }
}

/** Amounts with a unit of their own in the cell that is not that of the column (单位混用). */
function inspectUnits(table: Table, field: Field, shown: readonly Shown[], statements: Statement[]): void {
  if (field.unit === null) return;
  const other = shown.filter(({ at }) => {
    const content = table.sheet.content(at.row, at.column);
    const unit = typeof content === 'string' ? parseAmountText(content)?.unit : undefined;
    return unit !== undefined && unit !== null && unit !== field.unit;
  });
  if (other.length === 0) return;
  const statement = statementOf(table, field, 'mixed-units', other, 0);
  const { message } = statement;
  statements.push({
    ...statement,
    severity: 'warning',
    message: { key: message.key, values: { ...message.values, unit: field.unit } },
  });
}

/** How the amounts of a column are written: their decimals and units. */
export function inspectNumberForms(table: Table, field: Field, statements: Statement[]): void {
  if (field.rate !== null) return;
  const { hasOther, formatted, hasLong } = plainColumn(table, field);
  // Plain numbers in one form, which nearly all columns hold.
  if (!hasOther && formatted !== null && !(hasLong && formatted === STORED)) return;
  const shown: Shown[] = [];
  for (const item of table.items) {
    const reading = readingAt(table, item, field);
    if (reading.kind === 'figure') shown.push({ item, at: reading.figure.at, figure: reading.figure });
  }
  inspectDecimals(table, field, shown, statements);
  inspectUnits(table, field, shown, statements);
}
