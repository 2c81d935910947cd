import { decimal, fixed, ZERO } from '../../figures/decimal';
import type { Severity } from '../../findings/finding';
import type { Area } from '../../grid/address';
import { ownSheetsOf } from '../../grid/own-sheets';
import type { Sheet } from '../../grid/sheet';
import { type ReadText, readText } from '../../prose/claims-of-text';
import type { Entry, Passage } from '../../prose/entry';
import type { Quantity } from '../../prose/quantity';
import { placeIn, type TextRun } from '../../prose/text-run';
import { runsOf } from '../../prose/text-runs';
import { judge } from '../../relations/judge';
import type { Check, CheckContext, Inspection, Statement } from '../check';
import { blankCells } from './blank-cells';
import { contradictedBudgetWords } from './budget-words';
import { claimsOfForms } from './claims-of-forms';
import { claimsOfItems } from './claims-of-items';
import { claimsOfTotals } from './claims-of-totals';
import { reportYear } from './report-year';

/** The sheets with sentences: the clerk's own, and our report; not our results and templates. */
function sheetsWithText({ content, sheets }: CheckContext): readonly Sheet[] {
  const own = ownSheetsOf(content);
  return [...sheets, ...content.sheets.filter((sheet) => own.get(sheet.name) === 'report')];
}

/** Digits, or a numeral in Chinese signs before its unit. */
const HAS_NUMBER = /[\d０-９]|[十百千万亿佰仟]元|百分之/;

function areasOn(sheet: Sheet, { tables }: CheckContext): readonly Area[] {
  return tables.filter((table) => table.sheet === sheet).map((table) => table.area);
}

/** Texts are read once, though they are asked for their relations and for what is wrong in themselves. */
const known = new WeakMap<CheckContext, TextsRead>();

interface TextsRead {
  readonly texts: readonly ReadText[];
  /** The year that the workbook reports on. */
  readonly year: number | null;
}

function textsRead(context: CheckContext): TextsRead {
  const before = known.get(context);
  if (before !== undefined) return before;
  const runs = [...new Set(sheetsWithText(context))]
    .flatMap((sheet) => runsOf(sheet, areasOn(sheet, context)))
    .filter(({ text }) => HAS_NUMBER.test(text));
  const year = reportYear(runs, context.tables);
  const more = (run: TextRun, passage: Passage) => [
    ...claimsOfForms(run, passage, context.tables, year),
    ...claimsOfTotals(run, passage, context.tables),
  ];
  const texts = runs
    .map((run) => readText(run, context.tables, more))
    .filter(({ passage }) => passage.entries.length > 0);
  const read = { texts, year };
  known.set(context, read);
  return read;
}

/** 上年为零（或预算为零）时给出的百分比：基数为零，不可比。 */
function zeroBase({ run }: ReadText, entry: Entry): readonly Statement[] {
  const { amount } = entry;
  if (amount === null) return [];
  const fromNothing = entry.rates.filter(({ quantity, base }) => {
    const change = entry.changes.find((each) => each.base === base);
    const isAll = change !== undefined && change.sign === 1 && change.quantity.value.eq(amount.value);
    return isAll && !amount.value.eq(ZERO) && !quantity.value.eq(ZERO);
  });
  const ofNothing = entry.executions.filter(({ quantity, base }) => {
    const named = entry.budgets.filter((budget) => budget.base === base);
    return named.length > 0 && named.every((budget) => budget.quantity.value.eq(ZERO)) && !quantity.value.eq(ZERO);
  });
  return [
    ...fromNothing.map(({ quantity }) => zeroBaseStatement(run, entry, quantity, 'warning')),
    ...ofNothing.map(({ quantity }) => zeroBaseStatement(run, entry, quantity, 'error')),
  ];
}

function zeroBaseStatement(run: TextRun, entry: Entry, { start, digits }: Quantity, severity: Severity): Statement {
  return {
    ...{ cells: [placeIn(run, start).at], table: null, severity, actual: digits, unit: '%' },
    message: { key: 'checks.prose.zero-base', values: { name: entry.subject, actual: digits } },
  };
}

/** Figures of one sentence that agree only if each is taken as coarsely as it is written. */
function coarse({ coarse: relations }: ReadText): readonly Statement[] {
  return relations.map((relation) => {
    const verdict = judge(relation);
    const { decimals } = relation.result;
    const expected = 'expected' in verdict ? fixed(verdict.expected, decimals) : undefined;
    const actual = fixed(relation.result.value, decimals);
    return {
      ...{ cells: [relation.result.at], table: null, severity: 'warning' as const, actual, unit: relation.result.unit },
      ...(expected === undefined
        ? {}
        : { expected, difference: fixed(relation.result.value.minus(decimal(expected)), decimals) }),
      message: {
        key: 'checks.prose.coarse',
        values: { ...relation.subject.values, actual, expected: expected ?? '', unit: relation.result.unit },
      },
    };
  });
}

function inspect(context: CheckContext): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  const { texts, year } = textsRead(context);
  for (const read of texts) {
    looked += read.passage.entries.length;
    statements.push(...read.passage.entries.flatMap((entry) => zeroBase(read, entry)), ...coarse(read));
    statements.push(...contradictedBudgetWords(read), ...blankCells(read, context.tables, year));
  }
  statements.push(...claimsOfItems(texts, context.tables).statements);
  return { looked, statements };
}

/** 文字表述: figures in sentences agree with one another and with the table. */
export const prose: Check = {
  id: 'prose',
  severity: 'error',
  parameters: [],
  *relations(context) {
    const { texts } = textsRead(context);
    for (const read of texts) yield* read.relations;
    for (const claim of claimsOfItems(texts, context.tables).claims) yield* claim.readings.slice(0, 1);
  },
  inspect,
};
