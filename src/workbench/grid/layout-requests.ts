import type { LayoutChange } from './book';

interface Ranges {
  readonly ranges?: readonly {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  }[];
}

/** What the mutations of Univer say that are about how rows and columns are shown. */
export interface LayoutParams extends Ranges {
  readonly colWidth?: number | Readonly<Record<number, number | null>>;
  readonly rowHeight?: number | Readonly<Record<number, number | null>>;
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

type Sizes = LayoutParams['colWidth'];

function sizes(kind: 'widths' | 'heights', { ranges = [] }: Ranges, size: Sizes): readonly LayoutChange[] {
  return ranges.flatMap(({ startRow, endRow, startColumn, endColumn }): readonly LayoutChange[] => {
    const [first, last] = kind === 'widths' ? [startColumn, endColumn] : [startRow, endRow];
    if (typeof size === 'number') return [{ kind, first, last, pixels: size }];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((line) => {
      const pixels = size?.[line];
      return typeof pixels === 'number' ? [{ kind, first: line, last: line, pixels }] : [];
    });
  });
}

function hiding(kind: 'rows' | 'columns', { ranges = [] }: Ranges, hidden: boolean): readonly LayoutChange[] {
  return ranges.map(({ startRow, endRow, startColumn, endColumn }) => {
    const [first, last] = kind === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
    return { kind, first, last, hidden };
  });
}

/** What a mutation of Univer changes about how rows and columns are shown; nothing for one about anything else. */
export function layoutChanges(id: string, params: LayoutParams): readonly LayoutChange[] {
  switch (id) {
    case 'sheet.mutation.set-worksheet-col-width':
      return sizes('widths', params, params.colWidth);
    case 'sheet.mutation.set-worksheet-row-height':
      return sizes('heights', params, params.rowHeight);
    case 'sheet.mutation.set-row-hidden':
    case 'sheet.mutation.set-row-visible':
      return hiding('rows', params, id.endsWith('hidden'));
    case 'sheet.mutation.set-col-hidden':
    case 'sheet.mutation.set-col-visible':
      return hiding('columns', params, id.endsWith('hidden'));
    case 'sheet.mutation.set-frozen': {
      const rows = (params.ySplit ?? 0) > 0 ? (params.startRow ?? 0) : 0;
      const columns = (params.xSplit ?? 0) > 0 ? (params.startColumn ?? 0) : 0;
      return [{ kind: 'frozen', rows, columns }];
    }
    default:
      return [];
  }
}
