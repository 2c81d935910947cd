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
  'checks.category-sum.balance':
    '{name} {actual} differs from the sum {expected} of its {count} parts by {gap} ({column}). A balance is the sum of what is carried over of each budget.',
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
  'checks.growth-amount.word-steady':
    '“{name}” says “{word}”, but this year’s {now} is not last year’s {before}; please check.',
  'checks.growth-amount.direction':
    '“{name}” says “{word}”, but this year is {now} and last year {before}; please check.',
  'checks.growth-amount.word-new':
    '“{name}” says “{word}”, but last year’s figure is {before}, not zero; please check.',

  'checks.growth-rate.title': 'Growth rate',
  'checks.growth-rate.why':
    'The growth rate is the change divided by last year, not by this year. On a base of zero there is no rate to give.',
  'checks.growth-rate.source': 'How growth rates are calculated in published final accounts',
  'checks.growth-rate.failed':
    'The growth rate of “{name}”, {actual} %, should be {expected} %. It must equal the change divided by last year; please check.',
  'checks.growth-rate.zero-base':
    'Last year’s figure of “{name}” is zero, so no rate can be given, yet {actual} % is. Write “—” and say that the base is zero.',

  'checks.column-sum.title': 'Cross-footing',
  'checks.column-sum.why':
    'The total of each line consists of basic spending, project spending and the like, so the columns add up to it. In the form of basic spending, personnel and general costs equal the sums of their economic classes.',
  'checks.column-sum.source': 'Relations within the final-account forms 02 to 06',
  'checks.column-sum.failed':
    '“{column}” of “{name}”, {actual}, differs from the sum of {count} columns of its line, {expected}, by {gap}; please check.',
  'checks.column-sum.personnel':
    'Personnel costs {actual} differ from the sum of wages and of subsidies to persons and families, {expected}, by {gap}; please check.',
  'checks.column-sum.general':
    'General costs {actual} differ from the sum of their {count} classes, {expected}, by {gap}; please check.',
  'checks.column-sum.basic':
    'Basic spending {actual} differs from personnel plus general costs, {expected}, by {gap}; please check.',

  'checks.budget-execution.title': 'Budget execution',
  'checks.budget-execution.why':
    'The execution rate is spending divided by the budget: the adjusted one in self-evaluations, the initial one in final accounts, as the heading says. The adjusted budget is the initial one plus adjustments; the closing balance is the opening one plus income minus spending.',
  'checks.budget-execution.source':
    'Instructions for the self-evaluation form; relations within the final-account form 07',
  'checks.budget-execution.rate':
    '“{column}” of “{name}”, {actual} %, should be {expected} %: spending divided by “{base}”; please check.',
  'checks.budget-execution.adjusted':
    'The adjusted budget of “{name}”, {actual}, differs from the initial budget plus adjustments, {expected}, by {gap}; please check.',
  'checks.budget-execution.remainder':
    '“{column}” of “{name}”, {actual}, differs from budget minus spending, {expected}, by {gap}; please check.',
  'checks.budget-execution.difference':
    '“{column}” of “{name}”, {actual}, differs from spending minus budget, {expected}, by {gap}; please check.',
  'checks.budget-execution.carry-over':
    'The closing balance of “{name}”, {actual}, differs from opening balance plus income minus spending, {expected}, by {gap}; please check.',

  'checks.share.title': 'Share',
  'checks.share.why':
    'A share is the amount divided by the total, or by the line above. The shares add up to that of the total, 100 %.',
  'checks.share.source': 'How shares are calculated in published final accounts',
  'checks.share.failed':
    'The share of “{name}”, {actual} %, should be {expected} %: the amount divided by “{whole}”; please check.',
  'checks.share.sum':
    'The {count} shares add up to {expected} %, “{name}” has {actual} %: {gap} points apart; please check.',

  'checks.prior-year.title': 'Last year’s figures',
  'checks.prior-year.why':
    'Last year’s column repeats what last year’s table gave for its own year. Where they differ, an even older figure was usually left standing, or a later adjustment was not carried over.',
  'checks.prior-year.source': 'Final accounts must continue those approved for the year before',
  'checks.prior-year.failed':
    'Last year’s figure of “{name}”, {actual}, differs from that in last year’s table ({sheet}), {expected}, by {gap}; please check.',

  'checks.cross-table.title': 'Across tables',
  'checks.cross-table.why':
    'The same income and spending appears in several published forms and must agree: total income equals total spending, the total of the expenditure form equals that of the summary, and so on. One unit in the last place is rounding.',
  'checks.cross-table.source': 'Relations among the final-account forms 01 to 09',
  'checks.cross-table.failed':
    '“{name}” ({column}) {actual} differs from “{other}” in “{sheet}”, {expected}, by {gap}. The same figure must agree in both; please check.',
  'checks.cross-table.same':
    '“{name}” ({column}) is {actual}, but {expected} in “{sheet}”, where the other lines are the same; they differ by {gap}. One of the two may have been forgotten.',
  'checks.cross-table.balance': 'Total spending {actual} differs from total income {expected} by {gap}; please check.',
  'checks.cross-table.carry-over':
    '“{name}” ({column}) {actual} differs from the opening balance plus income less spending, {expected}, by {gap}; please check.',
  'checks.cross-table.exceeds':
    '“{name}” {actual} is more than “{other}” in “{sheet}”, {limit}, of which it is usually a part; please verify.',

  'checks.three-public.title': 'Three public expenses',
  'checks.three-public.why':
    'The three public expenses are travel abroad, buying and running official vehicles, and official receptions; vehicles are buying plus running.',
  'checks.three-public.source': 'Relations within the final-account form 09',
  'checks.three-public.total':
    'The three public expenses {actual} differ from the sum of {count} parts, {expected}, by {gap} ({column}); please check.',
  'checks.three-public.vehicles':
    'Buying and running vehicles {actual} differs from the sum of the two, {expected}, by {gap} ({column}); please check.',

  'checks.self-evaluation.title': 'Self-evaluation',
  'checks.self-evaluation.why':
    'The weights of the form make 100 points, no score exceeds its weight, the scores add up to the total, and the execution of the budget scores its weight times the execution rate, at most its weight.',
  'checks.self-evaluation.source': 'Instructions for the self-evaluation form; weights vary from place to place',
  'checks.self-evaluation.weights':
    'The total of the weights, {actual}, differs from the sum of {count} weights, {expected}, by {gap}; please check.',
  'checks.self-evaluation.scores':
    'The total score, {actual}, differs from the sum of {count} scores, {expected}, by {gap}; please check.',
  'checks.self-evaluation.above': '“{name}” scores {actual}, more than its weight {expected}; please check.',
  'checks.self-evaluation.by-rate':
    '“{name}” scores {actual}; its weight times the execution rate is {expected}. If your office has another rule, please say so.',
  'checks.self-evaluation.full-marks':
    'The weights make {actual} points and should make 100. If your office has another rule, please say so.',

  'checks.completeness.title': 'Completeness',
  'checks.completeness.why':
    'Each of the published forms is there, once. One without data is published too, says that it is empty and holds zeros. Where a form asks for reasons, lines that changed much give one.',
  'checks.completeness.source': 'Rules for publishing final accounts: what is published, and notes on empty forms',
  'checks.completeness.missing':
    '“{form}” was not found. All forms are published; one without data is kept and says that it is empty.',
  'checks.completeness.twice': '“{form}” is there more than once ({sheets}). Please keep one.',
  'checks.completeness.no-note':
    '“{form}” has no data and no note. Please say that there was no such income or spending, so that the form is empty.',
  'checks.completeness.no-zeros': '“{form}” without data should hold zeros rather than blanks.',
  'checks.completeness.order': '“{form}” stands before “{earlier}”; the published order is that of the forms 01 to 09.',
  'checks.completeness.no-reason': '“{name}” changed much, and “{column}” ({cell}) is blank. Please give the reason.',

  'checks.outlier.title': 'Unusual change',
  'checks.outlier.why':
    'A very large change may be right but must be explained, in the column for reasons or in the text.',
  'checks.outlier.source': 'Common practice in the review of final accounts: changes above 30 % are to be explained',
  'checks.outlier.increase':
    '“{name}” {actual} is {rate} % more than last year’s {before}, above {threshold} %. Please verify and give the reason.',
  'checks.outlier.decrease':
    '“{name}” {actual} is {rate} % less than last year’s {before}, above {threshold} %. Please verify and give the reason.',
  'checks.outlier.new': '“{name}” {actual} did not exist last year. Please verify and give the reason.',

  'checks.threshold.outlier': 'Changes of more than this many percent are to be explained; reviews usually take 30 %.',
  'checks.threshold.outlier-floor':
    'Changes of less than this many ten thousand yuan need no explanation, whatever their rate.',

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

  'checks.cell-quality.error-value-from':
    'Column “{column}” has {count} error values ({cells}: {text}) that come from {origin}; nothing that depends on them was checked. Please correct {origin} first.',
  'checks.cell-quality.typed-over-formula':
    '{cell} (“{name}”, {column}) holds the number {actual} where the other lines have a formula, such as {example}. It can be {expected}.',
  'checks.cell-quality.other-formula':
    'The formula in {cell} (“{name}”, {column}), {actual}, differs from that of the other lines, such as {example}; it may take the wrong row or column. Theirs would be {expected}; please check.',
  'checks.cell-quality.typed-over-total':
    '{column} of “{name}”, {actual}, is a typed number, while the totals of other columns are formulas. It will not follow changes; it can be {expected}.',
  'checks.cell-quality.short-sum':
    'The formula of “{name}”, {formula}, leaves out “{lines}”. It should be {expected}; please check the range.',
  'checks.cell-quality.double-sum':
    'The formula of “{name}”, {formula}, counts “{lines}” twice: lower levels, “of which” lines and subtotals are not to be added. It should be {expected}; please check.',
  'checks.cell-quality.skipped-text':
    'The formula of “{name}”, {formula}, passes over “{lines}”, kept as text, so the total is too small. Please turn them into numbers first.',
  'checks.cell-quality.stale':
    '{cell} (“{name}”) shows {actual}, but its formula gives {expected}: the value is out of date. Please recalculate (F9) and save.',
  'checks.cell-quality.not-calculated':
    '{count} formulas in “{column}” and other columns have no result. Please open the workbook in Excel or WPS, recalculate and save it, then check again.',
  'checks.cell-quality.hidden-rows':
    'The amounts of {count} hidden rows are in the total ({names}) but cannot be seen in print. Please verify that they should be hidden.',
  'checks.cell-quality.duplicate':
    '“{name}” stands in rows {rows} with the same amounts, perhaps entered twice. Please verify.',
  'checks.cell-quality.negative':
    '“{column}” has negative amounts, {count} in all ({cells}, such as “{name}” {actual}). Income, spending and budgets are not usually below zero; please verify, and note what was reversed or returned.',
  'checks.cell-quality.mixed-decimals':
    'Column “{column}” has {count} figures ({cells}) with other decimals than the rest, which have {decimals}. Please use the same.',
  'checks.cell-quality.mixed-units':
    'Column “{column}” is in {unit}, but {count} cells ({cells}) name another unit; they were converted. Please use one unit.',

  'checks.precision':
    '“{name}” {actual} agrees with {expected} only at its own number of decimals, which is not that of its column. Please give it with as many decimals.',
  'checks.last-place':
    'The rate of “{name}”, {actual} %, is one unit in the last place off the rounded {expected} %: truncated, perhaps, or adjusted so that shares add up to 100 %.',
  'checks.rounding.largest':
    'This table has {count} rounding differences, at most {gap} (“{name}”). They do not matter.',
  'checks.rounding.large':
    'This table has {count} rounding differences, at most {gap} (“{name}”): within what rounding allows, but larger than is likely. Please verify.',

  'checks.classification.title': 'Names and codes of subjects',
  'checks.classification.why':
    'Spending is reported by the subjects of the government classification: names and codes must be those of the year, belong together and stand once, or the figures are added to the wrong category.',
  'checks.classification.source':
    'Government classification of revenue and expenditure, Ministry of Finance, 2024 and 2025',
  'checks.classification.former':
    '“{name}” has been called “{official}” ({officialCode}) since {since}. Please check whether the present name is meant.',
  'checks.classification.near':
    '“{name}” differs from the subject “{official}” ({officialCode}) in one character. Please check for a slip.',
  'checks.classification.other-code':
    'Code {code} is the subject “{official}”; the table says “{name}”. Please check code and name.',
  'checks.classification.other-code-named':
    'Code {code} is the subject “{official}”, while “{name}” has the code {namedCode}. Please check code and name.',
  'checks.classification.unknown-code': 'Code {code} ({name}) is not among the categories of {year}. Please check.',
  'checks.classification.unknown-name': '“{name}” is not a category name of {year}. Please check.',
  'checks.classification.duplicate':
    'The subject “{name}” ({code}) stands in {other}, too; each should stand once. Please check whether to merge them.',
};
