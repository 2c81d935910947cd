/** report: see `index.ts`. */
export const report = {} as const;
