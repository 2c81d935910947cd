import type { checks as fallback } from '../zh-CN/checks';

export const checks: Readonly<Record<keyof typeof fallback, string>> = {};
