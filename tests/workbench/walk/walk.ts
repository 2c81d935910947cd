import { isCellError } from '../../../src/core/grid/cell';
import { bootOffice } from '../../../src/excel-host/boot-office';
import type { ExcelHost } from '../../../src/excel-host/host';
import type { GridCell, GridPatch, GridSheet } from '../../../src/workbench/grid/book';
import { openWorkbook } from '../../../src/workbench/open-workbook';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';
import { seeded } from '../../bench/detection/random';
import { richPackage } from '../structure/rich-package';
import { step } from './steps';

type Cells = ReadonlyMap<string, string>;

const shown = ({ row, column, content, formula }: Pick<GridCell, 'row' | 'column' | 'content' | 'formula'>) =>
  [`${row},${column}`, JSON.stringify([isCellError(content) ? content.error : content, formula ?? null])] as const;
const filled = (cells: Iterable<GridCell>): Cells =>
  new Map([...cells].filter(({ content, formula }) => content !== null || formula !== undefined).map(shown));

/** What the grid shows, kept up to date by nothing but the patches that it is sent. */
function gridOf(sheets: readonly GridSheet[]) {
  const view = new Map(sheets.map(({ id, cells }) => [id, new Map(filled(cells))]));
  return {
    view,
    apply(patch: GridPatch): void {
      if (patch.kind === 'removed') view.delete(patch.sheet);
      else if (patch.kind === 'sheet') view.set(patch.sheet.id, new Map(filled(patch.sheet.cells)));
      else {
        for (const cell of patch.cells) {
          const [place, text] = shown(cell);
          const isEmpty = cell.content === null && cell.formula === undefined;
          if (isEmpty) view.get(patch.sheet)?.delete(place);
          else view.get(patch.sheet)?.set(place, text);
        }
      }
    },
  };
}

/** The real library on the other end of the wire that the pane in its frame uses. */
async function connected(connect: (port: MessagePort) => void) {
  const office = await bootOffice();
  const { port1, port2 } = new MessageChannel();
  connect(port1 as unknown as MessagePort);
  const bridge = {
    sendMessageToHost: (message: string) => port2.postMessage(message),
    onMessageFromHost: (_message: string): void => undefined,
  };
  port2.onmessage = ({ data }: { data: string }) => bridge.onMessageFromHost(data);
  office.connect({
    bridge,
    learnTypes: (types: unknown) => port2.postMessage({ kind: 'types', types }),
  } as unknown as ExcelHost);
  return {
    run: office.Excel.run,
    close(): void {
      port1.close();
      port2.close();
      office.close();
    },
  };
}

function differences(name: string, one: Cells, other: Cells): readonly string[] {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places]
    .filter((place) => one.get(place) !== other.get(place))
    .map((place) => `${name} ${place}: ${one.get(place)} / ${other.get(place)}`);
}

function inFile(bytes: Uint8Array): ReadonlyMap<string, Cells> {
  return new Map(
    readXlsx(bytes).sheets.map((sheet) => {
      const cells: (readonly [string, string])[] = [];
      for (let row = 0; row < sheet.rowCount; row += 1) {
        for (let column = 0; column < sheet.columnCount; column += 1) {
          const [content, formula] = [sheet.content(row, column), sheet.formula(row, column)];
          if (content !== null || formula !== undefined) cells.push(shown({ row, column, content, formula }));
        }
      }
      return [sheet.name, new Map(cells)];
    }),
  );
}

/** What was found different, and where. */
export interface Discord {
  readonly step: number;
  readonly between: 'host and grid' | 'host and file';
  readonly cells: readonly string[];
}

/**
 * Walks at random through a workbook, by the grid and by office.js, and compares after every step what the host holds with
 * what the grid was told, and now and then with what a saved file holds.
 */
export async function walk(seed: number, steps: number, saveEvery: number): Promise<readonly Discord[]> {
  let apply: (patch: GridPatch) => void = () => undefined;
  const book = await openWorkbook('表.xlsx', richPackage(), {
    patched: (patch) => apply(patch),
    selected: () => undefined,
    happened: () => undefined,
    changed: () => undefined,
    notice: () => undefined,
  });
  const grid = gridOf(book.view().sheets);
  apply = grid.apply;
  const { run, close } = await connected(book.connect);
  const random = seeded(seed);
  const found: Discord[] = [];
  try {
    for (let number = 1; number <= steps && found.length === 0; number += 1) {
      await step({ random, book, run });
      const host = book.view().sheets;
      const cells = host.flatMap(({ id, name, cells: own }) =>
        differences(name, filled(own), grid.view.get(id) ?? new Map()),
      );
      if (cells.length > 0 || grid.view.size !== host.length)
        found.push({ step: number, between: 'host and grid', cells });
      if (number % saveEvery !== 0) continue;
      const file = inFile((await book.save()).bytes);
      const names = JSON.stringify([...file.keys()]) === JSON.stringify(host.map(({ name }) => name));
      const other = host.flatMap(({ name, cells: own }) => differences(name, filled(own), file.get(name) ?? new Map()));
      if (!names || other.length > 0)
        found.push({ step: number, between: 'host and file', cells: names ? other : [...file.keys()] });
    }
  } finally {
    close();
    book.close();
  }
  return found;
}
