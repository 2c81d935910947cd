/** What an add-in asks of Excel itself, beside the open workbook; whoever plays the application answers it. */
export type ApplicationRequest =
  | { readonly kind: 'save'; readonly behavior: 'Save' | 'Prompt' }
  | { readonly kind: 'close'; readonly behavior: 'Save' | 'SkipSave' }
  /** A window with another workbook (新建工作簿); `sheets` are those of the file that was given, undefined without one. */
  | { readonly kind: 'open-workbook'; readonly sheets: readonly string[] | undefined };
