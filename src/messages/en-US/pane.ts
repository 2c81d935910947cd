import type { pane as fallback } from '../zh-CN/pane';

export const pane: Readonly<Record<keyof typeof fallback, string>> = {
  'pane.check': 'Check now',
};
