import { emptyFactSheet } from '../../src/app/fact-sheets';
import { BASICS, type FactSheet, INDICATORS, PROBLEMS } from '../../src/core/report/fact-sheets';
import type { DocumentRow, SheetDocument } from '../../src/workbook/sheet-document';
import basicFacts from './basic-facts.json';
import indicators from './indicators.json';
import problems from './problems.json';

type Fact = string | number;

/** A fact sheet with the headings that the report looks for; `fields` tells what the columns of the data are. */
function factSheet(sheet: FactSheet, fields: readonly string[], facts: readonly (readonly Fact[])[]): SheetDocument {
  const columns = fields.flatMap((field) => sheet.columns.filter((column) => column.field === field));
  const rows: DocumentRow[] = [
    { cells: columns.map(({ heading }) => ({ value: heading, style: 'heading' })) },
    ...facts.map((row) => ({
      cells: row.map((fact) => ({ value: fact === '' ? null : fact, style: 'text' }) as const),
    })),
  ];
  return { ...emptyFactSheet({ ...sheet, columns }, 'zh-CN'), rows, print: { repeatRows: 1 } };
}

/** What the published report tells besides the table. */
export function factSheets(): readonly SheetDocument[] {
  return [
    factSheet(BASICS, ['basic-name', 'basic-value'], basicFacts.rows),
    factSheet(INDICATORS, indicators.columns, indicators.rows),
    factSheet(PROBLEMS, problems.columns, problems.rows),
  ];
}
