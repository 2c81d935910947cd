import type { causes as fallback } from '../zh-CN/causes';

export const causes: Readonly<Record<keyof typeof fallback, string>> = {
  'causes.transposed-digits': '{name} ({cell}): two neighbouring digits seem to be swapped; {from} should be {to}.',
  'causes.dropped-digit': '{name} ({cell}): a digit seems to be missing; {from} should be {to}.',
  'causes.extra-digit': '{name} ({cell}): there seems to be a digit too many; {from} should be {to}.',
  'causes.single-digit-slip': '{name} ({cell}): one digit seems to be mistyped; {from} should be {to}.',
  'causes.shifted-decimal': '{name} ({cell}): the decimal point seems to be misplaced; {from} should be {to}.',
  'causes.unit-slip': '{name} ({cell}): the unit seems to be wrong; {from} should be {to} {unit}.',
  'causes.sign-flip': '{name} ({cell}): the sign seems to be reversed; {from} should be {to}.',
  'causes.wrong-denominator-this-year':
    '{name} ({cell}) seems to be divided by this year; growth is divided by last year, so {from} should be {to}.',
  'causes.wrong-denominator-other': '{name} ({cell}) seems to be divided by “{other}”; {from} should be {to}.',
  'causes.rate-of-other-row': '{name} ({cell}) has the rate of “{other}”; {from} should be {to}.',
  'causes.rate-not-recomputed':
    '{name} ({cell}) does not follow from its amounts and was probably not recomputed; {from} should be {to}.',
  'causes.percent-vs-fraction': '{name} ({cell}) seems to mix percent and fraction; {from} should be {to}.',
  'causes.percentage-points': '{name} ({cell}) is the change of a share and is given in percentage points.',
  'causes.row-omitted-from-sum':
    '{name} ({cell}) differs from the sum of its parts by exactly “{other}”, which seems to be left out; {from} should be {to}.',
  'causes.row-duplicated':
    '{name} ({cell}) exceeds the sum of its parts by exactly “{other}”, which seems to be counted twice; {from} should be {to}.',
  'causes.row-listed-twice':
    '“{name}” ({cell}) stands above with the same figures and the total counts it once; the line seems to be listed twice, and {from} should go.',
  'causes.parent-and-child-summed':
    '{name} ({cell}) seems to add up categories and their subdivisions; {from} should be {to}.',
  'causes.subset-added': '{name} ({cell}) seems to include the “of which” lines; {from} should be {to}.',
  'causes.typed-over-total':
    '{name} ({cell}) is typed in while the totals beside it are formulas; {from} should be {to}.',
  'causes.short-sum-range': 'The range summed in {name} ({cell}) is incomplete; {from} should be {to}.',
  'causes.stale-prior-year':
    '{name} ({cell}) repeats last year’s figure and was probably not updated; {from} should be {to}.',
  'causes.shifted-or-swapped': '{name} ({cell}) seems to be exchanged with another cell; {from} should be {to}.',
  'causes.neighbour-value': '{name} ({cell}) has the figure of “{other}” beside it; {from} should be {to}.',
  'causes.copied-value': '{name} ({cell}) has the same figure as “{other}”, probably copied; {from} should be {to}.',
  'causes.wrong-table': '{name} ({cell}) has its figure from “{other}”, another scope; {from} should be {to}.',
  'causes.zero-base-growth': '{name} ({cell}): last year is zero, so that no rate can be given; write “—” and explain.',
  'causes.text-number':
    '{name} ({cell}) is a number kept as text, which sums leave out; “{from}” should be the number {to}.',
  'causes.text-numbers':
    '{name} ({cell}) and others, {count} cells in all, are numbers kept as text, which sums leave out; “{from}” should be the number {to}, and so on.',
  'causes.text-column':
    'The {count} numbers kept as text in “{column}” ({cells}) can be turned into numbers at once: “{from}” becomes {to}, and so on.',
  'causes.error-value': '{name} ({cell}) shows the error {from}.',
  'causes.wrong-name': 'The name in {cell}, “{from}”, should be “{to}”.',
  'causes.formula': 'The formula of {name} ({cell}) is not right; {from} should be {to}.',
  'causes.unknown': 'With {name} ({cell}) changed from {from} to {to}, all relations around it hold.',
};
