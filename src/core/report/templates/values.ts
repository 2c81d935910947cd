import { Drop } from 'liquidjs';
import type { Decimal } from '../../figures/decimal';
import type { CellAddress } from '../../grid/address';
import type { MissingFact } from '../report';

/** A figure before it is printed. */
export interface Quantity {
  /** Exact and unrounded; null for a value that the clerk wrote as text. */
  readonly value: Decimal | null;
  /** 元, 万元, %, or what an indicator counts. */
  readonly unit: string;
  /** The digits as the clerk wrote them, for a figure that is told as it stands. */
  readonly shown: string | null;
  readonly source: CellAddress;
  /** The other cells of a computed figure, see `ReportFigure`. */
  readonly others?: readonly CellAddress[];
}

/** A figure as a template sees it: it can be printed and compared, and has nothing inside for a template to read. */
export class FigureValue {
  readonly #quantity: Quantity;

  constructor(quantity: Quantity) {
    this.#quantity = quantity;
  }

  get quantity(): Quantity {
    return this.#quantity;
  }
}

/** A fact that is not there: false in a condition, 【待填写：…】 in print; so is everything inside of it. */
export class MissingValue extends Drop {
  readonly #fact: MissingFact;

  constructor(fact: MissingFact) {
    super();
    this.#fact = fact;
  }

  get fact(): MissingFact {
    return this.#fact;
  }

  override valueOf(): null {
    return null;
  }

  override liquidMethodMissing(): MissingValue {
    return this;
  }
}

/** Values by name, as a template reads them with a dot: 科目.本年数. */
export interface TemplateRecord {
  readonly [name: string]: TemplateValue;
}

export type TemplateValue = string | boolean | FigureValue | MissingValue | TemplateRecord | readonly TemplateValue[];

/** A record without a prototype, so that no name of the clerk's can reach one. */
export function record(entries: Iterable<readonly [string, TemplateValue]>): TemplateRecord {
  const made: { [name: string]: TemplateValue } = Object.create(null);
  for (const [name, value] of entries) made[name] = value;
  return made;
}
