import type { CellAddress } from '../grid/address';
import { ownSheetsOf } from '../grid/own-sheets';
import type { Sheet } from '../grid/sheet';
import { type Slip, slipsOf, slipsOfName } from '../prose/slips';
import { runOf, type TextRun } from '../prose/text-run';
import { textsOf } from '../prose/texts';
import type { Check, Statement } from './check';
import { reportYear } from './prose/report-year';
import { staleYears } from './stale-year';

/** Titles and notes of forms are not longer than this. */
const LONGEST_NAME = 60;

function statementOf(at: CellAddress, { kind, quote, values }: Slip): Statement {
  const message = { key: `checks.wording.${kind}`, values: { quote, ...values } };
  // More decimals than usual are no contradiction.
  const hint = kind === 'long-percentage' ? { severity: 'info' as const } : {};
  return { cells: [at], table: null, actual: quote, message, ...hint };
}

/** What stands in a sheet outside sentences: texts that name a year, and slips in titles and names. */
interface Names {
  readonly dated: readonly TextRun[];
  readonly statements: readonly Statement[];
}

function namesOf(sheet: Sheet, sentences: ReadonlySet<string>): Names {
  const dated: TextRun[] = [];
  const statements: Statement[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const content = sheet.content(row, column);
      if (typeof content !== 'string' || content.length < 4) continue;
      const at = { sheet: sheet.name, row, column };
      if (content.includes('20') && /20\d\d/.test(content)) dated.push(runOf(at, content));
      const mayBeName =
        content.length <= LONGEST_NAME &&
        /[×ＸXx]{2}|待填写|请填写|[（(【[](?:待|略)|此处略|保留该表格式/.test(content);
      if (!mayBeName || sentences.has(`${row},${column}`)) continue;
      statements.push(...slipsOfName(content).map((slip) => statementOf(at, slip)));
    }
  }
  return { dated, statements };
}

/** 文字残留: leftovers of templates, missing and doubled units, undecided words, last year's year, repealed rules. */
export const wording: Check = {
  id: 'wording',
  severity: 'warning',
  parameters: [],
  inspect({ content, sheets, tables }) {
    const own = ownSheetsOf(content);
    const reports = content.sheets.filter((sheet) => own.get(sheet.name) === 'report');
    const statements: Statement[] = [];
    const dated: TextRun[] = [];
    let looked = 0;
    for (const sheet of new Set([...sheets, ...reports])) {
      const sentences = new Set<string>();
      for (const { at, text } of textsOf(sheet)) {
        looked += 1;
        sentences.add(`${at.row},${at.column}`);
        statements.push(...slipsOf(text).map((slip) => statementOf(at, slip)));
      }
      const names = namesOf(sheet, sentences);
      statements.push(...names.statements);
      dated.push(...names.dated);
    }
    const year = reportYear(dated, tables);
    if (year !== null) for (const run of dated) statements.push(...staleYears(run, year));
    return { looked, statements };
  },
};
