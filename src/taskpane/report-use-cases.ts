import { addFactSheets, fillReport, previewReport } from '../app/fill-report';

/** What the pane asks about the report; the templates come with it, so that it is loaded when the report is looked at. */
export const reportUseCases = { addFactSheets, fillReport, previewReport };
