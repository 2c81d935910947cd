import type { Diagnosis, Finding } from '../core/findings/finding';
import { addressText } from '../core/grid/address';

/** A proposed change, whatever finding it stands under. */
export function diagnosisKey({ cause, cell, to, also = [] }: Diagnosis): string {
  return `${cause} ${addressText(cell)} ${to}${also.length === 0 ? '' : ` +${also.length}`}`;
}

/** The places in the pane that write, and that therefore offer to take back what they wrote. */
export const place = {
  fix: (diagnosis: Diagnosis) => `fix ${diagnosisKey(diagnosis)}`,
  acceptance: (finding: Finding) => `acceptance ${finding.id}`,
  tables: 'tables',
  marks: 'marks',
  resultSheet: 'result-sheet',
  report: 'report',
  factSheets: 'fact-sheets',
  templates: 'templates',
  templateSet: 'template-set',
  reportTable: 'report-table',
  unfinished: 'unfinished',
} as const;
