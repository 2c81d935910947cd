type Values = readonly (readonly (string | number | boolean)[])[];

/** What the person at the computer does: a click on a button of the sample, or something in Excel itself. */
export type Step =
  | string
  /** Selects areas in the grid. */
  | { readonly select: string }
  /** Types into cells. */
  | { readonly enter: string; readonly values: Values }
  | { readonly click: string }
  /** Comes back from another window. */
  | { readonly switchTo: 'workbook' }
  | { readonly addSheet: string }
  /** Fills a field of the sample's page. */
  | { readonly field: string; readonly value: string }
  /** Chooses a workbook file with these sheets in a field of the sample's page. */
  | { readonly file: string; readonly workbook: Readonly<Record<string, Values>> };

/**
 * What a sample must have done after these steps. Written down from the sample's text and the documentation of Excel
 * before the sample was run.
 */
export interface Expectation {
  readonly steps: readonly Step[];
  /** Parts of what is printed, in this order; `{today}` is the date. */
  readonly printed?: readonly string[];
  /** Parts of what is printed, in any order. */
  readonly alsoPrinted?: readonly string[];
  readonly notPrinted?: readonly string[];
  readonly cells?: Readonly<Record<string, Values>>;
  /** The one fill colour of an area. */
  readonly fills?: Readonly<Record<string, string>>;
  /** The names of all sheets. */
  readonly sheets?: readonly string[];
  /** What was asked of Excel beside the workbook. */
  readonly asked?: readonly string[];
  /** Members that are read through office.js from the workbook, as a program would; of an object the part given here. */
  readonly read?: Readonly<Record<string, unknown>>;
}

/** By the name of a sample in its folder. */
export type Expectations = Readonly<Record<string, readonly Expectation[]>>;
