import type { Cell, WriteSheet } from 'hucre/xlsx';
import { BASICS, type FactSheet, INDICATORS, PROBLEMS } from '../../src/core/report/fact-sheets';
import basicFacts from './basic-facts.json';
import indicators from './indicators.json';
import { LOOK } from './look';
import problems from './problems.json';

type Fact = string | number;

/** A fact sheet with the headings that the report looks for, in the order of the data's columns. */
function factSheet(sheet: FactSheet, fields: readonly string[], rows: readonly (readonly Fact[])[]): WriteSheet {
  const columns = fields.flatMap((field) => sheet.columns.filter((column) => column.field === field));
  const cells = new Map<string, Partial<Cell>>();
  const values = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => row.map((fact) => (fact === '' ? null : fact))),
  ];
  for (const [row, line] of values.entries()) {
    for (const column of line.keys()) cells.set(`${row},${column}`, { style: row === 0 ? LOOK.heading : LOOK.fact });
  }
  return {
    name: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    rows: values,
    cells,
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** What the published report tells besides the table. */
export function factSheets(): readonly WriteSheet[] {
  return [
    factSheet(BASICS, ['basic-name', 'basic-value'], basicFacts.rows),
    factSheet(INDICATORS, indicators.columns, indicators.rows),
    factSheet(PROBLEMS, problems.columns, problems.rows),
  ];
}
