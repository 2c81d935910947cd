import { addFactSheets, fillReport, previewReport, reportToExport } from '../app/fill-report';
import { chooseReportTable } from '../app/report-table';

/** What the pane asks about the report; the templates come with it, so that it is loaded when the report is looked at. */
export const reportUseCases = { addFactSheets, chooseReportTable, fillReport, previewReport, reportToExport };
