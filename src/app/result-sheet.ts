import type { Finding } from '../core/findings/finding';
import { addressText, areaName } from '../core/grid/address';
import type { Table } from '../core/tables/table';
import { type Language, say, sayMessage } from '../messages/format';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { CellStyle, DocumentCell, DocumentRow, SheetDocument } from '../workbook/sheet-document';
import type { Checked } from './check';
import { statusOf } from './status';

const WIDTHS = [6, 9, 16, 20, 60, 14, 14, 12, 8, 40, 30];

function row(style: CellStyle, values: readonly (string | null)[]): DocumentRow {
  return { cells: values.map((value): DocumentCell => ({ value, style })) };
}

function columns(language: Language, names: readonly string[]): DocumentRow {
  return row(
    'heading',
    names.map((name) => sayMessage(language, { key: `result.column.${name}`, values: {} })),
  );
}

function tableRow(table: Table, number: number, language: Language): DocumentRow {
  const years = [table.currentYear, table.priorYear].flatMap((year) => (year === null ? [] : [String(year)]));
  const place = { sheet: table.sheet.name, row: table.area.top, column: table.area.left };
  return {
    cells: [
      { value: String(number), style: 'text' },
      { value: null, style: 'text' },
      { value: sayMessage(language, { key: `forms.kind.${table.kind}`, values: {} }), style: 'text' },
      { value: `${table.sheet.name}!${areaName(table.area)}`, style: 'link', link: place },
      { value: years.join('、') || say(language, 'result.unknown'), style: 'text' },
      { value: table.unit ?? say(language, 'result.unknown'), style: 'text' },
      { value: String(table.items.filter((item) => item.kind === 'detail').length), style: 'text' },
    ],
  };
}

function findingRow(finding: Finding, number: number, language: Language): DocumentRow {
  const at = finding.cells[0];
  const words = (value: string | null): DocumentCell => ({ value, style: 'text' });
  // A number is a number here, too: as text, Excel itself would mark it.
  const figure = (value: string | null): DocumentCell => {
    const decimals = value === null ? undefined : /^-?\d+(?:\.(\d+))?$/.exec(value);
    if (value === null || decimals === undefined || decimals === null) return { value, style: 'number' };
    const format = `#,##0${decimals[1] === undefined ? '' : `.${'0'.repeat(decimals[1].length)}`}`;
    return { value: Number(value), style: 'number', format };
  };
  const cause = finding.diagnoses[0];
  return {
    cells: [
      words(String(number)),
      {
        value: sayMessage(language, { key: `result.severity.${finding.severity}`, values: {} }),
        style: finding.severity,
      },
      words(sayMessage(language, { key: `checks.${finding.check}.title`, values: {} })),
      at === undefined ? words(null) : { value: addressText(at), style: 'link', link: at },
      words(sayMessage(language, finding.message)),
      figure(finding.expected),
      figure(finding.actual),
      figure(finding.difference),
      words(finding.unit),
      words(cause === undefined ? null : sayMessage(language, cause.message)),
      words(finding.accepted?.reason ?? null),
    ],
  };
}

function uncheckedRows({ result }: Checked, language: Language): readonly DocumentRow[] {
  const checks = result.outcomes
    .filter((outcome) => outcome.outcome === 'not-applicable')
    .map(({ check }) => [
      sayMessage(language, { key: `checks.${check}.title`, values: {} }),
      say(language, 'result.not-applicable'),
    ]);
  const parts = result.skipped.map((skipped) => [skipped.part, sayMessage(language, skipped.message)]);
  const lines = [...parts, ...checks].map(([part, reason]) =>
    row('text', [null, null, part ?? null, null, reason ?? null]),
  );
  return lines.length > 0 ? lines : [row('text', [null, null, say(language, 'result.nothing-unchecked')])];
}

/** The sheet 校验结果: what was recognised, every finding with a link to its cell, and what was not checked. */
export function resultSheet(checked: Checked, language: Language): SheetDocument {
  const { result, checkedAt } = checked;
  const { ready, parts } = statusOf(checked);
  const listed = parts.map((part) => sayMessage(language, part)).join(say(language, 'result.separator'));
  const status = ready ? say(language, 'result.ready') : say(language, 'result.not-ready', { parts: listed });
  const time = checkedAt.toLocaleString(language, { hour12: false });
  const rows: DocumentRow[] = [
    row('title', [say(language, 'result.title')]),
    row(ready ? 'info' : 'error', [status]),
    row('hint', [say(language, 'result.judged-by', { ruleSet: result.ruleSet, time })]),
    row('label', [say(language, 'result.findings')]),
    columns(language, [
      ...['number', 'severity', 'check', 'place', 'problem', 'expected'],
      ...['actual', 'difference', 'unit', 'cause', 'reason'],
    ]),
    ...result.findings.map((finding, index) => findingRow(finding, index + 1, language)),
    ...(result.findings.length > 0 ? [] : [row('text', [null, null, say(language, 'result.ready-nothing')])]),
    row('text', []),
    row('label', [say(language, 'result.tables')]),
    columns(language, ['number', 'blank', 'kind', 'range', 'years', 'unit', 'rows']),
    ...result.tables.map((table, index) => tableRow(table, index + 1, language)),
    row('text', []),
    row('label', [say(language, 'result.unchecked')]),
    ...uncheckedRows(checked, language),
  ];
  return {
    sheet: 'result',
    name: say(language, 'result.sheet'),
    widths: WIDTHS,
    rows,
    merges: [],
    print: { repeatRows: 0 },
    frozenRows: 0,
  };
}

/** Writes the sheet 校验结果, in place of what a former check wrote there. @throws {WorkbookError} */
export async function writeResultSheet(
  port: WorkbookPort,
  checked: Checked,
  language: Language,
): Promise<WriteReceipt> {
  return port.write({ sheets: [resultSheet(checked, language)] });
}
