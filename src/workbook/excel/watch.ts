import { areasOfAddress } from '../address';
import type { WorkbookEvent } from '../port';
import type { ExcelAccess } from './access';

/** Sheet names by the ids that events carry. */
export interface SheetNames {
  readonly byId: Map<string, string>;
}

/** Adding a sheet of ours is not the clerk's doing; how many of these events are still to come. */
export interface OwnAdditions {
  expected: number;
}

/** Tells sheets by their ids; of many events at a time about a sheet that is not known yet, one asks. */
function createNaming(access: ExcelAccess, names: SheetNames): (id: string) => Promise<string | undefined> {
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    await access.run({}, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      names.byId.clear();
      for (const sheet of worksheets.items) names.byId.set(sheet.id, sheet.name);
    });
  }

  return async (id) => {
    const known = names.byId.get(id);
    if (known !== undefined) return known;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    await asking;
    return names.byId.get(id);
  };
}

/** Tells what the clerk does in the workbook; our own writes are not reported. */
export async function watchWorkbook(
  access: ExcelAccess,
  names: SheetNames,
  additions: OwnAdditions,
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  const nameOf = createNaming(access, names);
  const report = async (kind: 'changed' | 'formatted' | 'selected', id: string, address: string): Promise<void> => {
    const sheet = await nameOf(id);
    if (sheet !== undefined) for (const area of areasOfAddress(address)) listener({ kind, sheet, area });
  };
  const moved = async (id: string): Promise<void> => {
    const sheet = await nameOf(id);
    listener(sheet === undefined ? { kind: 'structure' } : { kind: 'structure', sheet });
  };
  const structure = async (): Promise<void> => {
    names.byId.clear();
    listener({ kind: 'structure' });
  };
  const handlers = await access.run({}, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async ({ triggerSource, changeType, worksheetId, address }) => {
        if (triggerSource === 'ThisLocalAddin') return;
        if (changeType === 'RangeEdited') await report('changed', worksheetId, address);
        else await moved(worksheetId);
      }),
      worksheets.onFormatChanged.add(({ worksheetId, address }) => report('formatted', worksheetId, address)),
      worksheets.onRowHiddenChanged.add(({ worksheetId, address }) => report('formatted', worksheetId, address)),
      worksheets.onRowSorted.add(({ worksheetId }) => moved(worksheetId)),
      worksheets.onColumnSorted.add(({ worksheetId }) => moved(worksheetId)),
      worksheets.onCalculated.add(async ({ worksheetId }) => {
        const sheet = await nameOf(worksheetId);
        if (sheet !== undefined) listener({ kind: 'calculated', sheet });
      }),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => report('selected', worksheetId, address)),
      worksheets.onAdded.add(async () => {
        if (additions.expected > 0) additions.expected -= 1;
        else await structure();
      }),
      worksheets.onDeleted.add(structure),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await access.runIn(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
