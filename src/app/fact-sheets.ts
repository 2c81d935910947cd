import type { WorkbookContent } from '../core/grid/sheet';
import { BASIC_FACTS } from '../core/report/basic-facts';
import { BASICS, FACT_SHEETS, type FactSheet } from '../core/report/fact-sheets';
import { factRows } from '../core/report/facts/fact-rows';
import { type Language, sayMessage } from '../messages/format';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { DocumentRow, SheetDocument } from '../workbook/sheet-document';
import type { Checked } from './check';

/** Rows below the headings that get hints and lists of choices. */
const PREPARED_ROWS = 200;

/** The fact sheets that the workbook does not have yet. */
export function missingFactSheets(content: WorkbookContent): readonly FactSheet[] {
  return FACT_SHEETS.filter((form) => factRows(content, form) === undefined);
}

/** An empty fact sheet (空事实表): headings, hints beside the cells and lists to choose from; examples stand in the hints. */
export function emptyFactSheet(form: FactSheet, language: Language): SheetDocument {
  const below = (column: number) => ({ top: 1, bottom: PREPARED_ROWS, left: column, right: column });
  const names = form.own === BASICS.own ? BASIC_FACTS.map(({ name }) => name) : [];
  const headings: DocumentRow = { cells: form.columns.map(({ heading }) => ({ value: heading, style: 'heading' })) };
  const rows = names.map((name): DocumentRow => ({ cells: [{ value: name, style: 'label' }] }));
  return {
    sheet: form.own,
    name: form.name,
    widths: form.columns.map(({ width }) => width),
    rows: [headings, ...rows],
    merges: [],
    print: null,
    frozenRows: 1,
    hints: form.columns.map(({ heading, hint }, column) => ({
      area: below(column),
      title: heading,
      text: sayMessage(language, { key: hint, values: {} }),
    })),
    lists: form.columns.flatMap(({ choices }, column) =>
      choices.length === 0 ? [] : [{ area: below(column), choices }],
    ),
  };
}

/** Adds the fact sheets that are not there yet; those that are stay as they are. @throws {WorkbookError} */
export async function addFactSheets(port: WorkbookPort, checked: Checked, language: Language): Promise<WriteReceipt> {
  const sheets = missingFactSheets(checked.reading.content).map((form) => emptyFactSheet(form, language));
  return port.write({ sheets });
}
