import type { CheckId } from '../core/checks/check-id';
import type { CheckOutcome, CheckSummary } from '../core/checks/check-result';
import type { Diagnosis, Finding } from '../core/findings/finding';
import { addressText, areaName, columnLetters } from '../core/grid/address';
import { readingAt } from '../core/tables/reading-at';
import type { Field, Table } from '../core/tables/table';
import { type Language, sayMessage } from '../messages/format';
import type { CheckedFile } from './check-file';

/** A file of the JSON document; what each member means stands in the contract (docs/command-line.md). */
export interface FileJson {
  readonly file: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly ruleSet?: string;
  readonly tables: readonly TableJson[];
  readonly skipped: readonly { readonly part: string; readonly code: string; readonly message: string }[];
  readonly findings: readonly FindingJson[];
  readonly checks: readonly CheckOutcome[];
  readonly summary: CheckSummary;
}

type TableJson = ReturnType<typeof tableJson>;
type FindingJson = ReturnType<typeof findingJson>;

const NOTHING: CheckSummary = { errors: 0, warnings: 0, infos: 0, accepted: 0, ready: false };

function fieldJson(field: Field, table: Table) {
  const at = table.orientation === 'columns' ? String(field.index + 1) : columnLetters(field.index);
  const unit = table.unit === null && field.unit !== null ? { unit: field.unit } : {};
  return { at, role: field.role, ...unit };
}

/** The total of this year's spending (本年支出合计) as a decimal string, or null. */
export function totalOf(table: Table): string | null {
  const field = table.fields.find(({ role }) => role === 'current');
  const item =
    table.items.find(({ kind }) => kind === 'total') ?? table.items.find(({ kind }) => kind === 'grand-total');
  if (field === undefined || item === undefined) return null;
  const reading = readingAt(table, item, field);
  return reading.kind === 'figure' ? reading.figure.value.toFixed() : null;
}

function tableJson(table: Table, language: Language) {
  return {
    sheet: table.sheet.name,
    range: areaName(table.area),
    kind: table.kind,
    orientation: table.orientation,
    unit: table.unit,
    currentYear: table.currentYear,
    priorYear: table.priorYear,
    fields: table.fields.map((field) => fieldJson(field, table)),
    rows: table.items.filter(({ kind }) => kind === 'detail').length,
    total: totalOf(table),
    confirmed: table.confirmed,
    evidence: table.evidence.map((each) => sayMessage(language, each)),
  };
}

const MOST_CELLS = 1000;

function diagnosisJson(diagnosis: Diagnosis, language: Language) {
  const { cause, cell, from, to, also = [], explains, certain, message } = diagnosis;
  // Like the cells of a finding, no more are listed than a person can use.
  const others = also
    .slice(0, MOST_CELLS)
    .map((each) => ({ cell: addressText(each.cell), from: each.from, to: each.to }));
  return {
    ...{ cause, cell: addressText(cell), from, to, ...(others.length === 0 ? {} : { also: others }) },
    ...{ explains, certain, message: sayMessage(language, message) },
  };
}

function findingJson(finding: Finding, language: Language) {
  const { id, check, severity, cells, expected, actual, difference, tolerance, unit, accepted } = finding;
  return {
    id,
    check: check satisfies CheckId,
    severity,
    cells: cells.map(addressText),
    expected,
    actual,
    difference,
    tolerance,
    unit,
    message: sayMessage(language, finding.message),
    ...(accepted === undefined ? {} : { accepted: { reason: accepted.reason } }),
    diagnoses: finding.diagnoses.map((each) => diagnosisJson(each, language)),
  };
}

/** The JSON of one file. */
export function fileJson(file: string, { checked, error }: CheckedFile, language: Language): FileJson {
  const result = checked?.result;
  return {
    file,
    ...(error === null ? {} : { error: { code: error.code, message: sayMessage(language, error.message) } }),
    ...(result === undefined ? {} : { ruleSet: result.ruleSet }),
    tables: (result?.tables ?? []).map((table) => tableJson(table, language)),
    skipped: (result?.skipped ?? []).map(({ part, code, message }) => ({
      part,
      code,
      message: sayMessage(language, message),
    })),
    findings: (result?.findings ?? []).map((finding) => findingJson(finding, language)),
    checks: (result?.outcomes ?? []).map(({ check, outcome, relations }) => ({ check, outcome, relations })),
    summary: result?.summary ?? NOTHING,
  };
}
