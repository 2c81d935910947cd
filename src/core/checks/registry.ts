import { categorySum } from './category-sum';
import { cellQuality } from './cell-quality/cell-quality';
import type { Check } from './check';
import { growthAmount } from './growth-amount';
import { growthRate } from './growth-rate';
import { hierarchySum } from './hierarchy-sum';

/** Every check there is, in the order in which their findings are listed. */
export const CHECKS: readonly Check[] = [categorySum, hierarchySum, growthAmount, growthRate, cellQuality];
