import type { CellObject } from '@e965/xlsx';
import fc from 'fast-check';
import type { Content } from '../../src/core/grid/cell';
import { isCellError } from '../../src/core/grid/cell';
import { createCalculation, type FormulaEngine } from '../../src/excel-host/formulas/engine';
import { DATA, FORMULAS, NAMES, SUMMARY } from './formulas/generator';
import { calculatedByLibreOffice } from './formulas/libreoffice';
import { plainWorkbook } from './formulas/package';

const SHEET = '支出 明细';
const FIRST_ROW = 20;
/** Another seed or count widens the search: `FORMULA_SEED=7 npm run test:libreoffice`. */
const { FORMULA_SEED = '20241231', FORMULA_COUNT = '4000' } = process.env;

type Shown = number | string | boolean | null;

/** Errors are compared as errors: the two programs choose different codes for the same mistake. */
function shown(content: Content): Shown {
  return isCellError(content) ? '#' : content;
}

function shownByLibreOffice(cell: CellObject | undefined): Shown {
  if (cell === undefined || cell.v === undefined) return null;
  if (cell.t === 'e') return '#';
  return typeof cell.v === 'number' || typeof cell.v === 'boolean' ? cell.v : String(cell.v);
}

function agree(ours: Shown, theirs: Shown): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours), Math.abs(theirs));
  }
  return ours === theirs || (ours === '' && theirs === null);
}

function calculated(formulas: readonly string[]): FormulaEngine {
  const engine = createCalculation();
  for (const [name, rows] of [
    [SHEET, DATA],
    ['汇总', SUMMARY],
  ] as const) {
    engine.addSheet(name);
    for (const [row, contents] of rows.entries()) {
      for (const [column, value] of contents.entries()) engine.set(name, row, column, { value });
    }
  }
  for (const [name, formula] of Object.entries(NAMES)) engine.setName(name, undefined, `=${formula}`);
  for (const [index, formula] of formulas.entries()) engine.set(SHEET, FIRST_ROW + index, 8, { formula });
  engine.recalculate();
  return engine;
}

test('thousands of random formulas come to the same as in LibreOffice', () => {
  const formulas = fc.sample(FORMULAS, { seed: Number(FORMULA_SEED), numRuns: Number(FORMULA_COUNT) });
  const blank = Array.from({ length: FIRST_ROW - DATA.length }, () => []);
  const rows = [...DATA, ...blank, ...formulas.map((formula) => [...Array.from({ length: 8 }, () => null), formula])];
  const workbook = calculatedByLibreOffice(
    plainWorkbook(
      [
        { name: SHEET, rows },
        { name: '汇总', rows: SUMMARY },
      ],
      NAMES,
    ),
  );
  const sheet = workbook.Sheets[SHEET]?.['!data'] ?? [];
  const engine = calculated(formulas);
  const differences = formulas.flatMap((formula, index) => {
    const ours = shown(engine.value(SHEET, FIRST_ROW + index, 8));
    const theirs = shownByLibreOffice(sheet[FIRST_ROW + index]?.[8]);
    return agree(ours, theirs) ? [] : [`${formula}: ${String(ours)}, LibreOffice ${String(theirs)}`];
  });
  expect(differences).toEqual([]);
});
