import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { decimal } from '../../../src/core/figures/decimal';
import { addressText } from '../../../src/core/grid/address';
import type { DenseSheetParts } from '../../../src/core/grid/dense-sheet';
import { figuresOf, judge } from '../../../src/core/relations/judge';
import { singleRepairs } from './brute-force';
import { FAULTS } from './faults';
import { madeDepartment } from './made-department';
import { formsOf, type Layout, workbookFrom } from './made-forms';
import type { Random } from './random';
import { relationsOf, withValue } from './relations';

/** How a trial over sets of the public forms ended. */
export interface FormsScore {
  sets: number;
  /** Sets in which everything agrees that were accused all the same. */
  falseAlarms: number;
  mutants: number;
  breaking: number;
  found: number;
  unique: number;
  cell: number;
  value: number;
  falselyCertain: number;
  /** Errors at cells that no relation connects with the spoiled one. */
  unrelated: number;
  milliseconds: number;
}

function layoutFrom(random: Random): Layout {
  const pick = <Choice>(...choices: readonly [Choice, ...Choice[]]): Choice =>
    choices[random.below(choices.length)] ?? choices[0];
  return {
    codes: pick<Layout['codes']>('one', 'three'),
    total: pick<Layout['total']>('first', 'last'),
    nothing: pick<Layout['nothing']>('blank', 'zero', 'dash'),
    numbers: pick<Layout['numbers']>('general', 'formatted'),
    threePublic: pick<Layout['threePublic']>('pairs', 'halves', 'down'),
    blocks: pick<Layout['blocks']>(2, 3),
    carried: pick<Layout['carried']>('numbered', 'plain', 'of-which', 'total-only'),
  };
}

const said = (forms: readonly DenseSheetParts[]) =>
  checkWorkbook(workbookFrom(forms)).findings.filter(({ severity }) => severity !== 'info');

/** Spoils one amount at a time in made-up sets of the public forms with their explanation. */
export function trialOfForms(random: Random, mutants: number, perSet: number): FormsScore {
  const score: FormsScore = {
    ...{ sets: 0, falseAlarms: 0, mutants: 0, breaking: 0, found: 0, unique: 0, cell: 0, value: 0 },
    ...{ falselyCertain: 0, unrelated: 0, milliseconds: 0 },
  };
  const kinds = Object.values(FAULTS);
  while (score.mutants < mutants) {
    const forms = formsOf(madeDepartment(random, random.below(2) === 0), layoutFrom(random));
    score.sets += 1;
    if (said(forms).length > 0) {
      score.falseAlarms += 1;
      continue;
    }
    const sound = relationsOf(workbookFrom(forms));
    const cells = forms.flatMap((form, sheet) =>
      (form.rows ?? []).flatMap((row, r) =>
        row.flatMap((value, c) => (typeof value === 'number' && value !== 0 ? [{ sheet, r, c, value }] : [])),
      ),
    );
    for (let made = 0; made < perSet; ) {
      const picked = cells[random.below(cells.length)];
      const fault = kinds[random.below(kinds.length)];
      if (picked === undefined || fault === undefined) break;
      const others = cells.filter(({ sheet, r, c }) => sheet === picked.sheet && (r === picked.r) !== (c === picked.c));
      const wrong = fault(
        picked.value,
        random,
        others.map(({ value }) => value),
      );
      if (wrong === null || wrong === picked.value) continue;
      made += 1;
      tryOne(score, forms, sound, picked, wrong);
    }
  }
  return score;
}

function tryOne(
  score: FormsScore,
  forms: readonly DenseSheetParts[],
  sound: ReturnType<typeof relationsOf>,
  { sheet, r, c, value }: { readonly sheet: number; readonly r: number; readonly c: number; readonly value: number },
  wrong: number,
): void {
  score.mutants += 1;
  const at = addressText({ sheet: forms[sheet]?.name ?? '', row: r, column: c });
  const spoiled = forms.map((form, index) => ({
    ...form,
    rows: (form.rows ?? []).map((row, i) =>
      index === sheet && i === r ? row.map((cell, j) => (j === c ? wrong : cell)) : row,
    ),
  }));
  const relations = sound.map((relation) => withValue(relation, at, decimal(String(wrong))));
  const failing = relations.filter((relation) => judge(relation).outcome === 'failed');
  const begun = performance.now();
  const findings = said(spoiled);
  score.milliseconds += performance.now() - begun;
  if (failing.length === 0) return;
  score.breaking += 1;
  if (findings.length === 0) return;
  score.found += 1;
  const connected = new Set(
    relations
      .filter((relation) => figuresOf(relation).some((figure) => addressText(figure.at) === at))
      .flatMap((relation) => figuresOf(relation).map((figure) => addressText(figure.at))),
  );
  score.unrelated += findings.filter(
    ({ severity, cells }) => severity === 'error' && !cells.some((cell) => connected.has(addressText(cell))),
  ).length;
  const [first] = findings.flatMap(({ diagnoses }) => diagnoses);
  const isThere = first !== undefined && addressText(first.cell) === at;
  if (singleRepairs(relations).length !== 1) {
    if (first?.certain === true && !isThere) score.falselyCertain += 1;
    return;
  }
  score.unique += 1;
  if (!isThere) return;
  score.cell += 1;
  if (
    decimal(first.to)
      .minus(decimal(String(value)))
      .abs()
      .lte(decimal('0.0151'))
  )
    score.value += 1;
}
