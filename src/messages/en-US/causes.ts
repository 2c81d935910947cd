import type { causes as fallback } from '../zh-CN/causes';

export const causes: Readonly<Record<keyof typeof fallback, string>> = {};
