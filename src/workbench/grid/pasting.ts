import type { IDiscreteRange } from '@univerjs/sheets';
import { type ISheetClipboardHook, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import type { Area } from '../../core/grid/address';
import type { GridRequests } from './book';

/** What is being pasted, between the moment when the grid says what and the mutation by which it would do so. */
export interface Pasting {
  readonly hook: ISheetClipboardHook;
  /** The request for the host, once; undefined for cells that come from elsewhere or were cut out. */
  take(): (() => void) | undefined;
}

/** Milliseconds from the hook to the mutation. */
const LONGEST_WAIT = 500;

type Part = Parameters<GridRequests['copy']>[2];

const PARTS: ReadonlyMap<string, Part> = new Map([
  [PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE, 'all'],
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE, 'values'],
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMULA, 'formulas'],
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT, 'formats'],
]);

/** The rectangle of a range; undefined for one with rows or columns left out, as under a filter. */
function rectangle({ rows, cols }: IDiscreteRange): Area | undefined {
  const [top, left] = [rows[0], cols[0]];
  const [bottom, right] = [rows.at(-1), cols.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return undefined;
  const isWhole = bottom - top === rows.length - 1 && right - left === cols.length - 1;
  return isWhole ? { top, left, bottom, right } : undefined;
}

/** Lets cells that are copied within the workbook be copied by the host, which knows their looks and formulas. */
export function pasting(requests: GridRequests): Pasting {
  let waiting: (() => void) | undefined;
  return {
    hook: {
      id: 'host-copies',
      priority: 1_000,
      onPasteCells(from, to, _data, { copyType, pasteType }) {
        waiting = undefined;
        const part = PARTS.get(pasteType);
        const [source, target] = [from && rectangle(from.range), rectangle(to.range)];
        const isCut = String(copyType).toLowerCase() === 'cut';
        if (from && source && target && part !== undefined && !isCut) {
          const places = [
            { sheet: from.subUnitId, area: source },
            { sheet: to.subUnitId, area: target },
          ] as const;
          waiting = () => requests.copy(places[0], places[1], part);
          // Where the grid finds nothing to write after all, the request must not stand in for a later one.
          setTimeout(() => {
            waiting = undefined;
          }, LONGEST_WAIT);
        }
        return { undos: [], redos: [] };
      },
    },
    take() {
      const request = waiting;
      waiting = undefined;
      return request;
    },
  };
}
