import { workbookErrorOf } from './errors';

/** How batches are run; whatever they throw becomes an error of this program. */
export interface ExcelAccess {
  /** @throws {WorkbookError} */
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>, sheet?: string): Promise<T>;
  /** Runs in the context that event handlers were registered in. */
  runIn<T>(
    former: OfficeExtension.ClientRequestContext,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<T>;
}

export function createAccess(excel: typeof Excel): ExcelAccess {
  return {
    run: async (options, batch, sheet = '') => {
      try {
        return await excel.run(options, batch);
      } catch (error) {
        throw workbookErrorOf(error, sheet);
      }
    },
    runIn: async (former, batch) => {
      try {
        return await excel.run(former as Excel.RequestContext, batch);
      } catch (error) {
        throw workbookErrorOf(error, '');
      }
    },
  };
}
