import { statusOf } from '../app/status';
import type { CheckResult } from '../core/checks/check-result';
import type { Finding, Severity } from '../core/findings/finding';
import { addressText, areaName } from '../core/grid/address';
import type { Table } from '../core/tables/table';
import { type Language, say, sayMessage } from '../messages/format';
import type { CheckedFile } from './check-file';
import { totalOf } from './json';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function tableLines(table: Table, language: Language): readonly string[] {
  const unknown = say(language, 'result.unknown');
  const years = [table.currentYear, table.priorYear].filter((year) => year !== null).join('、');
  const line = say(language, 'cli.table', {
    place: `${table.sheet.name}!${areaName(table.area)}`,
    kind: sayMessage(language, { key: `forms.kind.${table.kind}`, values: {} }),
    unit: table.unit ?? unknown,
    years: years === '' ? unknown : years,
    rows: String(table.items.filter(({ kind }) => kind === 'detail').length),
    total: totalOf(table) ?? unknown,
  });
  return table.confirmed ? [line] : [line, say(language, 'cli.unconfirmed')];
}

function findingLines(finding: Finding, language: Language): readonly string[] {
  const { cells, expected, actual, difference, unit, accepted } = finding;
  const lines = [`  ${cells.slice(0, 1).map(addressText).join('')}  ${sayMessage(language, finding.message)}`];
  if (expected !== null && actual !== null && difference !== null) {
    lines.push(`      ${say(language, 'cli.figures', { expected, actual, difference, unit: unit ?? '' }).trimEnd()}`);
  }
  for (const diagnosis of finding.diagnoses) {
    const key = diagnosis.certain ? 'cli.cause' : 'cli.possible-cause';
    lines.push(`      ${say(language, key, { cause: sayMessage(language, diagnosis.message) })}`);
  }
  if (accepted !== undefined) lines.push(`      ${say(language, 'cli.accepted', { reason: accepted.reason })}`);
  return lines;
}

function resultLines(result: CheckResult, language: Language): readonly string[] {
  const lines = result.tables.flatMap((table) => tableLines(table, language));
  for (const skipped of result.skipped)
    lines.push(say(language, 'cli.skipped', { reason: sayMessage(language, skipped.message) }));
  for (const severity of SEVERITIES) {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    const name = sayMessage(language, { key: `result.severity.${severity}`, values: {} });
    lines.push(say(language, 'cli.findings', { severity: name, count: String(findings.length) }));
    lines.push(...findings.flatMap((finding) => findingLines(finding, language)));
  }
  return lines;
}

/** What a person reads about one file: what was recognised, what disagrees, and whether it can be submitted. */
export function fileText(name: string, { checked, error }: CheckedFile, language: Language): string {
  const lines: string[] = [];
  if (checked !== null && checked.result.tables.length > 0) {
    lines.push(...resultLines(checked.result, language));
    const { ready, parts } = statusOf(checked);
    const listed = parts.map((part) => sayMessage(language, part)).join(say(language, 'result.separator'));
    if (!ready) lines.push(say(language, 'result.not-ready', { parts: listed }));
    else lines.push(listed === '' ? say(language, 'result.ready') : say(language, 'cli.ready-with', { parts: listed }));
  }
  if (error !== null) lines.push(sayMessage(language, error.message));
  return [name, ...lines.map((line) => `  ${line}`)].join('\n');
}
