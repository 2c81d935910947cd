import type { DefinedName } from '../../../core/grid/sheet';
import { STATE_NAMESPACE } from '../../state-part';
import { UNFINISHED_NAMESPACE } from '../parts';

/** A sheet of the workbook, with the object to reach it by. */
export interface SheetHandle {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly worksheet: Excel.Worksheet;
}

/** What the first round trip brings: what there is. */
export interface Overview {
  readonly sheets: readonly SheetHandle[];
  readonly names: readonly DefinedName[];
  readonly calculation: 'automatic' | 'manual';
  readonly tables: readonly Excel.Table[];
  readonly stateParts: readonly Excel.CustomXmlPart[];
  readonly unfinishedParts: readonly Excel.CustomXmlPart[];
  /** The structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
}

/** Asks for what the workbook holds; one round trip. */
export async function loadOverview(context: Excel.RequestContext): Promise<Overview> {
  const { workbook } = context;
  const { worksheets, names, tables, customXmlParts, protection, application } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula,items/visible');
  tables.load('items/id');
  protection.load('protected');
  application.load('calculationMode');
  const stateParts = customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
  const unfinishedParts = customXmlParts.getByNamespace(UNFINISHED_NAMESPACE).load('items/id');
  await context.sync();
  return {
    sheets: worksheets.items.map((worksheet) => ({
      id: worksheet.id,
      name: worksheet.name,
      hidden: worksheet.visibility !== 'Visible',
      worksheet,
    })),
    names: names.items.map((item) => ({
      name: item.name,
      reference: String(item.formula).replace(/^=/, ''),
      hidden: !item.visible,
    })),
    calculation: application.calculationMode === 'Manual' ? 'manual' : 'automatic',
    tables: tables.items,
    stateParts: stateParts.items,
    unfinishedParts: unfinishedParts.items,
    structureProtected: protection.protected,
  };
}
