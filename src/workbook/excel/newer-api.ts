/** How a host tells which requirement sets (要求集) it has: `Office.context.requirements`. */
export interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/** Everything that is newer than ExcelApi 1.14, the floor of this product, is asked for here and nowhere else. */
export interface NewerApi {
  /** From 1.20 on, one write is one step of Excel's undo list. */
  readonly writeOptions: Excel.RunOptions;
}

export function newerApi(requirements: Requirements): NewerApi {
  return { writeOptions: requirements.isSetSupported('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {} };
}
