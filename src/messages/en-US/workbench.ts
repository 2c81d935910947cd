import type { workbench as fallback } from '../zh-CN/workbench';

export const workbench: Readonly<Record<keyof typeof fallback, string>> = {};
