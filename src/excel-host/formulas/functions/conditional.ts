import { type Call, forEachContent, singleArea, type Table, tableOfArea } from '../book';
import { type Criterion, criterionOf, wantedText } from '../criteria';
import { rowsHolding } from '../equality-index';
import { define, defineRepeated, type FormulaFunction } from '../function';
import { sumOf } from '../numbers';
import { anything, cells } from '../parameters';
import { failure, isFailure, type Reference, type Scalar } from '../values';
import { unusedCount } from './counts';
import { largest, mean, smallest } from './sums';

interface Condition {
  readonly range: Reference;
  readonly meets: Criterion;
  /** The text that the cell must hold, where the condition is as simple as that. */
  readonly text: string | undefined;
}

type Group = readonly [Reference, { readonly value: Scalar }];

function conditionsOf(groups: readonly Group[]): readonly Condition[] {
  return groups.map(([range, { value }]) => ({ range, meets: criterionOf(value), text: wantedText(value) }));
}

function tableOf(range: Reference, call: Call): Table | undefined {
  const area = singleArea(range);
  return area === undefined ? undefined : tableOfArea(area, call);
}

/** The contents of `range` where all conditions are met, or undefined where the ranges differ in size. */
function matching(range: Reference, conditions: readonly Condition[], call: Call): readonly Scalar[] | undefined {
  const picked = tableOf(range, call);
  if (picked === undefined) return undefined;
  const { rowCount, columnCount } = picked;
  const tested: { readonly table: Table; readonly meets: Criterion }[] = [];
  let rows: readonly number[] | undefined;
  for (const { range: each, meets, text } of conditions) {
    const table = tableOf(each, call);
    if (table?.rowCount !== rowCount || table.columnCount !== columnCount) return undefined;
    const area = singleArea(each);
    if (rows === undefined && text !== undefined && area !== undefined) rows = rowsHolding(area, table, text, call);
    tested.push({ table, meets });
  }
  const found: Scalar[] = [];
  const test = (row: number, column: number): void => {
    for (const { table, meets } of tested) if (!meets(table.at(row, column))) return;
    found.push(picked.at(row, column));
  };
  if (rows !== undefined) for (const row of rows) test(row, 0);
  else
    for (let row = 0; row < rowCount; row += 1)
      for (let column = 0; column < columnCount; column += 1) test(row, column);
  return found;
}

function combineMatching(
  range: Reference,
  conditions: readonly Condition[],
  call: Call,
  combine: (numbers: readonly number[]) => Scalar,
): Scalar {
  const found = matching(range, conditions, call);
  if (found === undefined) return failure('#VALUE!');
  return found.find(isFailure) ?? combine(found.filter((content) => typeof content === 'number'));
}

/** The range to add up: as large as the tested one, from its own first cell (求和区域). */
function sameSize(range: Reference, tested: Reference): Reference {
  const [area, model] = [singleArea(range), singleArea(tested)];
  if (area === undefined || model === undefined) return range;
  const bottom = area.top + model.bottom - model.top;
  return { kind: 'reference', areas: [{ ...area, bottom, right: area.left + model.right - model.left }] };
}

function singleCondition(name: string, combine: (numbers: readonly number[]) => Scalar): FormulaFunction {
  return define(name, [cells, anything, { ...cells, otherwise: { kind: 'reference', areas: [] } }], (read, call) => {
    const [tested, { value }, given] = read;
    const range = given.areas.length === 0 ? tested : sameSize(given, tested);
    return combineMatching(range, conditionsOf([[tested, { value }]]), call, combine);
  });
}

function manyConditions(name: string, combine: (numbers: readonly number[]) => Scalar): FormulaFunction {
  return defineRepeated(name, [cells, cells, anything], [cells, anything], ([range, first, condition], more, call) =>
    combineMatching(range, conditionsOf([[first, condition], ...more]), call, combine),
  );
}

export const CONDITIONAL: readonly FormulaFunction[] = [
  singleCondition('SUMIF', sumOf),
  singleCondition('AVERAGEIF', mean),
  manyConditions('SUMIFS', sumOf),
  manyConditions('AVERAGEIFS', mean),
  manyConditions('MAXIFS', largest),
  manyConditions('MINIFS', smallest),
  define('COUNTIF', [cells, anything], ([range, { value }], call) => {
    const meets = criterionOf(value);
    let count = meets(null) ? unusedCount(range, call) : 0;
    forEachContent(range, call, (content) => {
      if (meets(content)) count += 1;
    });
    return count;
  }),
  defineRepeated('COUNTIFS', [cells, anything], [cells, anything], ([range, condition], more, call) => {
    return matching(range, conditionsOf([[range, condition], ...more]), call)?.length ?? failure('#VALUE!');
  }),
];
