import { readFileSync } from 'node:fs';
import { check, judgeReading } from '../../src/app/check';
import { correctTable } from '../../src/app/correct';
import type { StoredCorrection } from '../../src/app/state';
import { undo } from '../../src/app/undo';
import { type Area, areaName } from '../../src/core/grid/address';
import { createFileWorkbook } from '../../src/workbook/file/file-workbook';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import type { WorkbookPort } from '../../src/workbook/port';
import { stopOffice } from '../excel-host/open-excel';
import type { StartSheet } from '../workbook/contract/fixtures';
import { type OpenInExcel, openInExcel } from '../workbook/excel/open';
import { EXPENDITURE, HOSTS } from './open';

afterAll(stopOffice);

const AREA: Area = { top: 2, left: 0, bottom: 9, right: 4 };
const SHEET = EXPENDITURE.name;
const PRIOR_IS_BUDGET: StoredCorrection = {
  ...{ sheet: SHEET, area: AREA, unit: '元', currentYear: 2022 },
  roles: { '2': 'initial-budget' },
};

async function correct(port: WorkbookPort, correction: StoredCorrection) {
  return correctTable(port, await check(port), correction);
}

/** What is understood of the tables: where they are, unit, year, and which column holds what. */
async function understood(port: WorkbookPort) {
  return (await check(port)).result.tables.map(({ area, unit, currentYear, fields }) => [
    areaName(area),
    unit,
    currentYear,
    fields.map(({ index, role }) => `${index} ${role}`).join(', '),
  ]);
}

const CORRECTED = ['A3:E10', '元', 2022, '0 name, 1 current, 2 initial-budget, 3 change, 4 growth-rate'];
const MOVED = ['B5:F12', '元', 2022, '1 name, 2 current, 3 initial-budget, 4 change, 5 growth-rate'];

/** Two rows come in above the table and a column before it, as the clerk does it. */
async function insertAround(excel: OpenInExcel): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('A:A').insert('Right');
    await context.sync();
  });
}

describe.each(HOSTS)('a correction in %s', (_, open) => {
  test('wins over what was recognised', async () => {
    const port = await open(EXPENDITURE);
    await correct(port, PRIOR_IS_BUDGET);
    expect(await understood(port)).toEqual([CORRECTED]);
  });

  test('of one more column adds up, and replaces what was said of the same', async () => {
    const port = await open(EXPENDITURE);
    await correct(port, PRIOR_IS_BUDGET);
    await correct(port, { sheet: SHEET, area: AREA, roles: { '2': 'prior', '4': 'ignored' } });
    expect(await understood(port)).toEqual([['A3:E10', '元', 2022, '0 name, 1 current, 2 prior, 3 change, 4 ignored']]);
  });

  test('keeps one name for the table and one for each column', async () => {
    const port = await open(EXPENDITURE);
    await correct(port, PRIOR_IS_BUDGET);
    await correct(port, { sheet: SHEET, area: AREA, roles: { '2': 'prior', '4': 'ignored' } });
    const { names } = (await port.read()).content;
    expect(names.map(({ name, reference }) => [name, reference.replaceAll("'", '')]).sort()).toEqual([
      ['_ecr_column_1', '支出表!$C$3:$C$10'],
      ['_ecr_column_2', '支出表!$E$3:$E$10'],
      ['_ecr_table_1', '支出表!$A$3:$E$10'],
    ]);
  });

  test('that there is no table leaves no name of a column behind', async () => {
    const port = await open(EXPENDITURE);
    await correct(port, PRIOR_IS_BUDGET);
    await correct(port, { sheet: SHEET, area: AREA, notATable: true });
    const { names } = (await port.read()).content;
    expect([await understood(port), names.filter(({ name }) => name.includes('column'))]).toEqual([[], []]);
  });

  test('is gone with its names when it is taken back', async () => {
    const port = await open(EXPENDITURE);
    const before = await understood(port);
    await undo(port, await correct(port, PRIOR_IS_BUDGET));
    expect([await understood(port), (await port.read()).content.names]).toEqual([before, []]);
  });

  test('on a protected sheet is kept in numbers', async () => {
    const port = await open({ ...EXPENDITURE, protected: true });
    await correct(port, PRIOR_IS_BUDGET);
    expect([await understood(port), (await port.read()).content.names]).toEqual([[CORRECTED], []]);
  });
});

describe('a correction after rows and columns were inserted', () => {
  async function moved(correction: StoredCorrection, sheet: StartSheet = EXPENDITURE) {
    const excel = await openInExcel([sheet]);
    await correct(excel.port, correction);
    await insertAround(excel);
    return excel;
  }

  test('still applies', async () => {
    const { port } = await moved(PRIOR_IS_BUDGET);
    expect(await understood(port)).toEqual([MOVED]);
  });

  test('still applies in the file that was saved afterwards', async () => {
    const { port, look } = await moved(PRIOR_IS_BUDGET);
    const { state } = await port.read();
    const file = createFileWorkbook(writeWorkbookFile(look()));
    await file.write({ state: state ?? '' });
    expect(await understood(createFileWorkbook(file.bytes()))).toEqual([MOVED]);
  });

  test('can be added to', async () => {
    const { port } = await moved(PRIOR_IS_BUDGET);
    await correct(port, { sheet: SHEET, area: { top: 4, left: 1, bottom: 11, right: 5 }, roles: { '5': 'ignored' } });
    expect(await understood(port)).toEqual([[...MOVED.slice(0, 3), `${String(MOVED[3]).slice(0, -11)}ignored`]]);
  });

  test('still applies on a sheet that was renamed', async () => {
    const excel = await moved(PRIOR_IS_BUDGET);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = "支出 '24";
      await context.sync();
    });
    expect(await understood(excel.port)).toEqual([MOVED]);
  });

  test('no longer speaks of a column that was deleted', async () => {
    const excel = await moved(PRIOR_IS_BUDGET);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D:D').delete('Left');
      await context.sync();
    });
    const { state } = await check(excel.port);
    expect(state.corrections.map(({ roles, unit }) => [roles, unit])).toEqual([[{}, '元']]);
  });

  test('is dropped with the cells it was about', async () => {
    const excel = await moved(PRIOR_IS_BUDGET);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('5:12').delete('Up');
      await context.sync();
    });
    expect((await check(excel.port)).state.corrections).toEqual([]);
  });

  test('of a row of a transposed table follows the row', async () => {
    const columns = EXPENDITURE.rows[0]?.length ?? 0;
    const body = EXPENDITURE.rows.slice(2);
    const rows = Array.from({ length: columns }, (_, column) => body.map((row) => row[column] ?? null));
    const transposed = {
      name: SHEET,
      rows: [['2024年度支出情况表（单位：万元）', ...rows.slice(1).map(() => null)], ...rows],
    };
    const excel = await openInExcel([transposed]);
    const [table] = (await check(excel.port)).result.tables;
    if (table === undefined) throw new Error('the transposed table was not found');
    await correct(excel.port, { sheet: SHEET, area: table.area, roles: { '3': 'initial-budget' } });
    await insertAround(excel);
    const [again] = (await check(excel.port)).result.tables;
    expect([table.orientation, again?.fields.find(({ role }) => role === 'initial-budget')?.index]).toEqual([
      'columns',
      5,
    ]);
  });
});

describe('a workbook of the first form of the state, with places in numbers', () => {
  const STATE = readFileSync('tests/app/states/version-1-numbers.json', 'utf8');

  test.each(HOSTS)('is understood as it was said, in %s', async (_, open) => {
    const port = await open(EXPENDITURE);
    await port.write({ state: STATE });
    expect(await understood(port)).toEqual([CORRECTED]);
  });

  test('gets names with the next correction', async () => {
    const excel = await openInExcel([EXPENDITURE, { ...EXPENDITURE, name: '另一张' }]);
    await excel.port.write({ state: STATE });
    await correct(excel.port, { sheet: '另一张', area: AREA, unit: '千元' });
    await insertAround(excel);
    expect((await understood(excel.port))[0]).toEqual(MOVED);
  });
});

test('what other programs made of the names breaks nothing', async () => {
  const port = createFileWorkbook(writeWorkbookFile((await openInExcel([EXPENDITURE])).look()));
  await correct(port, PRIOR_IS_BUDGET);
  const { state, skipped: _, ...content } = await readWorkbookFile(port.bytes());
  const strange = ['#REF!', '支出表!#REF!', '1+1', '支出表!$A$1:$B$2,支出表!$D$1', '没有!$A$1', ''];
  const corrections = strange.map((reference) => {
    const names = content.names.map((name) => ({ ...name, reference }));
    return judgeReading({ content: { ...content, names }, state }).result.tables.length;
  });
  expect(corrections).toEqual(strange.map(() => 1));
});
