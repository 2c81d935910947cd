import type { CheckId } from '../checks/check-id';
import type { Figure } from '../figures/figure';
import type { Message } from '../findings/message';

interface RelationBasics {
  /** Stable while the facts are the same: check, table and cell. */
  readonly id: string;
  readonly check: CheckId;
  readonly table: string | null;
  /** Where a failure is less grave than the check's default. */
  readonly severity?: 'warning';
  /** What is related, for the sentence of a finding: the values a message of this check needs. */
  readonly subject: Message;
}

/** result = Σ addends − Σ subtracted (合计 = 各项之和; 年末结转 = 年初结转 + 本年收入 − 本年支出) */
export interface SumRelation extends RelationBasics {
  readonly type: 'sum';
  readonly result: Figure;
  readonly addends: readonly Figure[];
  readonly subtracted?: readonly Figure[];
}

/** result = minuend − subtrahend (增减额 = 本年 − 上年) */
interface DifferenceRelation extends RelationBasics {
  readonly type: 'difference';
  readonly result: Figure;
  readonly minuend: Figure;
  readonly subtrahend: Figure;
}

/** result % = (numerator − less) ÷ denominator × 100; `less` is null for shares and execution rates. */
interface RatioRelation extends RelationBasics {
  readonly type: 'ratio';
  readonly result: Figure;
  readonly numerator: Figure;
  readonly less: Figure | null;
  readonly denominator: Figure;
}

/** result = other (同一数据两处一致) */
interface EqualRelation extends RelationBasics {
  readonly type: 'equal';
  readonly result: Figure;
  readonly other: Figure;
}

/** Something that must hold between figures (勾稽关系). `result` is the figure that is accused when it does not. */
export type Relation = SumRelation | DifferenceRelation | RatioRelation | EqualRelation;
