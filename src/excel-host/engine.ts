import { createCalculation } from './formulas/engine';
import { textOf } from './number-text';
import type { Engine } from './workbook-model/workbook';

/** The one engine of the in-memory Excel: formulas and the texts of numbers. */
export const engine: Engine = { createCalculation: () => createCalculation(), textOf };
