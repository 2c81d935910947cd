/**
 * Where the parts of a workbook file name cells (ECMA-376 Part 1, 18.3 and 18.5–18.10), by element. Elements and
 * attributes are told by their names without prefixes.
 */

/** Attributes that list areas; an element none of whose areas is left goes away with them. */
export const AREAS: ReadonlyMap<string, string> = new Map([
  ['mergeCell', 'ref'],
  ['conditionalFormatting', 'sqref'],
  ['dataValidation', 'sqref'],
  ['hyperlink', 'ref'],
  ['protectedRange', 'sqref'],
  ['autoFilter', 'ref'],
  ['sortState', 'ref'],
  ['sortCondition', 'ref'],
  ['ignoredError', 'sqref'],
  ['cellWatch', 'r'],
  ['inputCells', 'r'],
  ['comment', 'ref'],
  ['threadedComment', 'ref'],
  ['table', 'ref'],
  ['location', 'ref'],
]);

/** Attributes that say where a person was; a place that is gone is given up for the first cell. */
export const VIEWS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dimension', ['ref']],
  ['sheetView', ['topLeftCell']],
  ['customSheetView', ['topLeftCell']],
  ['pane', ['topLeftCell']],
  ['selection', ['activeCell', 'sqref']],
]);

/** Elements whose text is a formula. */
export const FORMULAS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/** Lists that must not be empty and that may count what is in them. */
export const LISTS: ReadonlySet<string> = new Set([
  'cols',
  'mergeCells',
  'conditionalFormattings',
  'dataValidations',
  'hyperlinks',
  'protectedRanges',
  'ignoredErrors',
  'cellWatches',
  'rowBreaks',
  'colBreaks',
]);
