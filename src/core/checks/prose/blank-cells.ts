import { fixed, ZERO } from '../../figures/decimal';
import type { ReadText } from '../../prose/claims-of-text';
import { cellOf } from '../../tables/reading-at';
import type { Table } from '../../tables/table';
import type { Statement } from '../check';
import { nameFor } from '../place';
import { isOfYear } from './claims-of-forms';
import { threePublicFigures } from './three-public-figures';

/** A cell of the “三公”经费 form left blank where the text gives an amount (表中漏填). */
export function blankCells({ passage }: ReadText, tables: readonly Table[], year: number | null): readonly Statement[] {
  return passage.entries.flatMap((entry): Statement[] => {
    const { amount, budgetBase, subject } = entry;
    if (amount === null || amount.value.eq(ZERO) || budgetBase !== null || !isOfYear(entry, year)) return [];
    const figures = threePublicFigures(subject, tables);
    const [blank] = figures?.blanks ?? [];
    if (figures === null || blank === undefined || figures.account.length > 0) return [];
    const { table, item, field } = blank;
    const actual = fixed(amount.value, amount.decimals);
    return [
      {
        cells: [cellOf(table, item, field)],
        table: table.id,
        severity: 'warning',
        message: {
          key: 'checks.prose.blank-in-form',
          values: { name: nameFor(subject), actual: `${actual}${amount.unit}`, sheet: nameFor(table.sheet.name) },
        },
      },
    ];
  });
}
