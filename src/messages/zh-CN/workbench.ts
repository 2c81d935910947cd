/** workbench: see `index.ts`. */
export const workbench = {} as const;
