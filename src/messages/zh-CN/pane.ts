/** What the pane says (任务窗格). */
export const pane = {
  'pane.check': '一键校验',
} as const;
