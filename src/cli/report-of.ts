import type { Checked } from '../app/check';
import { previewReport } from '../app/fill-report';
import type { Output } from './output';

/** Keys of the paragraphs that were changed by hand in the report sheet: they are kept. */
export function keptByHand(checked: Checked): ReadonlySet<string> {
  const { paragraphs } = previewReport(checked);
  return new Set(paragraphs.filter(({ status }) => status === 'edited').map(({ key }) => key));
}

/** Says what a person should know of the report of a file: which table it tells of, and what of it was kept. */
export function tellOfReport(file: string, checked: Checked, output: Output): void {
  const { report } = previewReport(checked);
  if (report.table === null) output.note({ key: 'cli.report-without-table', values: { file } });
  else if (report.alternatives.length > 0) {
    output.note({ key: 'cli.report-table', values: { file, table: report.table } });
  }
  for (const paragraph of keptByHand(checked)) output.note({ key: 'cli.report-kept', values: { paragraph } });
}
