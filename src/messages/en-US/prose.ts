import type { prose as fallback } from '../zh-CN/prose';

export const prose: Readonly<Record<keyof typeof fallback, string>> = {
  'checks.prose.title': 'Text and figures',
  'checks.prose.why':
    'Amounts, changes and rates in a text say again what the figures say: those of one sentence must agree with one another, a list must add up to its total, and what is quoted from a table must be what stands there.',
  'checks.prose.source': 'The explanation of published final accounts must agree with their tables',
  'checks.prose.change':
    'The change of “{name}”, {actual}, is not the difference of the two years, {expected}; gap {gap}. Please check the three figures of the text.',
  'checks.prose.rate':
    'The rate of “{name}”, {actual}%, should be {expected}%: the change divided by its base. Please check.',
  'checks.prose.execution':
    'The execution of “{name}”, {actual}%, should be {expected}%. Please check the budget it refers to.',
  'checks.prose.share':
    'The share of “{name}”, {actual}%, should be {expected}%: its amount divided by the total. Please check.',
  'checks.prose.shares':
    'The shares under “{name}” add up to {expected}% instead of 100%; gap {gap}. Please check the shares.',
  'checks.prose.sum':
    '“{name}”, {actual}, differs from the sum of the parts listed, {expected}, by {gap}. A list must add up to its total; please check.',
  'checks.prose.changes':
    'The change of “{name}”, {actual}, differs from the sum of the changes listed, {expected}, by {gap}. Please check.',
  'checks.prose.priors':
    'Last year’s figure of “{name}”, {actual}, differs from the sum of those listed, {expected}, by {gap}. Please check.',
  'checks.prose.balance':
    '“{name}”, {actual}, differs from what income and spending leave, {expected}, by {gap}. A balance is income (with what was carried in) less spending; please check.',
  'checks.prose.table':
    '“{name}” in the text, {actual}, differs from the table, {expected}, by {gap}. Text and table must agree; please check.',
  'checks.prose.stale-prior':
    '“{name}” in the text, {actual}, is last year’s figure of the table; this year’s is {expected}. Please update it.',
  'checks.prose.blank-in-form':
    '“{name}” is {actual} in the text, but blank in “{sheet}”. Please check and fill it in.',
  'checks.prose.coarse':
    '“{name}”, {actual}, agrees with {expected} only at fewer decimals. The figures of one text should have the same decimals; please check.',
  'checks.prose.zero-base':
    'The base of “{name}” is zero, so that no rate can be given, yet the text says {actual}%. Write that the base is zero.',
  'checks.prose.items':
    '“{name}” {actual} differs from the sum {expected} of the listed items by {gap}. The budgets of the items add up to the whole budget.',
  'checks.prose.times': '“{name}” is given as {quote} times; by the amounts it is {expected}% of the base.',
  'checks.prose.share-points': 'The share of “{name}” changed by {expected} points, not {actual}.',
  'checks.prose.budget-word':
    'Final account {amount} and budget {budget} of “{name}” do not fit the words “{quote}”; they should say “{word}”.',
  'checks.prose.unknown-item': '“{name}” of the text is not in “{sheet}”. Please check the name.',
  'checks.prose.other-name':
    '“{name}” of the text is not in “{sheet}”, where the same amount is called “{official}”. Names should agree.',
  'checks.wording.title': 'Leftovers and slips in text',
  'checks.wording.why':
    'Leftovers of a template, missing or doubled units, words that were not chosen between, and rules no longer in force keep a report from being submitted.',
  'checks.wording.source': 'Frequent slips in published final accounts',
  'checks.wording.placeholder': '“{quote}” has not been filled in. Please fill it in or take it out.',
  'checks.wording.crosses': '“{quote}” is a leftover of a template. Please put the real content.',
  'checks.wording.undecided-direction': '“{quote}” leaves the direction open. Please keep one word only.',
  'checks.wording.empty-share': '“{quote}” lacks its number. Please add it.',
  'checks.wording.doubled-unit': '“{quote}” is doubled. Please remove what is too much.',
  'checks.wording.doubled-mark': 'The punctuation “{quote}” is doubled. Please keep one mark.',
  'checks.wording.unfilled':
    '“{quote}” says that something is still to be filled in. Please fill it in or take it out.',
  'checks.wording.long-percentage': '“{quote}” has more than two decimals. Rates in a text are usually given with two.',
  'checks.wording.missing-yuan': '“{quote}” lacks the word 元. Please write the unit in full.',
  'checks.wording.missing-percent': '“{quote}” lacks its percent sign. Please add it.',
  'checks.wording.negative-decrease':
    '“{quote}” says the direction twice, by word and by sign. Please give the number without the sign.',
  'checks.wording.empty-sentence': '“{quote}” was not finished. Please complete it or take it out.',
  'checks.wording.percentage-points': '“{quote}” is the change of a rate and should be given in percentage points.',
  'checks.wording.instruction': '“{quote}” is an instruction of the template. Please delete it.',
  'checks.wording.stale-year': '“{quote}” says {year}, but this report is on {report}. Please check the year.',
  'checks.wording.repealed-rule': '{quote} is not in force since {until}; now 《{instead}》 applies. Please update.',
};
