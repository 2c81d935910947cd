import type { Quantity } from './quantity';

/** What a change or a rate is measured against (比较基数). */
export type Base = 'prior' | 'initial-budget' | 'adjusted-budget' | 'budget';

/** A quantity with the direction that its word gives it: 减少 0.28 is −0.28. */
export interface Directed {
  readonly quantity: Quantity;
  readonly sign: 1 | -1;
  readonly base: Base;
}

/** A quantity with the budget that it is or is measured against. */
interface OfBudget {
  readonly quantity: Quantity;
  readonly base: Base;
}

/** A share, with the words that say of what (“占支出合计的”) and, where they give it, the amount of that. */
export interface Share {
  readonly quantity: Quantity;
  readonly of: string;
  readonly base: Quantity | null;
}

/** A change in points between two percentages that are both given: “由40%提高到45%，提高5个百分点”. */
export interface Points {
  readonly quantity: Quantity;
  readonly sign: 1 | -1;
  readonly now: Quantity;
  readonly before: Quantity;
}

/** What a passage says of one subject (一项表述): “公务接待费15.5万元，比上年减少3万元，下降16.2%，占三公经费的43.7%”. */
export interface Entry {
  /** The words before its amount, without numbering, year and the like. */
  subject: string;
  year: number | null;
  /** Which sentence of the passage it stands in. */
  readonly sentence: number;
  /** The words say that it is last year's figure (上年). */
  isPrior: boolean;
  amount: Quantity | null;
  /** Which budget (预算数) the amount is; null for spending. */
  budgetBase: Base | null;
  prior: Quantity | null;
  budgets: OfBudget[];
  changes: Directed[];
  rates: Directed[];
  /** 倍: what the amount is of last year's, or (`isGrowth`) by how much it grew. */
  multiples: { readonly quantity: Quantity; readonly isGrowth: boolean; readonly base: Base }[];
  shares: Share[];
  points: Points[];
  executions: OfBudget[];
  /** What was at hand to be spent, where no budget is given: 到位资金. */
  available: Quantity | null;
  /** 持平 : no change, without a figure. */
  isFlat: boolean;
}

/** A list that follows a total (“其中：…”). */
export interface EntryList {
  readonly lead: Entry | null;
  readonly parts: Entry[];
  /** Words such as 主要 and 等, so that it need not be complete. */
  isOpen: boolean;
  /** What follows behind a “；” and may belong to it. */
  readonly more: Entry[];
  /** The list inside which it stands. */
  readonly outer: EntryList | null;
  /** How many of the last parts “合计” most likely adds up; null where the words do not say that these are all. */
  readonly summedUp: number | null;
}

/** Everything understood of a text, and how many figures were not. */
export interface Passage {
  readonly entries: readonly Entry[];
  readonly lists: readonly EntryList[];
  readonly notUnderstood: number;
}

export function newEntry(subject: string, year: number | null, sentence = 0): Entry {
  return {
    subject,
    year,
    sentence,
    isPrior: false,
    amount: null,
    budgetBase: null,
    prior: null,
    budgets: [],
    changes: [],
    rates: [],
    multiples: [],
    shares: [],
    points: [],
    executions: [],
    available: null,
    isFlat: false,
  };
}
