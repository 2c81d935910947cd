import { selectionOf } from './workbook-model/selection';
import { commonText } from './workbook-model/shown-text';
import type { WorkbookModel } from './workbook-model/workbook';

/** What the library takes out of an answer: a list that it asks for by `toArray`. */
export interface PassedList {
  toArray(): readonly unknown[];
}

/**
 * The older, common interface of office.js (`Office.context.document`), as far as it is played: the selection as text.
 * Answers a call by its number; undefined for one that is not played.
 */
export type CommonApi = (call: number, parameters: readonly unknown[]) => PassedList | undefined;

const GET_SELECTED_DATA = 64;
const SUCCEEDED = 0;
const FORMATTED = 1;

export function createCommonApi(model: WorkbookModel): CommonApi {
  return (call, [, valueFormat]) => {
    if (call !== GET_SELECTED_DATA) return undefined;
    const [first] = selectionOf(model, model.active);
    const text = first === undefined ? '' : commonText(model, model.active, first, valueFormat === FORMATTED);
    return { toArray: () => [SUCCEEDED, text] };
  };
}
