import type { Message } from '../../findings/message';
import type { CellAddress } from '../../grid/address';

/** What the clerk wrote into a cell of a fact sheet (事实), as he sees it. */
export interface Fact {
  /** As shown in the cell: decimals, percent sign and date by the cell's number format. Never empty. */
  readonly text: string;
  readonly at: CellAddress;
  /** The unit that the cell or its name states; "" where neither does. */
  readonly unit: string;
}

/** One figure of 绩效指标, with the words around it. */
export interface Indicator {
  readonly before: string;
  readonly name: string;
  readonly comparison: string;
  /** Null while the value is not there; it may be a text. */
  readonly value: Fact | null;
  readonly unit: string;
  readonly after: string;
  /** Where the value stands, or belongs. */
  readonly at: CellAddress;
}

/** 要点: what 一是, 二是, 三是 tell of. */
export interface Point {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** 主题 of 绩效指标. */
export interface Theme {
  /** The clerk's own number, or the position where he gave none. */
  readonly number: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** 问题 with the measures that answer it; a measure without a problem has `name` null. */
export interface Problem {
  readonly number: string;
  readonly name: string | null;
  readonly explanations: readonly string[];
  readonly directions: readonly string[];
  readonly measures: readonly string[];
  /** Where a measure belongs. */
  readonly measureAt: CellAddress;
}

/** Something in a fact sheet that cannot be used as it stands; said at its cell. */
export interface FactProblem {
  readonly code: 'error-value' | 'unknown-heading' | 'missing-heading' | 'measure-without-problem' | 'second-sheet';
  readonly at: CellAddress;
  readonly message: Message;
}

/** Everything that the fact sheets tell. */
export interface Facts {
  /** By the name in 项目, the known ones by their proper name; rows of one name make a list. */
  readonly basics: ReadonlyMap<string, readonly Fact[]>;
  /** Where an absent fact belongs; null while there is no sheet for it. */
  readonly placeOf: (name: string) => CellAddress | null;
  readonly themes: readonly Theme[];
  readonly themesAt: CellAddress | null;
  readonly problems: readonly Problem[];
  readonly problemsAt: CellAddress | null;
  readonly found: readonly FactProblem[];
}
