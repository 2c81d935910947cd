import { fixed, shift } from '../../figures/decimal';
import { placesBetween } from '../../figures/precision';
import type { ReadText } from '../../prose/claims-of-text';
import type { Entry } from '../../prose/entry';
import type { Quantity } from '../../prose/quantity';
import { sentenceAt } from '../../prose/sentence-at';
import { placeIn, type TextRun } from '../../prose/text-run';
import { isGeneric, subjectOf } from '../../prose/words';
import type { Statement } from '../check';

/** 决算数大于（小于、等于）预算数, 决算数与预算数持平. */
const COMPARISON =
  /决算数?(大于|高于|多于|超过|超出|小于|低于|少于|等于|与|同|和)(?:年初|全年|调整)?预算数?(基本持平|持平|一致|相等|相同)?/g;

type Sign = -1 | 0 | 1;

function signOf(word: string, closing: string | undefined): Sign | undefined {
  if (/大于|高于|多于|超/.test(word)) return 1;
  if (/小于|低于|少于/.test(word)) return -1;
  if (word === '等于') return 0;
  return closing === undefined || closing === '基本持平' ? undefined : 0;
}

const WORDS: ReadonlyMap<Sign, string> = new Map<Sign, string>([
  [-1, '小于'],
  [0, '等于'],
  [1, '大于'],
]);

/** How spending compares with each budget that is given of it. */
function signsOf({
  amount,
  budgets,
  budgetBase,
}: Entry): readonly { readonly sign: Sign; readonly budget: Quantity }[] {
  if (amount === null || budgetBase !== null || amount.unit === '%') return [];
  return budgets.flatMap(({ quantity: budget }) => {
    if (amount.unit === 'points' || amount.unit === 'times' || budget.unit === 'points' || budget.unit === 'times')
      return [];
    const planned = shift(budget.value, placesBetween(budget.unit, amount.unit));
    return [{ sign: amount.value.cmp(planned) as Sign, budget }];
  });
}

/** Without what a text adds to a name or leaves out. */
function core(subject: string): string {
  return subject.replace(/20\d\d年度?|财政拨款|支出|经费|费用|决算|预算|数|费|[“”"]/g, '');
}

/** Nothing farther back is meant. */
const MOST_ENTRIES = 60;

/**
 * Whose comparison it is: the entries of the sentence before, or of the text where the words name one.
 * @param entries those that stand before the comparison
 */
function meantBy({ text }: TextRun, entries: readonly Entry[], position: number): readonly Entry[] {
  const sentence = sentenceAt(text, position).start;
  const before = sentenceAt(text, Math.max(0, sentence - 1)).start;
  const subject = subjectOf(text.slice(sentence, position));
  if (isGeneric(subject)) return entries.filter(({ amount }) => (amount?.start ?? 0) >= before);
  const name = core(subject);
  return name === '' ? [] : entries.filter((entry) => core(entry.subject).endsWith(name)).slice(-1);
}

/** “决算数大于预算数” where the figures say otherwise; only where every figure that may be meant contradicts. */
export function contradictedBudgetWords(text: ReadText): readonly Statement[] {
  const entries = text.passage.entries.filter(({ amount }) => amount !== null);
  let behind = 0;
  return [...text.run.text.matchAll(COMPARISON)].flatMap((match): Statement[] => {
    const said = signOf(match[1] ?? '', match[2]);
    if (said === undefined) return [];
    while ((entries[behind]?.amount?.start ?? Number.MAX_SAFE_INTEGER) < match.index) behind += 1;
    const near = entries.slice(Math.max(0, behind - MOST_ENTRIES), behind);
    const meant = meantBy(text.run, near, match.index).map((entry) => ({ entry, signs: signsOf(entry) }));
    const compared = meant.filter(({ signs }) => signs.length > 0);
    if (compared.length === 0 || compared.some(({ signs }) => signs.some(({ sign }) => sign === said))) return [];
    const { entry, signs } = compared[0] ?? {};
    const [first] = signs ?? [];
    if (entry?.amount == null || first === undefined) return [];
    const quote = match[0];
    return [
      {
        cells: [placeIn(text.run, match.index).at],
        table: null,
        // Figures that look alike may differ behind the digits shown.
        severity: first.sign === 0 ? 'warning' : 'error',
        actual: quote,
        message: {
          key: 'checks.prose.budget-word',
          values: {
            ...{ name: entry.subject, quote, word: WORDS.get(first.sign) ?? '' },
            amount: fixed(entry.amount.value, entry.amount.decimals),
            budget: fixed(first.budget.value, first.budget.decimals),
          },
        },
      },
    ];
  });
}
