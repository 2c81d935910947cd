import type { Relation } from '../relations/relation';
import type { Claim } from './claim';
import type { Entry, Passage } from './entry';
import { atListPrecision, figureOf } from './figure-of';
import { relationBasics } from './relation-basics';
import type { TextRun } from './text-run';

const OPENING = /(?:年初|上年|期初)(?:结转|结余)/;
const CLOSING = /结转|结余|剩余/;
const IN = /收入|到位|收到|下达|拨入/;
const OUT = /支出|支付|使用/;
/** A balance of this year alone: what was left of earlier years does not belong to it. */
const OF_THIS_YEAR = /(?:收支|当年|本年)结余/;

/** What was left at the end of a sentence that tells what came in and what was spent, and nothing else. */
function balance(run: TextRun, told: readonly Entry[]): Claim | null {
  const closing = told.at(-1);
  if (closing?.amount == null || OPENING.test(closing.subject)) return null;
  const isTotal = /收入总计$/.test(closing.subject);
  if (!isTotal && !CLOSING.test(closing.subject)) return null;
  const own = told.slice(0, -1);
  const opening = own.filter(({ subject }) => OPENING.test(subject));
  const income = own.filter(({ subject }) => IN.test(subject) && !OPENING.test(subject));
  const spending = own.filter(({ subject }) => OUT.test(subject) && !IN.test(subject));
  if (income.length !== 1 || spending.length !== (isTotal ? 0 : 1) || opening.length > 1) return null;
  if (own.length !== opening.length + 1 + spending.length || (isTotal && opening.length === 0)) return null;
  const figures = [closing, ...opening, ...income, ...spending].flatMap(({ amount }) =>
    amount === null ? [] : (figureOf(run, amount) ?? []),
  );
  const [result, ...others] = atListPrecision(figures);
  if (result === undefined || others.length !== own.length) return null;
  const added = others.slice(0, others.length - spending.length);
  const less = isTotal ? {} : { subtracted: others.slice(-1) };
  const basics = relationBasics('balance', run, closing.subject, closing.amount);
  const relation: Relation = { ...basics, type: 'sum', result, addends: added, ...less };
  // Where the sentence does not speak of what was left of last year, that may be in it unsaid.
  const isCertain = opening.length === 1 || OF_THIS_YEAR.test(closing.subject);
  if (!isCertain && /年末/.test(closing.subject)) return null;
  return { readings: [isCertain ? relation : { ...relation, severity: 'warning' }] };
}

/** 年初结转 + 收入 − 支出 = 年末结转, where one sentence gives all of them (收支结余). */
export function claimsOfBalance(run: TextRun, { entries, lists }: Passage): readonly Claim[] {
  const listed = new Set(lists.flatMap(({ parts }) => parts));
  const claims: Claim[] = [];
  let told: Entry[] = [];
  for (const entry of entries) {
    if (told[0]?.sentence !== entry.sentence) told = [];
    if (entry.amount === null || entry.isPrior || entry.budgetBase !== null || listed.has(entry)) continue;
    told.push(entry);
    const claim = told.length > 4 ? null : balance(run, told);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}
