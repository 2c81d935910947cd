import type { cli as fallback } from '../zh-CN/cli';

export const cli: Readonly<Record<keyof typeof fallback, string>> = {};
