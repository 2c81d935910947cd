import type { recognition as fallback } from '../zh-CN/recognition';

export const recognition: Readonly<Record<keyof typeof fallback, string>> = {};
