import { withProvenPrecision } from '../../../src/core/checks/proven-precision';
import { LATEST_RULE_SET } from '../../../src/core/checks/rules';
import { relationsUnder } from '../../../src/core/checks/run-checks';
import { withSharedPrecision } from '../../../src/core/checks/shared-precision';
import { DEFAULT_THRESHOLDS } from '../../../src/core/checks/thresholds';
import type { Decimal } from '../../../src/core/figures/decimal';
import type { Figure } from '../../../src/core/figures/figure';
import { addressText } from '../../../src/core/grid/address';
import type { WorkbookContent } from '../../../src/core/grid/sheet';
import type { Relation } from '../../../src/core/relations/relation';
import { recogniseTables } from '../../../src/core/tables/recognise';

/** Every relation that must hold in a workbook, by the default rules. */
export function relationsOf(content: WorkbookContent): readonly Relation[] {
  const tables = withSharedPrecision(recogniseTables(content).tables);
  const context = {
    ...{ content, sheets: content.sheets, tables, priorTables: [] },
    ...{ thresholds: DEFAULT_THRESHOLDS, ruleSet: LATEST_RULE_SET },
  };
  return [...relationsUnder({}, { ...context, tables: withProvenPrecision(context) })];
}

/** The relation with another number in one cell. */
export function withValue(relation: Relation, cell: string, value: Decimal): Relation {
  const put = (figure: Figure): Figure => (addressText(figure.at) === cell ? { ...figure, value } : figure);
  const result = put(relation.result);
  switch (relation.type) {
    case 'sum':
      return { ...relation, result, addends: relation.addends.map(put) };
    case 'difference':
      return { ...relation, result, minuend: put(relation.minuend), subtrahend: put(relation.subtrahend) };
    case 'equal':
      return { ...relation, result, other: put(relation.other) };
    case 'ratio': {
      const denominator = put(relation.denominator);
      const isGrowth = relation.less === relation.denominator;
      const less = isGrowth ? denominator : relation.less === null ? null : put(relation.less);
      return { ...relation, result, numerator: put(relation.numerator), less, denominator };
    }
  }
}
