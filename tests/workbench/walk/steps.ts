import type { Area } from '../../../src/core/grid/address';
import type { GridRequests } from '../../../src/workbench/grid/book';
import type { OpenWorkbook } from '../../../src/workbench/open-workbook';
import type { Random } from '../../bench/detection/random';

/** What a step has at hand. */
export interface Walk {
  readonly random: Random;
  readonly book: OpenWorkbook;
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}

const [ROWS, COLUMNS] = [14, 7];
const LETTERS = 'ABCDEFG';

function areaIn({ random }: Walk, most = 3): Area {
  const [top, left] = [random.below(ROWS), random.below(COLUMNS)];
  return { top, left, bottom: top + random.below(most), right: left + random.below(most) };
}

const nameOf = ({ top, left, bottom, right }: Area): string =>
  `${LETTERS[left] ?? 'A'}${top + 1}:${LETTERS[Math.min(right, COLUMNS - 1)] ?? 'A'}${bottom + 1}`;

function sheetIn({ random, book }: Walk) {
  const sheets = book.view().sheets.filter(({ hidden }) => !hidden);
  const sheet = sheets[random.below(sheets.length)];
  if (sheet === undefined) throw new Error('no sheet is shown');
  return sheet;
}

function inputIn(walk: Walk): string | number | boolean | null {
  const { random } = walk;
  const area = nameOf(areaIn(walk));
  const other = `'${sheetIn(walk).name.replaceAll("'", "''")}'`;
  const choices = [
    random.below(100_000) / 100,
    `第${random.below(50)}项`,
    null,
    `=SUM(${area})`,
    `=${other}!${area.split(':')[0]}+1`,
    `=IF(${area.split(':')[0]}>3,"大",COUNTA(${area}))`,
    `${random.below(100)}%`,
    '<b>&amp;"引号"',
    random.below(2) === 1,
  ];
  return choices[random.below(choices.length)] ?? null;
}

type Step = (walk: Walk, requests: GridRequests) => Promise<void> | void;

const edit: Step = (walk, requests) => {
  const { top: row, left: column } = areaIn(walk);
  requests.edit(sheetIn(walk).id, [{ row, column, input: inputIn(walk) }]);
};

const lines: Step = (walk, requests) => {
  const kinds = ['insert-rows', 'delete-rows', 'insert-columns', 'delete-columns'] as const;
  const kind = kinds[walk.random.below(kinds.length)] ?? 'insert-rows';
  const first = walk.random.below(kind.endsWith('rows') ? ROWS : COLUMNS);
  requests.lines(sheetIn(walk).id, { kind, first, count: 1 + walk.random.below(2) });
};

const sheets: Step = (walk, requests) => {
  const { random, book } = walk;
  const { id } = sheetIn(walk);
  const count = book.view().sheets.length;
  const change = random.below(6);
  if (change === 0 && count < 6) requests.sheets(id, { kind: 'add' });
  else if (change === 1) requests.sheets(id, { kind: 'rename', name: `表 ${random.below(1_000)}` });
  else if (change === 2) requests.sheets(id, { kind: 'move', position: random.below(count) });
  else if (change === 3) requests.sheets(id, { kind: 'hide' });
  else if (change === 4 && count > 3) requests.sheets(id, { kind: 'delete' });
  else for (const sheet of book.view().sheets) if (sheet.hidden) requests.sheets(sheet.id, { kind: 'show' });
};

const move: Step = (walk, requests) => {
  requests.move({ sheet: sheetIn(walk).id, area: areaIn(walk) }, walk.random.below(ROWS), walk.random.below(COLUMNS));
};

const copy: Step = (walk, requests) => {
  const [from, to] = [sheetIn(walk).id, sheetIn(walk).id];
  requests.copy({ sheet: from, area: areaIn(walk) }, { sheet: to, area: areaIn(walk) }, 'all');
};

const layout: Step = (walk, requests) => {
  const line = walk.random.below(COLUMNS);
  requests.layout(sheetIn(walk).id, [
    { kind: 'widths', first: line, last: line, pixels: 60 + walk.random.below(100) },
    { kind: 'rows', first: line, last: line, hidden: walk.random.below(2) === 1 },
  ]);
};

/** A library's refusal is an answer, too; the workbook has to be the same everywhere all the same. */
async function tried(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) && !(typeof error === 'object' && error !== null && 'code' in error)) throw error;
  }
}

const office: Step = async (walk) => {
  const [area, name, kind] = [areaIn(walk), sheetIn(walk).name, walk.random.below(5)];
  const value = walk.random.below(1_000);
  await tried(
    walk.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(nameOf(area));
      if (kind === 0) range.getCell(0, 0).values = [[value]];
      else if (kind === 1) range.getCell(0, 0).formulas = [[`=SUM(${nameOf(areaIn(walk))})`]];
      else if (kind === 2) range.insert('Down');
      else if (kind === 3) range.delete('Up');
      else range.clear('Contents');
      await context.sync();
    }),
  );
};

const STEPS: readonly Step[] = [
  ...[edit, edit, edit, edit, edit, lines, move, copy, layout, sheets, office, office, office],
  (_, requests) => requests.undo(),
  (_, requests) => requests.redo(),
  (walk) => walk.book.session.key('sum'),
  (walk) => {
    walk.book.session.replaceAll({ wanted: '项', completeMatch: false, matchCase: false }, '目');
  },
];

/** Does something that a person in the grid or a program through office.js may do. */
export async function step(walk: Walk): Promise<void> {
  await STEPS[walk.random.below(STEPS.length)]?.(walk, walk.book.session.requests);
}
