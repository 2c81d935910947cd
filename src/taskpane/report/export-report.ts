import type { Report } from '../../core/report/report';
import type { PaneState } from '../pane-state';
import { saveFile } from './save-file';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report as it would be filled now; what the clerk wrote himself stays, unless he has chosen the fresh words. */
async function reportOf({ checked, preview, takeFresh }: PaneState, isPublic: boolean): Promise<Report | null> {
  if (checked === null) return null;
  const { reportUseCases } = await import('../report-use-cases');
  const edited = (preview?.paragraphs ?? []).filter(({ status }) => status === 'edited').map(({ key }) => key);
  return reportUseCases.reportToExport(checked, new Set(edited.filter((key) => !takeFresh.has(key))), isPublic);
}

/** A file name without what file systems refuse. @example fileName('甲/乙: 报告') // → '甲 乙  报告' */
export function fileName(title: string): string {
  return title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 100);
}

/** Hands the report, or its public version, to the browser as a Word document. Resolves to the name of the file, or null where nothing is read. */
export async function downloadDocument(state: PaneState, isPublic: boolean): Promise<string | null> {
  const report = await reportOf(state, isPublic);
  if (report === null) return null;
  const { createReportDocument } = await import('../../docx/report-document');
  const bytes = await createReportDocument(report);
  const name = `${fileName(report.title)}.docx`;
  saveFile(name, DOCX, bytes.slice());
  return name;
}

/** Where the clipboard is closed to a frame, an old command still copies what a page puts into it. */
function copyByCommand(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}

/** Copies the report with its layout, to be pasted into Word or WPS. Resolves to whether the clipboard took it. */
export async function copyFormatted(state: PaneState, isPublic: boolean): Promise<boolean> {
  const report = await reportOf(state, isPublic);
  if (report === null) return false;
  const { formattedReport } = await import('../../docx/report-html');
  const { html, text } = formattedReport(report);
  const piece = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...piece('text/html', html), ...piece('text/plain', text) })]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}
