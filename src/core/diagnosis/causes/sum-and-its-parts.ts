import { type Decimal, ZERO } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import { figureValue, nameOf, placeOf } from '../place';
import type { CauseRule, Suspicion } from './suspicion';

/** How much the total is too large (negative: too small), if the suspected cell is the total of a sum. */
function excessOf({ relation, candidate }: Suspicion): Decimal | null {
  return relation.type === 'sum' && relation.result === candidate.figure ? candidate.from.minus(candidate.to) : null;
}

/** The only addend of this amount, so that the match says something. */
function onlyAddend(suspicion: Suspicion, amount: Decimal): Figure | undefined {
  if (suspicion.relation.type !== 'sum' || amount.eq(ZERO)) return undefined;
  const matching = suspicion.relation.addends.filter((addend) => addend.value.eq(amount));
  return matching.length === 1 ? matching[0] : undefined;
}

/** 合计漏加一行: the total is short by exactly one of its rows. */
export const rowOmittedFromSum: CauseRule = {
  causes: ['row-omitted-from-sum'],
  recognise(suspicion) {
    const excess = excessOf(suspicion);
    const addend = excess === null ? undefined : onlyAddend(suspicion, excess.times('-1'));
    if (addend === undefined) return null;
    return { cause: 'row-omitted-from-sum', words: { other: nameOf(placeOf(suspicion.tables, addend.at)) } };
  },
};

/** 重复计算一行: the total is too large by exactly one of its rows. */
export const rowDuplicated: CauseRule = {
  causes: ['row-duplicated'],
  recognise(suspicion) {
    const excess = excessOf(suspicion);
    const addend = excess === null ? undefined : onlyAddend(suspicion, excess);
    if (addend === undefined) return null;
    return { cause: 'row-duplicated', words: { other: nameOf(placeOf(suspicion.tables, addend.at)) } };
  },
};

/** The sum of the lines of the suspected column that `belongs` picks. */
function sumOfLines({ place }: Suspicion, belongs: (kind: string, level: number) => boolean): Decimal {
  if (place === null) return ZERO;
  return place.table.items
    .filter((item) => belongs(item.kind, item.level))
    .reduce((sum, item) => sum.plus(figureValue(place.table, item, place.field) ?? ZERO), ZERO);
}

/** 上下级重复汇总: the total holds the categories and their subdivisions, too. */
export const parentAndChildSummed: CauseRule = {
  causes: ['parent-and-child-summed'],
  recognise(suspicion) {
    const excess = excessOf(suspicion);
    if (excess === null || excess.lte(ZERO)) return null;
    const below = sumOfLines(suspicion, (kind, level) => kind === 'detail' && level > 1);
    const second = sumOfLines(suspicion, (kind, level) => kind === 'detail' && level === 2);
    return excess.eq(below) || excess.eq(second) ? { cause: 'parent-and-child-summed', words: {} } : null;
  },
};

/** “其中”行被加总: the total is too large by its 其中 rows. */
export const subsetAdded: CauseRule = {
  causes: ['subset-added'],
  recognise(suspicion) {
    const excess = excessOf(suspicion);
    if (excess === null || excess.lte(ZERO)) return null;
    return excess.eq(sumOfLines(suspicion, (kind) => kind === 'of-which'))
      ? { cause: 'subset-added', words: {} }
      : null;
  },
};

/** 合计被手工改数: a number stands where the totals beside it are formulas. */
export const typedOverTotal: CauseRule = {
  causes: ['typed-over-total'],
  recognise(suspicion) {
    const { place, formulaAt, relation, candidate } = suspicion;
    if (place === null || relation.type !== 'sum' || relation.result !== candidate.figure) return null;
    const { at } = candidate.figure;
    const isAcross = place.table.orientation === 'columns';
    const peers = place.table.fields.filter((field) => field.index !== place.field.index && field.role !== 'name');
    const formulas = peers.filter(
      (field) => formulaAt(isAcross ? { ...at, row: field.index } : { ...at, column: field.index }) !== undefined,
    );
    return formulas.length > 0 && formulaAt(at) === undefined ? { cause: 'typed-over-total', words: {} } : null;
  },
};
