import { version } from '../../package.json';
import type { PaneState, Problem } from './pane-state';

/** The version of the program, as the manifest and the package name it. */
export const VERSION: string = version;

const EXCEL_API = ['1.7', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'];

function hostLines(): readonly string[] {
  if (typeof Office === 'undefined' || Office.context?.requirements === undefined) return ['office: none'];
  const { requirements, diagnostics } = Office.context;
  const highest = EXCEL_API.filter((version) => requirements.isSetSupported('ExcelApi', version)).at(-1) ?? 'none';
  const shared = requirements.isSetSupported('SharedRuntime', '1.1');
  return [
    `host: ${diagnostics?.host ?? '?'} ${diagnostics?.version ?? '?'} ${diagnostics?.platform ?? '?'}`,
    `ExcelApi: ${highest}`,
    `SharedRuntime: ${shared ? '1.1' : 'none'}`,
  ];
}

/** Excel's own code, where it is one: a sentence might quote a cell. */
function hostCode({ values }: Problem): string {
  return /^[A-Za-z]{1,60}$/.test(values.reason ?? '') ? ` (${values.reason})` : '';
}

/** What helps whoever is asked for help: versions, codes, counts and the stack; never a name or content of a cell. */
export function diagnosticText(problem: Problem, state: PaneState): string {
  const { checked } = state;
  const sheets = checked?.reading.content.sheets ?? [];
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  return [
    `expenditure-check-report ${VERSION}`,
    ...hostLines(),
    `browser: ${navigator.userAgent}`,
    `language: ${state.language}, theme: ${state.theme}, view: ${state.view}`,
    `code: ${problem.code}${hostCode(problem)}`,
    `sheets: ${sheets.length}, cells: ${cells}, tables: ${checked?.result.tables.length ?? 0}, findings: ${state.listed.length}`,
    problem.trace,
  ].join('\n');
}
