import { budgetExecution } from './budget-execution';
import { categorySum } from './category-sum';
import { cellQuality } from './cell-quality/cell-quality';
import type { Check } from './check';
import { classification } from './classification';
import { columnSum } from './column-sum';
import { completeness } from './completeness/completeness';
import { crossTable } from './cross-table/cross-table';
import { growthAmount } from './growth-amount';
import { growthRate } from './growth-rate';
import { hierarchySum } from './hierarchy-sum';
import { outlier } from './outlier';
import { priorYear } from './prior-year';
import { prose } from './prose/prose';
import { selfEvaluation } from './self-evaluation';
import { share } from './share';
import { threePublic } from './three-public';
import { wording } from './wording';

/** Every check there is, in the order in which they are listed (`CHECK_IDS`). */
export const CHECKS: readonly Check[] = [
  categorySum,
  hierarchySum,
  columnSum,
  growthAmount,
  growthRate,
  budgetExecution,
  share,
  priorYear,
  crossTable,
  threePublic,
  selfEvaluation,
  prose,
  cellQuality,
  classification,
  completeness,
  outlier,
  wording,
];
