import type { checks as fallback } from '../zh-CN/checks';

export const checks: Readonly<Record<keyof typeof fallback, string>> = {
  'checks.category-sum.title': 'Total and sum of the categories',
  'checks.category-sum.why':
    'The categories do not overlap and together are all spending, so in every year and column the total equals their sum. Only the top level is added, never its sub-items or “of which” lines. The grand total is the total plus the balances carried over.',
  'checks.category-sum.source': 'Relations within the final-account forms 01, 03, 04 and 05',
  'checks.category-sum.categories':
    '{name} {actual} differs from the sum of {count} categories, {expected}, by {gap} ({column}). The total must equal the sum of the categories; please check.',
  'checks.category-sum.parts':
    '{name} {actual} differs from the sum of its {count} parts, {expected}, by {gap} ({column}). The total must equal the sum of its parts; please check.',
  'checks.category-sum.grand-total':
    '{name} {actual} differs from the total plus balances, {expected}, by {gap} ({column}). The grand total must equal the total plus the balances carried over; please check.',
  'checks.category-sum.no-parts': 'There are no lines below “{name}”, so the total could not be checked.',

  'checks.hierarchy-sum.title': 'Level and sum of the level below',
  'checks.hierarchy-sum.why':
    'A class consists of its sections and a section of its items, so each equals the sum of the lines directly below. An “of which” line is only a part and cannot exceed the line it belongs to.',
  'checks.hierarchy-sum.source':
    'The three levels of the government classification; relations within the final-account forms 02, 03, 05 and 07',
  'checks.hierarchy-sum.category':
    '“{name}” {actual} differs from the sum of its {count} sections, {expected}, by {gap} ({column}). A class must equal the sum of its sections; please check.',
  'checks.hierarchy-sum.item':
    '“{name}” {actual} differs from the sum of its {count} items, {expected}, by {gap} ({column}). A section must equal the sum of its items; please check.',
  'checks.hierarchy-sum.parts':
    '“{name}” {actual} differs from the sum of the {count} lines below it, {expected}, by {gap} ({column}). It must equal their sum; please check.',
  'checks.hierarchy-sum.subset':
    '“{name}” {actual} is more than “{parent}” {limit}, of which it is a part ({column}); please check.',

  'checks.growth-amount.title': 'Change',
  'checks.growth-amount.why':
    'The change is this year minus last year, positive for an increase; where all three figures are given, they must agree.',
  'checks.growth-amount.source': 'How changes against last year are calculated in published final accounts',
  'checks.growth-amount.change':
    'The change of “{name}”, {actual}, differs from this year minus last year, {expected}, by {gap}; please check.',
  'checks.growth-amount.decrease':
    'The decrease of “{name}”, {actual}, differs from last year minus this year, {expected}, by {gap}; please check.',

  'checks.growth-rate.title': 'Growth rate',
  'checks.growth-rate.why':
    'The growth rate is the change divided by last year, not by this year. On a base of zero there is no rate to give.',
  'checks.growth-rate.source': 'How growth rates are calculated in published final accounts',
  'checks.growth-rate.failed':
    'The growth rate of “{name}”, {actual} %, should be {expected} %. It must equal the change divided by last year; please check.',
  'checks.growth-rate.zero-base':
    'Last year’s figure of “{name}” is zero, so no rate can be given, yet {actual} % is. Write “—” and say that the base is zero.',

  'checks.cell-quality.title': 'Cell quality',
  'checks.cell-quality.why':
    'Numbers kept as text are left out by Excel’s sums, error values spread to the totals, and a formula that misses a row leaves an amount out. None of it shows in the figures.',
  'checks.cell-quality.source': 'Excel’s sums ignore text; common rules for filling in forms',
  'checks.cell-quality.text-number':
    'Column “{column}” has {count} numbers kept as text ({cells}); Excel’s sums ignore them. They can be turned into numbers.',
  'checks.cell-quality.not-a-number':
    'Column “{column}” has {count} cells that are not numbers ({cells}: {text}); the sums they belong to were not checked. Enter a number, or leave the cell empty or “—” where there is no amount.',
  'checks.cell-quality.error-value':
    'Column “{column}” has {count} error values ({cells}: {text}); nothing that depends on them was checked. Please correct the formulas first.',

  'checks.precision':
    '“{name}” {actual} agrees with {expected} only at its own number of decimals, which is not that of its column. Please give it with as many decimals.',
  'checks.last-place':
    'The rate of “{name}”, {actual} %, is one unit in the last place off the rounded {expected} %: truncated, perhaps, or adjusted so that shares add up to 100 %.',
  'checks.rounding.largest':
    'This table has {count} rounding differences, at most {gap} (“{name}”). They do not matter.',
  'checks.rounding.large':
    'This table has {count} rounding differences, at most {gap} (“{name}”): within what rounding allows, but larger than is likely. Please verify.',
};
