import type { report as fallback } from '../zh-CN/report';

export const report: Readonly<Record<keyof typeof fallback, string>> = {};
