import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { CHECKS } from '../../../src/core/checks/registry';
import { LATEST_RULE_SET } from '../../../src/core/checks/rules';
import { DEFAULT_THRESHOLDS } from '../../../src/core/checks/thresholds';
import { tryCheck } from '../../../src/core/checks/try-check';
import { WITHIN_SHEET } from '../../../src/core/checks/within-sheet';
import type { Content } from '../../../src/core/grid/cell';
import type { Sheet, WorkbookContent } from '../../../src/core/grid/sheet';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';

const samples = ['huashi-2024.xlsx', 'huashi-2024-faults.xlsx'].map(
  (file) => readXlsx(new Uint8Array(readFileSync(`assets/samples/${file}`))).sheets,
);

/** The faulty sheets, the sound ones, and sentences about them. */
const START: WorkbookContent = {
  sheets: samples.flatMap((sheets, index) => sheets.map((sheet) => renamed(sheet, `${index}${sheet.name}`))),
  names: [],
  calculation: 'automatic',
};

function renamed(sheet: Sheet, name: string): Sheet {
  return Object.create(sheet, { name: { value: name } });
}

/** The same sheet as another object, so that nothing of it is known. */
function unknown(sheet: Sheet): Sheet {
  return Object.create(sheet);
}

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** The workbook after an edit; every other sheet is the same object. */
function edited(content: WorkbookContent, edit: Edit): WorkbookContent {
  const at = edit.sheet % content.sheets.length;
  const sheets = content.sheets.map((sheet, index) => {
    if (index !== at) return sheet;
    const [row, column] = [edit.row % sheet.rowCount, edit.column % sheet.columnCount];
    const isHere = (otherRow: number, otherColumn: number) => otherRow === row && otherColumn === column;
    return Object.create(sheet, {
      content: { value: (r: number, c: number) => (isHere(r, c) ? edit.content : sheet.content(r, c)) },
      formula: { value: (r: number, c: number) => (isHere(r, c) ? undefined : sheet.formula(r, c)) },
    }) as Sheet;
  });
  return { ...content, sheets };
}

/** Everything a check says, without the sheets that its tables hold. */
function said(content: WorkbookContent) {
  const { tables, ...rest } = checkWorkbook(content);
  return { ...rest, tables: tables.map(({ sheet, ...table }) => ({ ...table, sheet: sheet.name })) };
}

const anEdit = fc.record<Edit>({
  sheet: fc.nat(40),
  row: fc.nat(60),
  column: fc.nat(8),
  content: fc.oneof(
    fc.integer({ min: -99_999, max: 999_999 }).map((cents) => cents / 100),
    fc.constantFrom(null, 0, '', '合计', '单位：元', '2023年', '本年支出100万元，较上年增加20%。', '12.5', {
      error: '#REF!' as const,
    }),
  ),
});

test('a check of a workbook with a changed sheet finds what a check of all of it finds', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      let content = START;
      checkWorkbook(content);
      for (const edit of edits) {
        content = edited(content, edit);
        expect(said(content)).toEqual(said({ ...content, sheets: content.sheets.map(unknown) }));
      }
    }),
    { numRuns: 15 },
  );
});

test('a sheet that has not changed is read as the same tables', () => {
  const before = checkWorkbook(START).tables;
  const after = checkWorkbook(edited(START, { sheet: 0, row: 8, column: 1, content: 1 })).tables;
  expect(after.filter((table) => before.includes(table)).length).toBe(before.length - 1);
});

test('what the clerk says about a sheet that has not changed counts', () => {
  checkWorkbook(START);
  const [table] = checkWorkbook(START).tables;
  if (table === undefined) throw new Error('the sample has no table');
  const correction = { sheet: table.sheet.name, area: table.area, notATable: true };
  expect(checkWorkbook(START, { corrections: [correction] }).tables.map(({ id }) => id)).not.toContain(table.id);
});

test.each([...WITHIN_SHEET])('%s finds on all sheets together what it finds on each alone', (id) => {
  const { tables } = checkWorkbook(START);
  const check = CHECKS.find((each) => each.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const given = { content: START, sheets: START.sheets, priorTables: [] };
  const context = { ...given, tables, thresholds: DEFAULT_THRESHOLDS, ruleSet: LATEST_RULE_SET };
  const together = tryCheck(check, {}, context);
  const alone = sheets.map((sheet) =>
    tryCheck(check, {}, { ...context, tables: tables.filter((table) => table.sheet === sheet) }),
  );
  expect([...together.findings].sort()).toEqual(alone.flatMap(({ findings }) => [...findings]).sort());
});
