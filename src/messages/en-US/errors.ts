import type { errors as fallback } from '../zh-CN/errors';

export const errors: Readonly<Record<keyof typeof fallback, string>> = {};
