import { isNothingText } from '../../figures/amount-text';
import { decimal } from '../../figures/decimal';
import { cellName } from '../../grid/address';
import type { Sheet } from '../../grid/sheet';
import { cellOf } from '../../tables/reading-at';
import type { Field, Item, Table } from '../../tables/table';
import { figureAt } from '../amount';
import type { Check, CheckContext, Inspection, Statement } from '../check';
import { fieldsOf, partnerOf } from '../fields';
import { grouped } from '../grouped';
import { nameFor } from '../place';
import { textOf } from './sheet-text';
import { FORMS, type Form, formOn } from './titles';

/** A workbook with this many of the public forms is taken for the whole set. */
const ENOUGH = 5;

function at(sheet: Sheet) {
  return [{ sheet: sheet.name, row: 0, column: 0 }];
}

/** 07, 08 and 09 stand in another order from place to place, but always last. */
function rankOf(form: Form): number {
  return Math.min(FORMS.indexOf(form), 6);
}

/** The first form that stands before one which belongs before it (公开表顺序). */
function inspectOrder(shown: readonly (readonly [Form, Sheet])[], statements: Statement[]): void {
  for (const [position, [form, sheet]] of shown.entries()) {
    const [earlier] = shown.slice(position + 1).find(([other]) => rankOf(other) < rankOf(form)) ?? [];
    if (earlier === undefined) continue;
    const message = { key: 'checks.completeness.order', values: { form: form.title, earlier: earlier.title } };
    statements.push({ cells: at(sheet), table: null, severity: 'info', message });
    return;
  }
}

/** Each of the forms is there, once; an empty one says so and holds zeros. */
function inspectForms({ sheets, tables }: CheckContext, statements: Statement[]): number {
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const byForm = grouped(visible, formOn);
  const found = FORMS.filter((form) => byForm.has(form));
  if (found.length < ENOUGH) return 0;
  const filled = new Set(tables.map((table) => table.sheet));
  for (const form of FORMS) {
    const own = byForm.get(form) ?? [];
    const [first] = own;
    const values = { form: form.title };
    if (first === undefined) {
      statements.push({ cells: [], table: null, message: { key: 'checks.completeness.missing', values } });
      continue;
    }
    if (own.length > 1) {
      const names = own.map((sheet) => nameFor(sheet.name)).join('、');
      const message = { key: 'checks.completeness.twice', values: { ...values, sheets: names } };
      statements.push({ cells: own.flatMap(at), table: null, message });
    }
    for (const sheet of own.filter((each) => !filled.has(each))) {
      const { hasNote, hasFigure, hasAmount } = textOf(sheet);
      if (hasAmount) continue; // not empty, only not understood as a table
      if (!hasNote)
        statements.push({ cells: at(sheet), table: null, message: { key: 'checks.completeness.no-note', values } });
      if (!hasFigure) {
        const message = { key: 'checks.completeness.no-zeros', values };
        statements.push({ cells: at(sheet), table: null, severity: 'info', message });
      }
    }
  }
  const shown = found.flatMap((form) => (byForm.get(form) ?? []).slice(0, 1).map((sheet) => [form, sheet] as const));
  inspectOrder(
    shown.toSorted(([, one], [, other]) => visible.indexOf(one) - visible.indexOf(other)),
    statements,
  );
  return FORMS.length;
}

/** A column in which the form asks for a reason: 增减原因, 预决算差异原因. */
function asksForReason(field: Field): boolean {
  return field.role === 'note' && /原因|情况说明/.test(field.heading);
}

function differs(table: Table, item: Item, threshold: string): boolean {
  const [current] = fieldsOf(table, 'current');
  if (current === undefined) return false;
  const reference = (['prior', 'initial-budget', 'adjusted-budget'] as const)
    .map((role) => partnerOf(table, current, role))
    .find((field) => field !== undefined);
  const [now, before] = [figureAt(table, item, current), reference && figureAt(table, item, reference)];
  if (now === undefined || before === undefined || now.unit !== before.unit) return false;
  const limit = before.value.abs().times(decimal(threshold));
  return now.value.minus(before.value).abs().times(decimal('100')).gt(limit);
}

/** Where a form asks for reasons, a line that differs gives one. */
function inspectReasons(table: Table, threshold: string, statements: Statement[]): number {
  const fields = table.fields.filter(asksForReason);
  let looked = 0;
  for (const field of fields) {
    for (const item of table.items.filter((each) => each.kind === 'detail')) {
      looked += 1;
      const { row, column } = cellOf(table, item, field);
      const words = table.sheet.content(row, column);
      const isGiven = typeof words === 'string' && words.trim() !== '' && !isNothingText(words);
      if (isGiven || !differs(table, item, threshold)) continue;
      statements.push({
        cells: [{ sheet: table.sheet.name, row, column }],
        table: table.id,
        message: {
          key: 'checks.completeness.no-reason',
          values: { name: nameFor(item.name), column: nameFor(field.heading), cell: cellName(row, column) },
        },
      });
    }
  }
  return looked;
}

function inspect(context: CheckContext): Inspection {
  const statements: Statement[] = [];
  let looked = inspectForms(context, statements);
  for (const table of context.tables) looked += inspectReasons(table, context.thresholds.outlier, statements);
  return { looked, statements };
}

/** 完整性: the public forms are all there, once; empty ones say so; reasons are given where they are asked for. */
export const completeness: Check = { id: 'completeness', severity: 'warning', parameters: ['outlier'], inspect };
