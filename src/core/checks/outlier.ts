import { decimal, fixed, shift, ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { placesBetween } from '../figures/precision';
import { plainColumn } from '../tables/plain-column';
import type { Field, Item, Table } from '../tables/table';
import { figureAt } from './amount';
import type { Check, CheckContext, Inspection, Statement } from './check';
import { fieldsOf, partnerOf } from './fields';
import { itemsOf, linesOf } from './lines';
import { nameFor } from './place';
import { isExplainedBeside, reasonsIn } from './reasons';

interface Years {
  readonly current: Field;
  readonly prior: Field;
}

/** This and last year's columns that belong together. */
function yearsOf(table: Table): readonly Years[] {
  return fieldsOf(table, 'prior').flatMap((prior) => {
    const current = partnerOf(table, prior, 'current');
    return current === undefined ? [] : [{ current, prior }];
  });
}

interface Change {
  readonly now: Figure;
  readonly before: Figure;
  /** In 万元. */
  readonly size: number;
}

/** 分 in 万元 */
const FEN = 1_000_000;

/** Says of a line whether its change is too small to be asked about, without making figures of it. */
function isBelow(table: Table, { current, prior }: Years, floor: number): (item: Item) => boolean {
  const [now, before] = [plainColumn(table, current), plainColumn(table, prior)];
  if (now.isRate || before.isRate) return () => false;
  return ({ index }) => {
    const at = index - now.first;
    return Math.abs((now.units[at] ?? Number.NaN) - (before.units[at] ?? Number.NaN)) < floor * FEN * 0.999;
  };
}

/** What changed between the years, where both are given. */
function changeOf(table: Table, item: Item, { current, prior }: Years): Change | undefined {
  const [now, before] = [figureAt(table, item, current), figureAt(table, item, prior)];
  if (now === undefined || before === undefined || now.unit === '%' || before.unit === '%') return undefined;
  const places = (figure: Figure) => shift(figure.value, placesBetween(figure.unit, '万元'));
  return { now, before, size: Number(places(now).minus(places(before)).abs().toFixed(4)) };
}

/** The statement for a change that must be explained, or undefined. */
function statementOf(table: Table, item: Item, years: Years, context: CheckContext): Statement | undefined {
  const { thresholds } = context;
  const change = changeOf(table, item, years);
  if (change === undefined || change.size < Number(thresholds['outlier-floor'])) return undefined;
  const { now, before } = change;
  const isNew = before.value.lte(ZERO);
  const difference = now.value.minus(shift(before.value, placesBetween(before.unit, now.unit)));
  const limit = before.value.abs().times(decimal(thresholds.outlier));
  if (
    !isNew &&
    difference
      .abs()
      .times(decimal('100'))
      .lte(shift(limit, placesBetween(before.unit, now.unit)))
  ) {
    return undefined;
  }
  const rate = isNew ? '' : fixed(now.value.minus(before.value).times(decimal('100')).div(before.value), 2);
  const actual = fixed(now.value, years.current.decimals);
  return {
    cells: [now.at],
    table: table.id,
    actual,
    unit: years.current.unit,
    message: {
      key: `checks.outlier.${isNew ? 'new' : rate.startsWith('-') ? 'decrease' : 'increase'}`,
      values: {
        name: nameFor(item.name),
        rate: rate.replace('-', ''),
        threshold: thresholds.outlier,
        actual,
        before: fixed(before.value, years.prior.decimals),
      },
    },
  };
}

function inspect(context: CheckContext): Inspection {
  const statements: Statement[] = [];
  let looked = 0;
  let reasons: ReturnType<typeof reasonsIn> | undefined;
  for (const table of context.tables) {
    const items = [...itemsOf(table, 'total'), ...linesOf(table).top];
    for (const years of yearsOf(table)) {
      const isSmall = isBelow(table, years, Number(context.thresholds['outlier-floor']));
      looked += items.length;
      for (const item of items) {
        if (isSmall(item)) continue;
        const statement = statementOf(table, item, years, context);
        if (statement === undefined || isExplainedBeside(table, item)) continue;
        reasons ??= reasonsIn(context);
        if (!reasons(item.name)) statements.push(statement);
      }
    }
  }
  return { looked, statements };
}

/** 增减幅度异常: a change so large that it must be explained. */
export const outlier: Check = {
  id: 'outlier',
  severity: 'warning',
  parameters: ['outlier', 'outlier-floor'],
  inspect,
};
