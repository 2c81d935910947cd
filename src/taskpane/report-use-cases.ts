import { addFactSheets, fillReport, previewReport, refillParagraph, reportToExport } from '../app/fill-report';
import { chooseReportTable } from '../app/report-table';
import {
  addTemplateSets,
  addTemplateSheet,
  chooseTemplateSet,
  exportedTemplates,
  readTemplateFile,
} from '../app/template-sheet';

/** What the pane asks about the report; the templates come with it, so that it is loaded when the report is looked at. */
export const reportUseCases = {
  addFactSheets,
  addTemplateSets,
  addTemplateSheet,
  chooseReportTable,
  chooseTemplateSet,
  exportedTemplates,
  fillReport,
  previewReport,
  readTemplateFile,
  refillParagraph,
  reportToExport,
};
